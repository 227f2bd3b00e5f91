import * as z from 'zod'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { searchedCodes } from './prose/searched-codes.ts'
import type { Rule } from './rule.ts'

/** Acronyms that have others in the languages of the project. */
const accepted = z.strictObject({ allow: z.array(z.string()).default([]) })

export const lostAcronym: Rule = {
  id: 'lost-acronym',
  severity: 'warn',
  isOptIn: true,
  mqm: 'Terminology/Inconsistent with terminology resource',
  options: accepted,
  summary: 'An acronym of the source is missing from the translation',
  why:
    'An acronym read as a word is mistranslated: the software movement FLOSS became dental floss. Many ' +
    'languages have their own acronyms, or write them out, so the rule is off unless it is asked for; ' +
    'the option `allow` lists those that differ.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'What is FLOSS?',
      target: 'दाँत का धागा क्या है?',
      finds: 'दाँत का धागा क्या है?',
    },
    { verdict: 'right', locale: 'nl', source: 'What is FLOSS?', target: 'Wat is FLOSS?' },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'The EU and the FAQ',
      target: 'AB ve SSS',
      options: { allow: ['EU', 'FAQ'] },
    },
  ],
  *unit({ unit, options }) {
    if (!/[A-Z]{2}/.test(unit.source)) return
    const source = withoutAddresses(maskCodes(unit.source))
    // In a text all in capitals no word stands out.
    if (source === source.toUpperCase()) return
    const { allow } = accepted.parse(options)
    const target = searchedCodes(unit.target)
    const found = source.matchAll(/(?<![\p{L}\p{N}_.&/-])[A-Z]{2,8}(?=s?(?![\p{L}\p{N}_]))/gu)
    for (const [text, { index }] of new Map(Array.from(found, (match) => [match[0], match]))) {
      if (allow.includes(text) || target.includes(text)) continue
      yield {
        message: `Missing \`${text}\`, expected the acronym of the source`,
        at: { start: 0, end: unit.target.length },
        expected: text,
        source: { start: index, end: index + text.length },
        help: 'Keep the acronym, or list it in the option `allow` of the rule.',
      }
    }
  },
}
