import type { Range } from '../model/edit.ts'
import type { Locale } from '../model/locale.ts'
import { type DateHit, readDates } from './dates.ts'
import { type NumberHit, readNumbers } from './numbers/read-numbers.ts'

export { readNumbers } from './numbers/read-numbers.ts'

/** What is left when the numbers two texts share are taken away. */
export interface NumberDifferences {
  /** In the source, not in the target. */
  readonly missing: readonly NumberHit[]
  /** In the target, not in the source. */
  readonly surplus: readonly NumberHit[]
}

/**
 * Compares the numbers of a text and its translation by value; mask codes and URLs first. Dates are
 * compared as dates. So that an alarm means something, these are no differences:
 *
 * - a number in the separators, digits, clock or scale words (`3万`, `30 lakh`) of either locale;
 * - a number repeated or not repeated, when the other text has it at least once;
 * - a whole number up to twelve without a unit that only one side has: people spell it out;
 * - a number inside a word such as `i32` that only one side has.
 */
export function compareNumbers(
  source: string,
  target: string,
  { sourceLocale, locale }: { readonly sourceLocale: Locale; readonly locale: Locale },
): NumberDifferences {
  const dates = sharedDates(readDates(source, sourceLocale), readDates(target, locale))
  const wanted = outside(readNumbers(source, sourceLocale), dates.source)
  const found = outside(readNumbers(target, locale), dates.target)
  const { missing, surplus } = unmatched(wanted, found)
  // One number in place of another is no matter of spelling out or repeating.
  if (missing.length && surplus.length) return { missing, surplus }
  return {
    missing: missing.filter((hit) => isTelling(hit, source) && !isAmong(hit, found)),
    surplus: surplus.filter(
      (hit) => isTelling(hit, target) && !wanted.some((other) => isSame(other, hit)),
    ),
  }
}

/** What is left when every number of the target has taken one of the source, closest readings first. */
function unmatched(wanted: readonly NumberHit[], found: readonly NumberHit[]): NumberDifferences {
  const missing = new Set(wanted)
  const surplus = new Set(found)
  for (const isMatch of [isEqual, isSame])
    for (const hit of found) {
      const match = surplus.has(hit) && [...missing].find((other) => isMatch(other, hit))
      if (!match) continue
      missing.delete(match)
      surplus.delete(hit)
    }
  return { missing: [...missing], surplus: [...surplus] }
}

function isEqual(source: NumberHit, target: NumberHit): boolean {
  return source.value === target.value
}

function isAmong(hit: NumberHit, others: readonly NumberHit[]): boolean {
  return others.some((other) => isSame(hit, other))
}

function isSame(source: NumberHit, target: NumberHit): boolean {
  if (source.isScaled && target.isScaled) return source.value === target.value
  return [...target.readings, ...target.foreign].some((reading) =>
    source.readings.includes(reading),
  )
}

function outside(hits: readonly NumberHit[], ranges: readonly Range[]): readonly NumberHit[] {
  return hits.filter((hit) => !ranges.some(({ start, end }) => hit.start < end && start < hit.end))
}

function sharedDates(
  source: readonly DateHit[],
  target: readonly DateHit[],
): { readonly source: readonly Range[]; readonly target: readonly Range[] } {
  return {
    source: source.filter((date) => target.some((other) => sameDay(date, other))),
    target: target.filter((date) => source.some((other) => sameDay(date, other))),
  }
}

function sameDay(a: DateHit, b: DateHit): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}

/** The largest number that style guides want spelt out. */
const largestSpelt = 12

const unitBefore = /[%٪\p{Sc}]\s?$/u
const unitAfter =
  /^\s?(?:[%‰٪°\p{Sc}]|(?:[µmck]?[mgl]|[kMGT]i?B|m?s|min|h|k?Hz|px|[kM]?W|V)(?![\p{L}\p{M}]))/u

function isTelling(hit: NumberHit, text: string): boolean {
  // `i32` and `B12` are names, which may be written another way.
  if (/[A-Za-z_]/.test(text.charAt(hit.start - 1))) return false
  if (!/^\d+$/.test(hit.value) || Number(hit.value) > largestSpelt) return true
  return (
    unitBefore.test(text.slice(Math.max(0, hit.start - 2), hit.start)) ||
    unitAfter.test(text.slice(hit.end, hit.end + 6))
  )
}
