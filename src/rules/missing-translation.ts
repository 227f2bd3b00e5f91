import { localeFacts } from '../model/locale.ts'
import type { Rule } from './rule.ts'

export const missingTranslation: Rule = {
  id: 'missing-translation',
  severity: 'warn',
  mqm: 'Accuracy/Untranslated',
  summary: 'A unit has no translation yet',
  why:
    'The page shows the source text there. That is safe, so it is a warning: make it an error for ' +
    'locales you promise in full, or set `minimumCoverage`.',
  examples: [
    { verdict: 'wrong', locale: 'nl', source: 'Ask for help.', target: '', finds: '' },
    { verdict: 'right', locale: 'nl', source: 'Ask for help.', target: 'Vraag om hulp.' },
  ],
  states: ['untranslated'],
  *unit({ unit, locale }) {
    // A key its file does not have at all stands nowhere: its name is the only place.
    const isAbsent = !unit.targetTrace.length && unit.context !== undefined
    const what = isAbsent ? `\`${unit.context}\`` : 'translation'
    yield {
      message: `Missing ${what}, expected ${localeFacts(locale).name}`,
      at: { start: 0, end: 0 },
    }
  },
}
