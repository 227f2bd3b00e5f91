import { localeFacts } from '../model/locale.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule } from './rule.ts'

export const tripledLetter: Rule = {
  id: 'tripled-letter',
  severity: 'info',
  isOptIn: true,
  mqm: 'Linguistic conventions/Spelling',
  summary: 'A letter stands three times in a row',
  why:
    'A key that hung leaves `geeen`. German compounds may have three (Schifffahrt), Roman numbers and ' +
    '`www` too, and some people write sooo: so the rule is off until it is asked for.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'No alcohol',
      target: 'Geeen alcohol',
      finds: 'Geeen',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor',
      target: 'Doktorunuza danışııın',
      finds: 'danışııın',
    },
    { verdict: 'right', locale: 'de', source: 'Shipping', target: 'Schifffahrt' },
    { verdict: 'right', locale: 'nl', source: 'Part III', target: 'Deel III, www' },
  ],
  *unit({ unit: { source, target }, locale }) {
    // Three consonants in a row are right where compounds keep all of theirs.
    const isCompounding = compounding.has(localeFacts(locale).language)
    for (const { index, 0: word } of proseOnly(target).matchAll(tripled)) {
      if (/^(?:www|[ivxlcdm]+)$/i.test(word) || source.includes(word)) continue
      if (isCompounding && !/([aeiouyäöü])\1\1/iu.test(word)) continue
      yield {
        message: `Unexpected letter three times in \`${word.slice(0, 40)}\`, expected it once or twice`,
        at: { start: index, end: index + word.length },
        actual: word,
        help: 'Remove the letter that is too many.',
      }
    }
  },
}

const compounding: ReadonlySet<string> = new Set(['de', 'nb', 'nn', 'no', 'sv'])
const tripled =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*?((?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L})\1\1)[\p{L}\p{M}]+/gu
