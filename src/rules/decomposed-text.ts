import { uncomposed } from './letters/uncomposed.ts'
import type { Rule } from './rule.ts'

export const decomposedText: Rule = {
  id: 'decomposed-text',
  severity: 'warn',
  mqm: 'Linguistic conventions/Character encoding',
  summary: 'A letter is written as a base and loose marks though Unicode has it whole',
  why:
    'Both spellings look alike, but search, sorting and glossaries take them for two words, and some ' +
    'fonts set the mark beside its letter. What Unicode composes (NFC, UAX #15) is reported; a ' +
    'Devanagari or Bengali letter with a nukta may have either spelling.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ideas',
      target: 'Idee\u0308n',
      finds: 'e\u0308',
      fixed: 'Ideeën'.replace('eë', 'ë'),
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask.',
      target: 'Danıs\u0327ın.',
      finds: 's\u0327',
      fixed: 'Danışın.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'NFC keeps nukta letters apart: two code points are the whole letter.',
      source: 'Telephone',
      target: 'फ\u093Cोन और \u095Eोन',
    },
  ],
  *unit({ unit: { target } }) {
    const found = uncomposed(target)
    const [first] = found
    if (!first) return
    const { start, end } = first
    yield {
      message: `Unexpected loose marks in \`${target.slice(start, end)}\`, expected the composed letter`,
      at: { start, end },
      actual: target.slice(start, end),
      expected: first.text,
      fix: { safety: 'safe', edits: found },
    }
  },
}
