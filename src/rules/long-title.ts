import {
  lengthOptions,
  sourceLengthProblems,
  targetLengthProblems,
} from './metadata/length-problems.ts'
import type { Rule } from './rule.ts'

const accepted = lengthOptions(60)
const title = { key: 'title', fact: 'title', name: 'title', type: 20 } as const

export const longTitle: Rule = {
  id: 'long-title',
  severity: 'info',
  mqm: 'Design and markup/Length',
  options: accepted,
  summary: 'A title is longer than search engines and tabs show',
  why:
    'What comes last is cut, and in many languages that is the word that matters. Characters are ' +
    'counted as people see them: `क्वि` is one, and a Chinese one counts as two. The options `max` (60) ' +
    'and `pixels` (unset; a guess, with type of 20 pixels) set the limits.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      key: 'title',
      source: 'Understanding hyper-independence, and how to let people in',
      target: 'Hyperonafhankelijkheid begrijpen, en hoe je andere mensen weer toelaat',
      finds: 'Hyperonafhankelijkheid begrijpen, en hoe je andere mensen weer toelaat',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      options: { pixels: 200 },
      key: 'title',
      source: 'Keeping a journal in winter',
      target: 'Mum ışığında kış günlüğü tutmak',
      finds: 'Mum ışığında kış günlüğü tutmak',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'These are 64 UTF-16 units, but 40 characters to a reader.',
      key: 'title',
      source: 'Understanding hyper-independence and relationships',
      target: 'अत्यधिक आत्मनिर्भरता को समझना और रिश्तों में फिर से जुड़ना सीखें',
    },
  ],
  *source(context) {
    yield* sourceLengthProblems(context, title, accepted.parse(context.options))
  },
  *unit(context) {
    yield* targetLengthProblems(context, title, () => accepted.parse(context.options))
  },
}
