import { hiddenProblems } from './markup/hidden-problems.ts'
import type { Rule } from './rule.ts'

export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  severity: 'error',
  isGrave: true,
  mqm: 'Linguistic conventions/Character encoding',
  summary: 'A translation has characters that nobody sees',
  why:
    'Controls of direction can show a text in another order than it is read in, and hidden characters ' +
    'split a word for search and screen readers or carry a message to machines. Joiners of Indic and ' +
    'Arabic scripts and of emoji, and marks of direction beside right-to-left words, have a meaning. ' +
    'A translation with a harmful one is not built: the page shows the source text there.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'About Quitemate',
      target: 'Quite\u200Bmate Hakkında',
      finds: '\u200B',
      fixed: 'Quitemate Hakkında',
    },
    {
      verdict: 'wrong',
      locale: 'ar',
      because: 'An override shows the letters backwards.',
      source: 'Open file.txt',
      target: 'افتح \u202Etxt.elif\u202C',
      finds: '\u202E',
      fixed: 'افتح txt.elif\u202C',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Hello',
      target: 'Hallo\u{E0041}',
      finds: '\u{E0041}',
      fixed: 'Hallo',
    },
    {
      verdict: 'right',
      locale: 'fa',
      because: 'A zero-width non-joiner stands between a word and its ending.',
      source: 'I read the books.',
      target: 'کتاب\u200Cها را می\u200Cخوانم.',
    },
    {
      verdict: 'right',
      locale: 'he',
      because: 'Isolates that are closed keep a name in order.',
      source: 'Ask Quitemate!',
      target: 'שאלו את \u2068Quitemate\u2069!\u200F',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Our family 👨\u200D👩\u200D👧',
      target: 'हमारा परिवार 👨\u200D👩\u200D👧 और क्\u200Dष',
    },
  ],
  *unit({ unit, locale }) {
    yield* hiddenProblems(unit, locale)
  },
}
