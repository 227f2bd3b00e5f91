import * as z from 'zod'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { asciiDigits, digitsLike } from '../text/digits.ts'
import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

/** CLDR numbering systems by locale: `{ hi: deva }`. */
const accepted = z.strictObject({ digits: z.record(z.string(), z.string()).default({}) })

export const mixedDigits: Rule = {
  id: 'mixed-digits',
  severity: 'warn',
  mqm: 'Locale conventions/Number format',
  options: accepted,
  summary: 'A text mixes the digits of two scripts',
  why:
    'Hindi may be written with २४ and with 24, but not with both in one sentence. The option ' +
    '`digits: { hi: deva }` asks for one of them in a whole locale, by its CLDR numbering system; codes, ' +
    'addresses, versions and numbers beside Latin letters may keep their ASCII digits.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Wait 24 hours, then take 2 tablets.',
      target: '२४ घंटे रुकें, फिर 2 गोलियाँ लें।',
      finds: '2',
      fixed: '२४ घंटे रुकें, फिर २ गोलियाँ लें।',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      options: { digits: { hi: 'latn' } },
      source: 'Wait 24 hours.',
      target: '२४ घंटे रुकें।',
      finds: '२४',
      fixed: '24 घंटे रुकें।',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'Names keep their digits.',
      source: 'Take vitamin B12 for 24 days.',
      target: 'विटामिन B12 २४ दिन लें।',
    },
    { verdict: 'right', locale: 'nl', source: 'Wait 24 hours.', target: 'Wacht 24 uur.' },
  ],
  *unit({ unit, locale, options }) {
    const hasOwn = /[^0-9\P{Nd}]/u.test(unit.target)
    const isAsked = Object.keys(options).length > 0
    if (!hasOwn && !(isAsked && /\d/.test(unit.target))) return
    const numbers = numbersIn(unit.target)
    const [native] = numbers.filter(({ text }) => asciiDigits(text) !== text)
    const system = accepted.parse(options).digits[locale]
    const sample = system === undefined ? native?.text : sampleOf(system, locale)
    if (sample === undefined) return
    for (const { text, start } of numbers) {
      const expected = digitsLike(asciiDigits(text), sample)
      if (expected === text) continue
      const at = { start, end: start + text.length }
      yield {
        message: `Unexpected \`${shorten(text, 24)}\`, expected \`${shorten(expected, 24)}\` in the digits of ${system === undefined ? 'the rest' : localeFacts(locale).name}`,
        at,
        actual: text,
        expected,
        fix: { safety: 'safe', edits: [{ ...at, text: expected }] },
      }
    }
  },
}

/** Numbers of running text: not part of a name, a code, an address or a version. */
const number =
  /(?<![\p{L}\p{M}\p{Nd}._/#:-])\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{L}\p{M}\p{Nd}_/]|[.:-]\p{L}|[\s\u00A0]?[A-Za-z])/gu

function numbersIn(target: string): readonly { readonly text: string; readonly start: number }[] {
  const text = withoutAddresses(maskCodes(target))
  return [...text.matchAll(number)]
    .filter(({ index }) => !/[A-Za-z][\s\u00A0]$/.test(text.slice(Math.max(0, index - 2), index)))
    .map(({ 0: found, index }) => ({ text: found, start: index }))
}

function sampleOf(numberingSystem: string, locale: Locale): string {
  return new Intl.NumberFormat(locale, { numberingSystem }).format(1)
}
