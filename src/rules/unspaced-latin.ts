import * as z from 'zod'
import { localeFacts } from '../model/locale.ts'
import type { Edit } from '../model/edit.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule } from './rule.ts'

const settings = z.strictObject({
  /** `spaced` wants a space between the scripts, `solid` wants none. */
  style: z.enum(['spaced', 'solid']).default('spaced'),
})

export const unspacedLatin: Rule = {
  id: 'unspaced-latin',
  severity: 'info',
  isOptIn: true,
  mqm: 'Locale conventions/Whitespace',
  options: settings,
  summary: 'Latin words in a Chinese or Japanese text are not spaced as the project wants it',
  why:
    'Many Chinese houses set a space between Han characters and Latin words, most Japanese ones set ' +
    'none; style sheets can do either (`text-autospace`). Say which: ' +
    '`unspaced-latin: [info, { style: solid }]`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'zh-CN',
      source: 'Ask Quitemate today',
      target: '今天问Quitemate吧',
      finds: '问Q',
      fixed: '今天问 Quitemate 吧',
    },
    {
      verdict: 'wrong',
      locale: 'ja',
      source: 'Ask Quitemate',
      target: 'Quitemate に聞く',
      options: { style: 'solid' },
      finds: 'e に',
      fixed: 'Quitemateに聞く',
    },
    { verdict: 'right', locale: 'zh-CN', source: 'Ask Quitemate', target: '请问 Quitemate。' },
    { verdict: 'right', locale: 'tr', source: 'Ask Quitemate', target: "Quitemate'e danışın" },
  ],
  *unit({ unit: { target }, locale, options }) {
    if (!/^(?:Hans|Hant|Jpan)$/.test(localeFacts(locale).script)) return
    const { style } = settings.parse(options)
    const edits = boundaries(proseOnly(target), style === 'spaced')
    const [first] = edits
    if (!first) return
    yield {
      message: `${style === 'spaced' ? 'Missing' : 'Unexpected'} space between scripts, expected ${style === 'spaced' ? 'one' : 'none'} beside Latin words`,
      at: { start: first.start - 1, end: first.end + 1 },
      fix: { safety: 'safe', edits },
    }
  },
}

const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
const narrow = '[\\p{Script=Latin}\\p{Nd}]'
const touching = new RegExp(`(?<=${wide})(?=${narrow})|(?<=${narrow})(?=${wide})`, 'gu')
const apart = new RegExp(`(?<=${wide}) (?=${narrow})|(?<=${narrow}) (?=${wide})`, 'gu')

function boundaries(text: string, isSpaced: boolean): readonly Edit[] {
  return Array.from(text.matchAll(isSpaced ? touching : apart), ({ index, 0: space }) => ({
    start: index,
    end: index + space.length,
    text: isSpaced ? ' ' : '',
  }))
}
