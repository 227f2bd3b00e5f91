import type { Range } from '../model/edit.ts'
import type { Locale } from '../model/locale.ts'
import { pairDates } from './dates/pair-dates.ts'
import { readDates } from './dates.ts'
import { joinGroups } from './numbers/join-groups.ts'
import { numberWords } from './numbers/number-words.ts'
import { type NumberHit, readNumbers } from './numbers/read-numbers.ts'
import { unmatched } from './numbers/unmatched.ts'
import { type NumberDifferences, worthTelling } from './numbers/worth-telling.ts'

export { readNumbers } from './numbers/read-numbers.ts'

/**
 * Compares the numbers of a text and its translation by value; mask codes and URLs first. Dates are
 * compared as dates. So that an alarm means something, these are no differences:
 *
 * - a number in the separators, digits, clock or scale words (`3万`, `30 lakh`) of either locale;
 * - a number left as it is in the source, with the separators of the source;
 * - a number the other text has in words (`vijftien`, `half past two`, `एक लाख`), as far as they are known;
 * - a number repeated or not repeated, when the other text has it at least once;
 * - a whole number up to twelve without a unit that only one side has: people spell it out;
 * - a number inside a word such as `i32` that only one side has.
 */
export function compareNumbers(
  source: string,
  target: string,
  { sourceLocale, locale }: { readonly sourceLocale: Locale; readonly locale: Locale },
): NumberDifferences {
  const dates = pairDates(
    { text: source, dates: readDates(source, sourceLocale) },
    { text: target, dates: readDates(target, locale) },
  )
  const apart = {
    source: outside(
      readNumbers(source, sourceLocale),
      dates.flatMap((pair) => pair.source),
    ),
    target: outside(
      readNumbers(target, locale),
      dates.flatMap((pair) => pair.target),
    ),
  }
  const wanted = joinGroups(apart.source, apart.target, source, sourceLocale)
  const found = joinGroups(apart.target, wanted, target, locale)
  const left = unmatched(wanted, found)
  if (!left.missing.length && !left.surplus.length) return { missing: [], surplus: [] }
  return worthTelling(
    { text: source, hits: wanted, left: left.missing, words: numberWords(source, sourceLocale) },
    { text: target, hits: found, left: left.surplus, words: numberWords(target, locale) },
  )
}

function outside(hits: readonly NumberHit[], ranges: readonly Range[]): readonly NumberHit[] {
  return hits.filter((hit) => !ranges.some(({ start, end }) => hit.start < end && start < hit.end))
}
