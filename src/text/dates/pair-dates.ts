import type { Range } from '../../model/edit.ts'
import type { DateHit } from '../dates.ts'
import { rangesOf } from './ranges-of.ts'
import { slashDates } from './slash-dates.ts'

/** A day that both texts have, each in its own words. */
export interface DatePair {
  readonly source: readonly Range[]
  readonly target: readonly Range[]
}

interface Text {
  readonly text: string
  readonly dates: readonly DateHit[]
}

/**
 * The days two texts share, with the ranges of their digits in both. A date such as `2/1/2024`, which
 * has two readings, is the day of the other text when one of them is.
 */
export function pairDates(source: Text, target: Text): readonly DatePair[] {
  const pairs: DatePair[] = []
  for (const date of source.dates) {
    const same = target.dates.filter((other) => isSameDay(date, other))
    const found = same.length ? same.flatMap(rangesOf) : slashesOf(date, target)
    if (found.length) pairs.push({ source: rangesOf(date), target: found })
  }
  for (const date of target.dates) {
    if (source.dates.some((other) => isSameDay(date, other))) continue
    const found = slashesOf(date, source)
    if (found.length) pairs.push({ source: found, target: rangesOf(date) })
  }
  return pairs
}

function isSameDay(a: DateHit, b: DateHit): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

function slashesOf({ year, month, day }: DateHit, { text }: Text): readonly Range[] {
  return slashDates(text).filter(
    ({ parts: [first, second], ...other }) =>
      other.year === year &&
      ((first === month && second === day) || (first === day && second === month)),
  )
}
