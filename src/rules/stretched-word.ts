import type { Rule } from './rule.ts'

export const stretchedWord: Rule = {
  id: 'stretched-word',
  severity: 'warn',
  mqm: 'Linguistic conventions/Character encoding',
  summary: 'An Arabic word is stretched with a line, or a joiner stands where it joins nothing',
  why:
    'A tatweel (kashida) inside a word is decoration: search and screen readers take it for a letter, ' +
    'and justification belongs to the style sheet. A zero-width joiner or non-joiner beside a space ' +
    'or twice in a row does nothing but get in the way. Joiners inside words are spelling and right.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'ar',
      source: 'Health',
      target: 'الصحـــة',
      finds: 'ـــ',
      fixed: 'الصحة',
    },
    {
      verdict: 'wrong',
      locale: 'fa',
      source: 'I read the books.',
      target: 'کتاب\u200C ها را می\u200Cخوانم.',
      finds: '\u200C',
      fixed: 'کتاب ها را می\u200Cخوانم.',
    },
    {
      verdict: 'right',
      locale: 'ar',
      because: 'A single one keeps a letter in its joined shape: an abbreviation, or a prefix.',
      source: '1440 AH; in the GitHub',
      target: '1440 هـ؛ بـ GitHub',
    },
    { verdict: 'right', locale: 'hi', source: 'A half letter', target: 'क्\u200Dष' },
    { verdict: 'right', locale: 'fa', source: 'I read', target: 'می\u200Cخوانم' },
  ],
  *unit({ unit: { source, target } }) {
    if (!/[\u0640\u200C\u200D]/.test(target)) return
    const found = Array.from(target.matchAll(idle)).filter(([sign]) => !source.includes(sign))
    const [first] = found
    if (!first) return
    const at = { start: first.index, end: first.index + first[0].length }
    yield {
      message: first[0].startsWith('\u0640')
        ? 'Unexpected tatweel inside a word, expected the word unstretched'
        : 'Unexpected joiner that joins nothing, expected none here',
      at,
      actual: first[0],
      fix: {
        safety: 'safe',
        edits: found.map(({ index, 0: sign }) => ({
          start: index,
          end: index + sign.length,
          text: '',
        })),
      },
    }
  },
}

const idle =
  /(?<=[\p{Script=Arabic}&&\p{L}][\p{M}]*)\u0640+(?=[\p{Script=Arabic}&&\p{L}])|(?<=\s)[\u200C\u200D]+(?=\p{L})|[\u200C\u200D]+(?=\s|$)|(?<=\u200C)\u200C+/gv
