import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { localeFacts } from '../model/locale.ts'
import type { Rule } from './rule.ts'

/** The mark that ends a sentence, by script (CLDR exemplar punctuation). */
const stops: Readonly<Record<string, string>> = {
  Beng: '।',
  Deva: '।',
  Guru: '।',
  Orya: '।',
  Hans: '。',
  Hant: '。',
  Jpan: '。',
}

export const mixedPunctuation: Rule = {
  id: 'mixed-punctuation',
  severity: 'warn',
  summary: 'One text ends its sentences with two different marks',
  why:
    'Hindi may end a sentence with a danda or, in a house style, with a full stop, but not with ' +
    'both: it reads as two texts pasted together. The rarer mark is reported; in a tie, the full stop.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask early. Ask often. Ask again.',
      target: 'जल्दी पूछें। बार-बार पूछें। फिर पूछें.',
      finds: '.',
      fixed: 'जल्दी पूछें। बार-बार पूछें। फिर पूछें।',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'A full stop in a number or a Latin abbreviation ends no sentence.',
      source: 'Take 2.5 mg. Ask Dr. Rao.',
      target: '2.5 मिग्रा लें। Dr. Rao से पूछें।',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'Ask early. Ask often.',
      target: 'Vraag op tijd. Vraag vaak.',
    },
  ],
  *unit({ unit, locale }) {
    const stop = stops[localeFacts(locale).script]
    if (stop === undefined) return
    const text = maskCodes(unit.target)
    const own = [...text.matchAll(new RegExp(stop, 'g'))].map(({ index }) => index)
    const foreign = fullStops(text)
    if (!own.length || !foreign.length) return
    const [wrong, right, marks] =
      own.length < foreign.length ? [stop, '.', own] : ['.', stop, foreign]
    const [first = 0] = marks
    yield {
      message: `Unexpected \`${wrong}\`, expected \`${right}\` as in the other sentences`,
      at: { start: first, end: first + 1 },
      actual: wrong,
      expected: right,
      fix: {
        safety: 'safe',
        edits: marks.map((at) => ({ start: at, end: at + 1, text: right })),
      },
    }
  },
}

/** Full stops that end a sentence of the locale's own script: after a letter, before a blank or the end. */
function fullStops(text: string): readonly number[] {
  const found: number[] = []
  for (const match of text.matchAll(/([\p{L}\p{M}]+)(["'”’)\]]*)\.(?=["'”’)\]]*(?:\s|$))/gu)) {
    const [whole, word = ''] = match
    const isOwn =
      /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        word,
      )
    const letters = [...new Intl.Segmenter().segment(word)].length
    const isLast = match.index + whole.length >= text.trimEnd().length
    // Abbreviations such as डॉ. are one or two syllables and stand before a name.
    if (isOwn && (letters > 2 || isLast)) found.push(match.index + whole.length - 1)
  }
  return found
}
