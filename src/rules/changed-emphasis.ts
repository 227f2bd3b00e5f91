import { compareCodes } from '../markdown/hybrid/compare-codes.ts'
import type { Rule } from './rule.ts'

export const changedEmphasis: Rule = {
  id: 'changed-emphasis',
  severity: 'info',
  isOptIn: true,
  mqm: 'Design and markup/Markup tag',
  summary: 'Emphasis of the source is missing from the translation, or the translation has more',
  why:
    'A warning in bold is read, and one that is not may be skipped. But languages emphasise in their own ' +
    'ways: with another word order, quotation marks, or bold where the script has no italics; so the rule ' +
    'is off unless it is asked for.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Do **not** drink.',
      target: 'Drink niet.',
      finds: 'Drink niet.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Rest well.',
      target: '**İyi** dinlenin.',
      finds: '**İyi**',
    },
    { verdict: 'right', locale: 'hi', source: 'Do **not** drink.', target: '**मत** पिएँ।' },
  ],
  *unit({ unit }) {
    if (!marks.test(unit.source) && !marks.test(unit.target)) return
    for (const { kind, code, start, end } of compareCodes(unit.source, unit.target)) {
      if (kind === 'markup-missing')
        yield {
          message: `Missing \`${code}\`, expected the emphasis of the source`,
          at: { start: 0, end: unit.target.length },
          expected: code,
        }
      if (kind === 'markup-added')
        yield {
          message: `Unexpected \`${code}\`, expected no more emphasis than in the source`,
          at: { start, end },
          actual: code,
        }
    }
  },
}

const marks = /[*~]/
