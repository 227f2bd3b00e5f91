import { garbles } from './letters/garbles.ts'
import type { Rule } from './rule.ts'

export const garbledText: Rule = {
  id: 'garbled-text',
  severity: 'error',
  mqm: 'Linguistic conventions/Character encoding',
  summary: 'Letters were lost or garbled on their way through a program',
  why:
    'UTF-8 read as Latin-1 shows `Ã©` for `é`, and U+FFFD stands where a letter was lost. Nobody meant ' +
    'either, and readers take the whole page for broken.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor.',
      target: 'Doktorunuza danÄ±ÅŸÄ±n.',
      finds: 'Ä±ÅŸÄ±',
      fixed: 'Doktorunuza danışın.',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ideas for patients',
      target: 'Idee\uFFFDn voor patiënten',
      finds: '\uFFFD',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask.',
      target: 'à¤ªà¥‚à¤›à¥‡à¤‚à¥¤',
      finds: 'à¤ªà¥‚à¤›à¥‡à¤‚à¥¤',
      fixed: 'पूछें।',
    },
    {
      verdict: 'right',
      locale: 'pt',
      because: 'A capital Ã is a letter of Portuguese, even before a quotation mark.',
      source: 'The MACA “TOMORROW”',
      target: 'A “MAÇÔ DE “AMANHÃ”',
    },
  ],
  *unit({ unit: { source, target } }) {
    for (const { start, end, meant } of garbles(target)) {
      const actual = target.slice(start, end)
      if (source.includes(actual)) continue
      yield {
        message: `Unexpected \`${actual.slice(0, 30)}\`, expected ${meant === undefined ? 'the letter that was lost' : `\`${meant.slice(0, 30)}\``}`,
        at: { start, end },
        actual,
        ...(meant === undefined
          ? { help: 'Type the letter that was meant.' }
          : { expected: meant, fix: { safety: 'safe', edits: [{ start, end, text: meant }] } }),
      }
    }
  },
}
