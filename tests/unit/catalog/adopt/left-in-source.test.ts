import { expect, test } from 'vitest'
import { guessLanguage } from '../../../../src/host/guess-language.ts'
import { leftInSource } from '../../../../src/catalog/adopt/left-in-source.ts'

test.each([
  ['nl', 'Read the whole article first.', 'Read the whole article first.', 'yes'],
  ['nl', 'Read the whole article first.', 'Lees eerst het hele artikel.', undefined],
  ['hi', 'Keep it short.', 'Keep it short.', 'same'],
  ['tr', 'Quitemate', 'Quitemate', 'same'],
  [
    'tr',
    'We ask every reader to write to us about what they found on this page.',
    'We ask every reader to write to us about what they found on the page.',
    'yes',
  ],
  [
    'nl',
    'Read the Docs got a grant from Mozilla Open Source Support.',
    'Read the Docs kreeg geld van Mozilla Open Source Support.',
    undefined,
  ],
])('%s %j → %j', (locale, source, target, verdict) => {
  expect(leftInSource({ source, target, sourceLocale: 'en', locale }, guessLanguage)).toBe(verdict)
})
