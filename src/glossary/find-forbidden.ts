import { scriptOf } from '../text/scripts.ts'
import { affixesOf } from './affixes-of.ts'
import { findSpellings } from './find-spellings.ts'
import { claimMention, isFree, spellingIn, type Claim, type Reading } from './reading.ts'
import { forLocale } from './prepare-brands.ts'
import { asShouted } from './surroundings.ts'

/** Finds the spellings the glossary forbids, in any case and with the endings of the language. */
export function findForbidden(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = []
  const { locale } = reading.query
  const forbidden = findSpellings(
    reading,
    ({ forbid }) => [...(forbid['*'] ?? []), ...(forLocale(forbid, locale) ?? [])],
    { anyCase: true },
  )
  for (const spelt of forbidden) {
    if (!isFree(claims, spelt) || !isFree(found, spelt)) continue
    const { prepared, spelling, start, end } = spelt
    const { legal, separator, after } = affixesOf(reading, prepared, spelt)
    if (!legal && separator === '') continue
    const expected = asShouted(reading, spelt, spellingIn(reading, prepared, scriptOf(spelling)))
    const whole = legal
      ? { start, end, expected }
      : { start, end: end + after.length, expected: expected + separator + after }
    found.push(claimMention(reading, { ...whole, prepared, kind: 'forbidden', safe: true }))
  }
  return found
}
