import { localeFacts } from '../model/locale.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule } from './rule.ts'

export const shoutedText: Rule = {
  id: 'shouted-text',
  severity: 'warn',
  mqm: 'Linguistic conventions/Capitalisation',
  summary: 'A text is in capitals though its source is not',
  why:
    'Capitals shout, are harder to read and are spelt out by some screen readers; where they are a ' +
    'matter of style they belong in the style sheet. One word may be an acronym: only texts of two ' +
    'words and more are looked at.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor',
      target: 'DOKTORUNUZA DANIŞIN',
      finds: 'DOKTORUNUZA DANIŞIN',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read the article',
      target: 'LEES HET ARTIKEL',
      finds: 'LEES HET ARTIKEL',
    },
    { verdict: 'right', locale: 'nl', source: 'READ THE ARTICLE', target: 'LEES HET ARTIKEL' },
    { verdict: 'right', locale: 'hi', source: 'SSRI and ADHD', target: 'SSRI और ADHD' },
  ],
  *unit({ unit: { source, target }, locale }) {
    const { script } = localeFacts(locale)
    if (!/^(?:Latn|Cyrl|Grek|Armn)$/.test(script) || isShouted(source)) return
    if (!isShouted(target)) return
    yield {
      message: 'Unexpected capitals all over, expected them as in the source',
      at: { start: 0, end: target.length },
      help: 'Write the text in lower case, and leave capitals to the style sheet.',
    }
  },
}

/** Two words of four letters and more, and not one small letter. */
function isShouted(text: string): boolean {
  if (/\p{Ll}{2}/u.test(text)) return false
  const prose = proseOnly(text)
  return !/\p{Ll}/u.test(prose) && (prose.match(/\p{Lu}{4,}/gu)?.length ?? 0) >= 2
}
