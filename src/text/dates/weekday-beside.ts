import type { Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { dateNames } from './date-names.ts'
import { type WeekdayPatterns, weekdayPatterns } from './weekday-patterns.ts'

/** A weekday a text claims for a date; offsets in the searchable text. */
export interface WeekdayClaim extends Range {
  readonly weekday: number
}

interface PlainDate extends Range {
  /** Of several days: a weekday beside them need not be that of the last one. */
  readonly isRange: boolean
}

/** How far from its date a weekday may stand. */
const reach = 40

interface Candidate {
  readonly date: number
  readonly gap: number
  readonly claim: WeekdayClaim
}

/**
 * The weekday written just before or after each date, if any. One between two dates belongs to the
 * nearer, and to the first when both are as near. A weekday of the prose around (`every Tuesday`,
 * `Monday to Friday`, `since May 1, 2024, Tuesday is …`) is no claim.
 */
export function weekdaysBeside(
  text: string,
  dates: readonly PlainDate[],
  locale: Locale,
): ReadonlyMap<number, WeekdayClaim> {
  const candidates = dates
    .flatMap((date, index) => (date.isRange ? [] : candidatesFor(text, date, index, locale)))
    .toSorted((a, b) => a.gap - b.gap || a.date - b.date)
  const claims = new Map<number, WeekdayClaim>()
  const taken = new Set<number>()
  for (const { date, claim } of candidates) {
    if (claims.has(date) || taken.has(claim.start)) continue
    claims.set(date, claim)
    taken.add(claim.start)
  }
  return claims
}

function candidatesFor(
  text: string,
  date: Range,
  index: number,
  locale: Locale,
): readonly Candidate[] {
  const patterns = weekdayPatterns(locale)
  const from = Math.max(0, date.start - reach)
  const until = date.end + reach
  const first = claimIn(patterns.before.exec(text.slice(from, date.start)), from, locale)
  const second = claimIn(patterns.after.exec(text.slice(date.end, until)), date.end, locale)
  return [
    ...(first && !isProseBefore(text, first, patterns)
      ? [{ date: index, gap: date.start - first.end, claim: first }]
      : []),
    ...(second && !isProseAfter(text, date, second, patterns)
      ? [{ date: index, gap: second.start - date.end, claim: second }]
      : []),
  ]
}

function claimIn(
  match: RegExpExecArray | null,
  offset: number,
  locale: Locale,
): WeekdayClaim | undefined {
  const { long, brief, single } = match?.groups ?? {}
  const name = long ?? brief ?? single
  const weekday = name === undefined ? undefined : dateNames(locale).weekdays.get(name)
  if (!match || name === undefined || weekday === undefined) return undefined
  const start = offset + match.index + match[0].indexOf(name)
  return { weekday, start, end: start + name.length }
}

function isProseBefore(
  text: string,
  claim: Range,
  { every, otherBefore }: WeekdayPatterns,
): boolean {
  const before = text.slice(Math.max(0, claim.start - reach), claim.start)
  return every.test(before) || otherBefore.test(before)
}

function isProseAfter(
  text: string,
  date: Range,
  claim: Range,
  { since, otherAfter, goesOn }: WeekdayPatterns,
): boolean {
  const after = text.slice(claim.end, claim.end + reach)
  const before = text.slice(Math.max(0, date.start - reach), date.start)
  return otherAfter.test(after) || goesOn.test(after) || since.test(before)
}
