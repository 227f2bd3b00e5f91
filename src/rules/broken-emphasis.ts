import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { compareCodes } from '../markdown/hybrid/compare-codes.ts'
import type { Rule } from './rule.ts'

export const brokenEmphasis: Rule = {
  id: 'broken-emphasis',
  severity: 'warn',
  mqm: 'Design and markup/Markup tag',
  summary: 'Marks of emphasis are shown as characters in the translation',
  why:
    'Stars and underscores that nothing closes, or with a blank inside them, emphasise nothing: the reader ' +
    'sees them. In a catalog emphasis is written with stars.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Do *not* drink.',
      target: '_मत_ पिएँ।',
      finds: '_',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Do **not** drink.',
      target: 'Drink **niet.',
      finds: '**',
    },
    {
      verdict: 'wrong',
      locale: 'zh-CN',
      source: '**Note:** rest.',
      target: '\\*\\*注意：\\*\\*请休息。',
      finds: '\\*\\*',
    },
    { verdict: 'right', locale: 'tr', source: 'Do *not* drink.', target: 'Alkol *almayın*.' },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'The emphasis is given up, and no mark is left.',
      source: 'Do *not* drink.',
      target: 'Drink niet.',
    },
  ],
  *unit({ unit: { source, target } }) {
    if (!/[*~]/.test(source) || !stray.test(target)) return
    const isLost = compareCodes(source, target).some(({ kind }) => kind === 'markup-missing')
    if (!isLost || stray.test(maskCodes(source))) return
    const match = stray.exec(maskCodes(target))
    if (!match) return
    const at = { start: match.index, end: match.index + match[0].length }
    yield {
      message: `Unexpected \`${match[0]}\` that emphasises nothing, expected \`*\` on both sides of words`,
      at,
      actual: match[0],
      help: 'Put the mark next to the first and after the last word, without a blank inside.',
    }
  },
}

/** Marks next to something, not those of a name like `snake_case`. */
const stray =
  /(?:\\?\*){1,3}|~~|(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])|(?<=[^\s_])_{1,2}(?![\p{L}\p{N}_])/u
