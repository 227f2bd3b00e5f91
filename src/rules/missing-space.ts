import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule } from './rule.ts'

export const missingSpace: Rule = {
  id: 'missing-space',
  severity: 'warn',
  mqm: 'Linguistic conventions/Whitespace',
  summary: 'Two sentences or parts of one touch',
  why:
    'Without a space after it, a mark ties two words into one: the line does not break there, a screen ' +
    'reader does not pause and search finds neither word. Scripts without spaces, numbers, ' +
    'abbreviations, names of files and what the source writes alike are left alone.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Rest, then write.',
      target: 'Rust,en schrijf dan.',
      finds: ',',
      fixed: 'Rust, en schrijf dan.',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask. Rest.',
      target: 'पूछें।आराम करें।',
      finds: '।',
      fixed: 'पूछें। आराम करें।',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor. Then rest.',
      target: 'Doktorunuza danışın.Sonra dinlenin.',
      finds: '.',
      fixed: 'Doktorunuza danışın. Sonra dinlenin.',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'Take 2.5 mg with Node.js, e.g. daily',
      target: 'Neem 2,5 mg met Node.js, bijv. dagelijks',
    },
    { verdict: 'right', locale: 'zh-CN', source: 'First, ask.', target: '首先，请询问。' },
  ],
  *unit({ unit }) {
    const { source, target } = unit
    const found = Array.from(proseOnly(target).matchAll(touching)).filter(
      // `TL;DR`: the source ties words with the mark as well.
      ({ 0: mark }) => !tied(source).has(mark),
    )
    const [first] = found
    if (!first) return
    yield {
      message: `Missing space after \`${first[0]}\`, expected one before the next word`,
      at: { start: first.index, end: first.index + 1 },
      fix: {
        safety: 'safe',
        edits: found.map(({ index }) => ({ start: index + 1, end: index + 1, text: ' ' })),
      },
    }
  },
}

function tied(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(/(?<=\p{L})[,;.?!](?=\p{L})/gu), ([mark]) => mark))
}

const spaced =
  '[[\\p{L}\\p{M}]--[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}]]'

/** A comma or end of a sentence with a word on both sides. */
const touching = new RegExp(
  [
    `(?<=${spaced}{2})[,;،؛](?=${spaced}{2})`,
    `(?<=${spaced})[।॥؟](?=${spaced})`,
    `(?<=\\p{Ll}{3})[.?!](?=\\p{Lu}\\p{Ll})`,
    `(?<=\\p{Ll}{2})[?!](?=\\p{Ll}{2})`,
  ].join('|'),
  'gv',
)
