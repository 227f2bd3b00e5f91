import { localeFacts } from '../model/locale.ts'
import { codePoint } from './markup/hidden-characters.ts'
import { oddSpaces } from './punctuation/odd-spaces.ts'
import type { Rule } from './rule.ts'

export const oddSpace: Rule = {
  id: 'odd-space',
  severity: 'info',
  mqm: 'Linguistic conventions/Whitespace',
  summary: 'A space is of another kind than it looks',
  why:
    'A tab, an ideographic space in a Latin text or a no-break space between two long words comes from ' +
    'copying: lines break in the wrong place and search misses the words. No-break spaces at numbers, ' +
    'short words, dashes and marks are typography and right, and so is what the source has.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ask your doctor.',
      target: 'Vraag\tuw arts.',
      finds: '\t',
      fixed: 'Vraag uw arts.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor.',
      target: 'Doktorunuza\u3000danışın.',
      finds: '\u3000',
      fixed: 'Doktorunuza danışın.',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Your doctor knows.',
      target: 'आपके\u00A0डॉक्टर जानते हैं।',
      finds: '\u00A0',
      fixed: 'आपके डॉक्टर जानते हैं।',
    },
    { verdict: 'right', locale: 'nl', source: '50 mg', target: '50\u00A0mg' },
    { verdict: 'right', locale: 'cs', source: 'with water', target: 's\u00A0vodou' },
    { verdict: 'right', locale: 'fr', source: 'Really?', target: 'Vraiment\u202F?' },
    { verdict: 'right', locale: 'ja', source: 'Yes! Ask.', target: 'はい！\u3000聞いて。' },
  ],
  *unit({ unit, locale }) {
    const { source, target } = unit
    const found = oddSpaces(target, localeFacts(locale).script).filter(
      ({ text }) => !source.includes(text),
    )
    const [first] = found
    if (!first) return
    const { start, end, text } = first
    yield {
      message: `Unexpected space ${codePoint(text)}, expected an ordinary one`,
      at: { start, end },
      actual: codePoint(text),
      fix: {
        safety: 'safe',
        edits: found.map((space) => ({ start: space.start, end: space.end, text: ' ' })),
      },
    }
  },
}
