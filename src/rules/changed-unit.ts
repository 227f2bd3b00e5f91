import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { mayMeasure, measuresIn } from './metadata/measures.ts'
import type { Rule } from './rule.ts'

export const changedUnit: Rule = {
  id: 'changed-unit',
  severity: 'error',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A number kept its value and changed what it counts: 50 mg became 50 g',
  why:
    'A dose, a price or a temperature with another unit is another dose. Symbols that are the same in ' +
    'every language are compared (SI, percent, currency signs); units in words are not. A number that is ' +
    'converted as well is `changed-number`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Take 50 mg a day.',
      target: 'Neem 50 g per dag.',
      finds: 'g',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'It costs $25.',
      target: 'Fiyatı 25 € kadardır.',
      finds: '€',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'Units in words are the translator’s.',
      source: 'Take 50 mg a day.',
      target: 'रोज़ 50 मिलीग्राम लें।',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'Take 50 mcg in 20 ml: 5%.',
      target: '20 mL içinde 50 µg alın: %5.',
    },
  ],
  *unit({ unit, locale, sourceLocale }) {
    if (!/\p{Nd}/u.test(unit.source) || !mayMeasure(unit.target)) return
    const wanted = measuresIn(plain(unit.source), sourceLocale)
    if (!wanted.length) return
    for (const found of measuresIn(plain(unit.target), locale)) {
      const same = wanted.filter(({ value }) => value === found.value)
      const [other] = same
      if (!other || same.some((one) => one.unit === found.unit)) continue
      yield {
        message: `Unexpected \`${found.text}\` after \`${found.value}\`, expected \`${other.text}\` as in the source`,
        at: { start: found.start, end: found.end },
        actual: found.text,
        expected: other.text,
        source: { start: other.start, end: other.end },
        fix: {
          safety: 'unsafe',
          edits: [{ start: found.start, end: found.end, text: other.text }],
        },
      }
    }
  },
}

function plain(text: string): string {
  return withoutAddresses(maskCodes(text))
}
