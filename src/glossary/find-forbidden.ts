import { scriptOf } from '../text/scripts.ts'
import { affixesOf } from './affixes-of.ts'
import { findSpellings } from './find-spellings.ts'
import { claimMention, isFree, spellingIn, type Claim, type Page } from './page.ts'
import { forLocale } from './prepare-brands.ts'
import { asShouted } from './surroundings.ts'

/** Finds the spellings the glossary forbids, in any case and with the endings of the language. */
export function findForbidden(page: Page, claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = []
  const { locale } = page.query
  const forbidden = findSpellings(
    page,
    ({ forbid }) => [...(forbid['*'] ?? []), ...(forLocale(forbid, locale) ?? [])],
    { anyCase: true },
  )
  for (const spelt of forbidden) {
    if (!isFree(claims, spelt) || !isFree(found, spelt)) continue
    const { prepared, spelling, start, end } = spelt
    const { legal, separator, after } = affixesOf(page, prepared, spelt)
    if (!legal && separator === '') continue
    const expected = asShouted(page, spelt, spellingIn(page, prepared, scriptOf(spelling)))
    const whole = legal
      ? { start, end, expected }
      : { start, end: end + after.length, expected: expected + separator + after }
    found.push(claimMention(page, { ...whole, prepared, kind: 'forbidden', safe: true }))
  }
  return found
}
