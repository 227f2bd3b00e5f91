import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import type { Rule } from './rule.ts'

export const stoppedHeading: Rule = {
  id: 'stopped-heading',
  severity: 'info',
  isOptIn: true,
  mqm: 'Linguistic conventions/Punctuation',
  summary: 'A translated heading ends in a full stop, but its source does not',
  why:
    'Headings are no sentences in the source, and a stop in one language only makes the pages look ' +
    'different. House styles differ, so the rule is off unless it is asked for.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Rest well',
      target: 'अच्छी तरह आराम करें।',
      key: 'title',
      finds: '।',
      fixed: 'अच्छी तरह आराम करें',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'Rest well',
      target: 'Goed rusten',
      key: 'title',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'It stands for what is left out.',
      source: 'Rest, sleep and so on',
      target: 'Dinlenme, uyku vb.',
      key: 'title',
    },
  ],
  *unit({ unit, segment }) {
    const isTitle = segment?.role === 'heading' || segment?.key === 'title'
    if (!isTitle || /\p{P}\s*$/u.test(maskCodes(unit.source))) return
    const match = /(?<=[\p{L}\p{M}]{4})[.।。۔]\s*$/u.exec(maskCodes(unit.target))
    if (!match) return
    const at = { start: match.index, end: match.index + 1 }
    const [stop = ''] = match[0]
    yield {
      message: `Unexpected \`${stop}\` at the end of a heading, expected none as in the source`,
      at,
      actual: stop,
      fix: { safety: 'safe', edits: [{ ...at, text: '' }] },
    }
  },
}
