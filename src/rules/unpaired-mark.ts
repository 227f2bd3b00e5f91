import { proseOnly } from './punctuation/prose-only.ts'
import { unpaired } from './punctuation/unpaired.ts'
import type { Rule } from './rule.ts'

export const unpairedMark: Rule = {
  id: 'unpaired-mark',
  severity: 'warn',
  mqm: 'Linguistic conventions/Punctuation',
  summary: 'A bracket or quotation mark has lost its partner',
  why:
    'A bracket that is not closed leaves the reader waiting for its end. Single quotation marks are ' +
    'apostrophes as often, numbers of lists and smileys have one bracket, and what the source leaves ' +
    'open may stay so. In Spanish a question without `¿` is one as well.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ask for help (it is free).',
      target: 'Vraag om hulp (dat is gratis.',
      finds: '(',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'They call it “rest”.',
      target: 'वे इसे “आराम कहते हैं।',
      finds: '“',
    },
    {
      verdict: 'wrong',
      locale: 'es',
      source: 'Is it safe?',
      target: 'Es seguro?',
      finds: '?',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'Numbers of a list and smileys have one bracket.',
      source: '1) Ask. 2) Rest :)',
      target: '1) Sorun. 2) Dinlenin :)',
    },
    {
      verdict: 'right',
      locale: 'de',
      source: 'They call it “rest”.',
      target: 'Sie nennen es „Ruhe“.',
    },
  ],
  *unit({ unit, locale, sourceLocale }) {
    const found = unpaired(proseOnly(unit.target), locale)
    if (!found.length) return
    // What stands alone in the source is no surprise in the target, whatever mark it became.
    const isOpen = unpaired(proseOnly(unit.source), sourceLocale).length > 0
    for (const { start, end, mark, partner } of isOpen ? [] : found)
      yield {
        message: `Unexpected \`${mark}\` alone, expected \`${partner}\` ${'([{（【「『《'.includes(mark) ? 'after' : 'with'} it`,
        at: { start, end },
        actual: mark,
        expected: partner,
        help: `Add \`${partner}\`, or remove \`${mark}\`.`,
      }
  },
}
