import type { Range } from '../model/edit.ts'
import type { Locale } from '../model/locale.ts'
import { dateNames } from './dates/date-names.ts'
import { datePatterns } from './dates/date-patterns.ts'
import { weekdaysBeside } from './dates/weekday-beside.ts'
import { type Searchable, searchable } from './searchable.ts'
import { readTimes, type TimeHit } from './times.ts'

export { rangesOf } from './dates/ranges-of.ts'
export { weekdayName, weekdayOf } from './weekdays.ts'

/** A Gregorian date in a text. The range is that of the date alone, without weekday and time. */
export interface DateHit extends Range {
  readonly text: string
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** The number of the first day of a range such as `June 3–7, 2024`, which is read as its last day. */
  readonly from?: Range
  /** The weekday the text claims, right or wrong; 0 is Sunday. */
  readonly weekday?: number
  readonly weekdayRange?: Range
  /** Absent when the text does not say which half of the day is meant. */
  readonly time?: { readonly hour: number; readonly minute: number }
  readonly timeRange?: Range
}

type PlainDate = Pick<DateHit, 'year' | 'month' | 'day' | 'from'> & Range

/**
 * The full dates of a text, in its order: CLDR's names and orders of the locale, digits of any
 * script, ISO 8601. Dates without a year and days that do not exist are left out.
 */
export function readDates(text: string, locale: Locale): readonly DateHit[] {
  if (!/\p{Nd}{4}/u.test(text)) return []
  const plain = searchable(text)
  const dates = plainDates(plain.text, locale)
  if (!dates.length) return []
  const times = readTimes(text, locale)
  const weekdays = weekdaysBeside(
    plain.text,
    dates.map((date) => ({ ...date, isRange: date.from !== undefined })),
    locale,
  )
  return dates.map((date, index) => {
    const weekday = weekdays.get(index)
    const range = plain.rangeOf(date.start, date.end)
    const next = dates[index + 1]
    const around = {
      from: dates[index - 1] ? rangeEnd(plain, dates[index - 1]) : 0,
      to: next ? plain.rangeOf(next.start, next.end).start : text.length,
    }
    const time = timeBeside(text, range, times, around)
    return {
      ...range,
      text: text.slice(range.start, range.end),
      year: date.year,
      month: date.month,
      day: date.day,
      ...(date.from && { from: plain.rangeOf(date.from.start, date.from.end) }),
      ...(weekday && {
        weekday: weekday.weekday,
        weekdayRange: plain.rangeOf(weekday.start, weekday.end),
      }),
      ...(time && timeOf(time)),
    }
  })
}

function rangeEnd(plain: Searchable, date: Range | undefined): number {
  return date ? plain.rangeOf(date.start, date.end).end : 0
}

function timeOf(time: TimeHit): Pick<DateHit, 'time' | 'timeRange'> {
  const [hour, other] = time.hours
  return {
    timeRange: { start: time.start, end: time.end },
    ...(hour !== undefined && other === undefined && { time: { hour, minute: time.minute } }),
  }
}

/** Dates in searchable text, none overlapping: the longest reading of a place wins. */
function plainDates(text: string, locale: Locale): readonly PlainDate[] {
  const found = datePatterns(locale)
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => plainDate(match, locale) ?? [])
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const dates: PlainDate[] = []
  for (const date of found) if (date.start >= (dates.at(-1)?.end ?? 0)) dates.push(date)
  return dates
}

function plainDate(match: RegExpExecArray, locale: Locale): PlainDate | undefined {
  const name = match.groups?.['month'] ?? ''
  const month = dateNames(locale).months.get(name) ?? Number(name)
  const day = Number(match.groups?.['day'])
  const stated = Number(match.groups?.['year'])
  const year = isBuddhist(stated, locale) ? stated - 543 : stated
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const { from, start } = firstDay(match, day)
  const end = match.index + match[0].trimEnd().length
  return { year, month, day, start, end, ...(from && { from }) }
}

/** The first day of a range, and where the date starts; a number that is no earlier day is not part of it. */
function firstDay(
  match: RegExpExecArray,
  day: number,
): { readonly from?: Range; readonly start: number } {
  const { from, day: last } = match.indices?.groups ?? {}
  if (!from || !last) return { start: match.index }
  const [start, end] = from
  if (Number(match.groups?.['from']) < day) return { from: { start, end }, start: match.index }
  return { start: start === match.index ? last[0] : match.index }
}

/** Thailand counts years from the Buddha's death, 543 years earlier. */
function isBuddhist(year: number, locale: Locale): boolean {
  if (year < 2300) return false
  return new Intl.DateTimeFormat(locale).resolvedOptions().calendar === 'buddhist'
}

/** How far from a date, its weekday and a few words included, its time may stand. */
const reach = 40

function timeBeside(
  text: string,
  date: Range,
  times: readonly TimeHit[],
  around: { readonly from: number; readonly to: number },
): TimeHit | undefined {
  const after = times.find(
    (time) =>
      time.start >= date.end && time.end <= around.to && isClose(text.slice(date.end, time.start)),
  )
  const before = times.findLast(
    (time) =>
      time.end <= date.start &&
      time.start >= around.from &&
      isClose(text.slice(time.end, date.start)),
  )
  return after ?? before
}

/** No other number, no end of a sentence and few words in between. */
function isClose(between: string): boolean {
  return between.length <= reach && !/\p{Nd}|[!?;।。！？\n]|\.\s/u.test(between)
}
