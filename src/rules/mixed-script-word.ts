import { blends } from './letters/blends.ts'
import type { Rule } from './rule.ts'

export const mixedScriptWord: Rule = {
  id: 'mixed-script-word',
  severity: 'warn',
  mqm: 'Linguistic conventions/Character encoding',
  summary: 'A word has look-alike letters of two scripts',
  why:
    'A Latin `a` in a Cyrillic or Greek word looks right and is found by nobody: not by search, not by ' +
    'a spell checker, not by a screen reader. Only letters that have a twin in the script of the ' +
    'word are reported (Unicode confusables, UTS #39).',
  examples: [
    {
      verdict: 'wrong',
      locale: 'uk',
      because: 'The `i` is the Latin one.',
      source: 'World',
      target: 'Свiт',
      finds: 'Свiт',
      fixed: 'Світ',
    },
    {
      verdict: 'wrong',
      locale: 'de',
      because: 'The last letters are Greek: β is no ß.',
      source: 'Street',
      target: 'Straβe',
      finds: 'Straβe',
      fixed: 'Straße',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'The `о` is Cyrillic.',
      source: 'Ask your doctor.',
      target: 'Dоktorunuza danışın.',
      finds: 'Dоktorunuza',
      fixed: 'Doktorunuza danışın.',
    },
    {
      verdict: 'right',
      locale: 'ru',
      because: 'A foreign word takes an ending after a hyphen, and µ is a sign of measure.',
      source: 'In a PDF, 5 µm',
      target: 'В PDF-файле, 5 µm',
    },
  ],
  *unit({ unit: { source, target } }) {
    for (const { start, end, meant } of blends(target)) {
      const actual = target.slice(start, end)
      if (source.includes(actual)) continue
      yield {
        message: `Unexpected letters of two scripts in \`${actual.slice(0, 30)}\`, expected those of one`,
        at: { start, end },
        actual,
        expected: meant,
        fix: { safety: 'safe', edits: [{ start, end, text: meant }] },
      }
    }
  },
}
