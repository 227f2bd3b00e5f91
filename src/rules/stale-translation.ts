import type { Rule } from './rule.ts'

export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warn',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A translation was made for an earlier source',
  why:
    'What it says may no longer be true, so the page shows the source text until a translator has ' +
    'looked: correct the translation and remove the `fuzzy` flag.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Take 10 mg.',
      target: 'Neem 5 mg.',
      unit: { state: 'stale', previous: { source: 'Take 5 mg.' } },
      finds: 'Neem 5 mg.',
    },
    { verdict: 'right', locale: 'nl', source: 'Take 10 mg.', target: 'Neem 10 mg.' },
  ],
  states: ['stale'],
  *unit({ unit }) {
    yield {
      message: 'Unexpected translation of an earlier source, expected one of the current source',
      at: { start: 0, end: unit.target.length },
      help: 'Correct the translation and remove the `fuzzy` flag.',
    }
  },
}
