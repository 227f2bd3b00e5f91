import type { Problem } from '../../model/finding.ts'
import type { Locale } from '../../model/locale.ts'
import { weekdayLike } from '../../text/dates/weekday-like.ts'
import { type DateHit, weekdayOf } from '../../text/dates.ts'

/** A weekday that its own date contradicts. */
export function* weekdayProblems(date: DateHit, text: string, locale: Locale): Iterable<Problem> {
  const right = weekdayOf(date.year, date.month, date.day)
  const range = date.weekdayRange
  if (date.weekday === undefined || date.weekday === right || !range) return
  const edit = weekdayLike(text, range, { claimed: date.weekday, right }, locale)
  const at = { start: edit.start, end: edit.end }
  const actual = text.slice(at.start, at.end)
  yield {
    message: `Unexpected weekday \`${actual}\`, expected \`${edit.text}\` for this date`,
    at,
    actual,
    expected: edit.text,
    fix: { safety: 'safe', edits: [edit] },
  }
}

/**
 * What is wrong with the dates of a translation: weekdays that contradict a day the source has too,
 * then days and times that are none of the source's. A weekday beside a wrong day is left alone: it may
 * well tell what the day should be.
 */
export function* targetDateProblems(
  dates: readonly DateHit[],
  wanted: readonly DateHit[],
  { source, target, locale }: Texts,
): Iterable<Problem> {
  for (const date of dates)
    if (!wanted.length || wanted.some((other) => sameDay(date, other)))
      yield* weekdayProblems(date, target, locale)
  for (const { date, other, isTime } of dateMismatches(dates, wanted)) {
    const at = isTime ? (date.timeRange ?? date) : { start: date.start, end: date.end }
    const from = isTime ? (other.timeRange ?? other) : other
    const expected = source.slice(from.start, from.end)
    const actual = target.slice(at.start, at.end)
    yield {
      message: `Unexpected ${isTime ? 'time' : 'date'} \`${actual}\`, expected \`${expected}\` as in the source`,
      at,
      actual,
      expected,
      source: { start: from.start, end: from.end },
    }
  }
}

interface Texts {
  readonly source: string
  readonly target: string
  readonly locale: Locale
}

/** A date of a target that is none of the source's, or has another time, and what it should be. */
export interface DateMismatch {
  readonly date: DateHit
  readonly other: DateHit
  /** The day is right. */
  readonly isTime: boolean
}

export function dateMismatches(
  dates: readonly DateHit[],
  wanted: readonly DateHit[],
): readonly DateMismatch[] {
  const free = wanted.filter((other) => !dates.some((date) => sameDay(date, other)))
  const mismatches: DateMismatch[] = []
  for (const date of dates) {
    if (wanted.some((other) => sameDay(date, other) && sameTime(date, other))) continue
    const near = wanted.find((other) => sameDay(date, other))
    const other = near ?? free.shift() ?? wanted[0]
    if (other) mismatches.push({ date, other, isTime: near !== undefined })
  }
  return mismatches
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
