import type { Problem } from '../../model/finding.ts'
import type { Locale } from '../../model/locale.ts'
import { type DateHit, weekdayName, weekdayOf } from '../../text/dates.ts'

/** A weekday that its own date contradicts. */
export function* weekdayProblems(date: DateHit, text: string, locale: Locale): Iterable<Problem> {
  const right = weekdayOf(date.year, date.month, date.day)
  const range = date.weekdayRange
  if (date.weekday === undefined || date.weekday === right || !range) return
  const actual = text.slice(range.start, range.end)
  const expected = inCaseOf(actual, weekdayNameLike(actual, date.weekday, right, locale), locale)
  yield {
    message: `Unexpected weekday \`${actual}\`, expected \`${expected}\` for this date`,
    at: range,
    actual,
    expected,
    fix: { safety: 'safe', edits: [{ ...range, text: expected }] },
  }
}

function weekdayNameLike(actual: string, claimed: number, right: number, locale: Locale): string {
  const isShort = actual.length < weekdayName(claimed, locale, 'long').length
  return weekdayName(right, locale, isShort ? 'short' : 'long')
}

function inCaseOf(actual: string, name: string, locale: Locale): string {
  const [first = ''] = actual
  const isUpper = first !== first.toLocaleLowerCase(locale)
  const [head = '', ...rest] = name
  return (isUpper ? head.toLocaleUpperCase(locale) : head) + rest.join('')
}

/** Dates and times of a target that are none of its source's. */
export function* dateProblems(
  dates: readonly DateHit[],
  wanted: readonly DateHit[],
  unit: { readonly source: string; readonly target: string },
): Iterable<Problem> {
  const [first] = wanted
  if (!first) return
  for (const date of dates) {
    if (wanted.some((other) => sameDay(date, other) && sameTime(date, other))) continue
    const near = wanted.find((other) => sameDay(date, other))
    const at = near ? (date.timeRange ?? date) : { start: date.start, end: date.end }
    const other = near ? (near.timeRange ?? near) : first
    const expected = unit.source.slice(other.start, other.end)
    const actual = unit.target.slice(at.start, at.end)
    yield {
      message: `Unexpected ${near ? 'time' : 'date'} \`${actual}\`, expected \`${expected}\` as in the source`,
      at,
      actual,
      expected,
      source: { start: other.start, end: other.end },
    }
  }
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function sameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

function sameTime(a: DateHit, b: DateHit): boolean {
  if (!a.time || !b.time) return true
  return a.time.hour === b.time.hour && a.time.minute === b.time.minute
}
