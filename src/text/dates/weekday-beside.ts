import type { Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { anyOf } from '../escape-pattern.ts'
import { perLocale } from '../per-locale.ts'
import { dateNames } from './date-names.ts'

/** A weekday a text claims for a date; offsets in the searchable text. */
export interface WeekdayClaim extends Range {
  readonly weekday: number
}

/** How far from its date a weekday may stand. */
const reach = 40

interface Search {
  readonly before: RegExp
  readonly after: RegExp
}

const searchOf = perLocale((locale): Search => {
  const { weekdays, short } = dateNames(locale)
  const long = anyOf([...weekdays.keys()].filter((name) => !short.has(name)))
  const brief = anyOf([...short].filter((name) => name.length > 1))
  // A Chinese or Japanese abbreviation is one character, and a word of its own outside brackets.
  const single = anyOf([...short].filter((name) => name.length === 1))
  const edge = String.raw`(?<![\p{L}\p{M}])`
  const end = String.raw`(?![\p{L}\p{M}])`
  // At most two short words such as `the`, `den`, `ngày`; never across the end of a sentence.
  const near = String.raw`(?:[\s,،()（）–—·/-]|[\p{L}\p{M}']{1,4}[\s,،])`
  const tight = String.raw`[\s,،.(（]{0,3}`
  // Scripts without spaces write the weekday solid; elsewhere it is a word.
  const suffixed = String.raw`(?=\d|[\p{L}\p{M}]{1,3}(?![\p{L}\p{M}]))`
  const name = `(?<long>${long})(?:${end}|${suffixed})`
  const abbreviation = `(?<brief>${brief})${end}`
  const bracketed = `[(（](?<single>${single})[)）]`
  const before = String.raw`(?:${edge}${name}${near}{0,6}|${edge}${abbreviation}${tight}|${bracketed}\s?)$`
  const after = String.raw`^(?:(?:\.(?!\s))?${near}{0,6}?${name}|${tight}${abbreviation}|\s?${bracketed})`
  return { before: new RegExp(before, 'u'), after: new RegExp(after, 'u') }
})

interface Candidate {
  readonly date: number
  readonly gap: number
  readonly claim: WeekdayClaim
}

/**
 * The weekday written just before or after each date, if any. One between two dates belongs to the
 * nearer, and to the first when both are as near.
 */
export function weekdaysBeside(
  text: string,
  dates: readonly Range[],
  locale: Locale,
): ReadonlyMap<number, WeekdayClaim> {
  const candidates = dates
    .flatMap((date, index) => candidatesFor(text, date, index, locale))
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
  const { before, after } = searchOf(locale)
  const from = Math.max(0, date.start - reach)
  const first = claimIn(before.exec(text.slice(from, date.start)), from, locale)
  const second = claimIn(after.exec(text.slice(date.end, date.end + reach)), date.end, locale)
  return [
    ...(first ? [{ date: index, gap: date.start - first.end, claim: first }] : []),
    ...(second ? [{ date: index, gap: second.start - date.end, claim: second }] : []),
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
