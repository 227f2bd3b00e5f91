import {
  lengthOptions,
  sourceLengthProblems,
  targetLengthProblems,
} from './metadata/length-problems.ts'
import type { Rule } from './rule.ts'

const accepted = lengthOptions(200)
const description = {
  key: 'description',
  fact: 'description',
  name: 'description',
  type: 14,
} as const

export const longDescription: Rule = {
  id: 'long-description',
  severity: 'info',
  mqm: 'Design and markup/Length',
  options: accepted,
  summary: 'A description is longer than search engines and cards show',
  why:
    'It is cut in the middle of a sentence, and translations are often longer than their source. ' +
    'Characters are counted as people see them. Search engines often cut at 160 and cards at 200: the ' +
    'options `max` (200) and `pixels` (unset; a guess, with type of 14 pixels) set the limits.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      options: { max: 40 },
      key: 'description',
      source: 'What it costs to do everything alone.',
      target: 'Wat het kost om altijd alles in je eentje te doen.',
      finds: 'Wat het kost om altijd alles in je eentje te doen.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'A vowel sign belongs to its letter.',
      options: { max: 24 },
      key: 'description',
      source: 'What it costs to do it all alone.',
      target: 'सब कुछ अकेले करने की कीमत।',
    },
    {
      verdict: 'right',
      locale: 'tr',
      key: 'description',
      source: 'What it costs to do everything alone.',
      target: 'Her şeyi tek başına yapmanın bedeli.',
    },
  ],
  *source(context) {
    yield* sourceLengthProblems(context, description, accepted.parse(context.options))
  },
  *unit(context) {
    yield* targetLengthProblems(context, description, () => accepted.parse(context.options))
  },
}
