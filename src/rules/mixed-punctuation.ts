import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { localeFacts } from '../model/locale.ts'
import { type SentenceEnd, sentenceEnds } from './punctuation/sentence-ends.ts'
import { type SentenceMarks, sentenceMarks } from './punctuation/sentence-marks.ts'
import type { Rule } from './rule.ts'

export const mixedPunctuation: Rule = {
  id: 'mixed-punctuation',
  severity: 'warn',
  mqm: 'Linguistic conventions/Punctuation',
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
    const marks = sentenceMarks(localeFacts(locale).script)
    if (marks === undefined) return
    const ends = sentenceEnds(maskCodes(unit.target), marks)
    if (new Set(ends.map(({ mark }) => mark)).size < 2) return
    const right = prevailing(ends, marks)
    const wrong = ends.filter(({ mark }) => mark !== right)
    const [first] = wrong
    if (!first) return
    yield {
      message: `Unexpected \`${first.mark}\`, expected \`${right}\` as in the other sentences`,
      at: { start: first.at, end: first.at + 1 },
      actual: first.mark,
      expected: right,
      fix: {
        safety: 'safe',
        edits: wrong.map(({ at }) => ({ start: at, end: at + 1, text: right })),
      },
    }
  },
}

/** The mark most sentences end with; in a tie the script's own. */
function prevailing(
  ends: readonly SentenceEnd[],
  { own, mistyped, others }: SentenceMarks,
): string {
  const count = (...marks: readonly string[]) =>
    ends.filter(({ mark }) => marks.includes(mark)).length
  const most = others.toSorted((a, b) => count(b) - count(a))[0] ?? own
  return count(most) > count(own, ...mistyped) ? most : own
}
