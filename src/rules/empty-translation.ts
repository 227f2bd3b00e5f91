import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { masked } from '../text/masked.ts'
import type { Rule } from './rule.ts'

export const emptyTranslation: Rule = {
  id: 'empty-translation',
  severity: 'error',
  mqm: 'Accuracy/Omission',
  summary: 'A translation has no word in it, but its source has',
  why:
    'A blank, a dash or bare codes count as a translation, so that the page shows nothing where the source ' +
    'says something. Leave the translation empty instead: the page then shows the source text.',
  examples: [
    { verdict: 'wrong', locale: 'nl', source: 'Ask for help.', target: ' ', finds: ' ' },
    { verdict: 'wrong', locale: 'tr', source: 'Ask for help.', target: '…', finds: '…' },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask [for help](1).',
      target: '[](1)',
      finds: '[](1)',
    },
    { verdict: 'right', locale: 'hi', source: 'Ask for help.', target: 'मदद माँगें।' },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Signs and code say something without a word.',
      source: 'Yes: `true`',
      target: '✔ `true`',
    },
    {
      verdict: 'right',
      locale: 'ja',
      because: 'One small word may be a mark elsewhere.',
      source: 'and',
      target: '、',
    },
  ],
  *unit({ unit }) {
    if (said.test(unit.target.replace(codes, ''))) return
    const words =
      maskCodes(unit.source)
        .replaceAll(masked, '')
        .match(/[\p{L}\p{N}]{2,}/gu) ?? []
    const isMark = words.length === 1 && /\S/.test(unit.target)
    if (!words.length || isMark) return
    yield {
      message: 'Unexpected translation without a word, expected one or none at all',
      at: { start: 0, end: unit.target.length },
      help: 'Translate it, or leave it empty.',
    }
  },
}

const codes = /<\/?[gx]\d{1,4}\s?\/?>|\]\(\d{1,4}\)/g

/** Letters, digits and signs, in code too. */
const said = /[\p{L}\p{N}\p{So}\p{Sc}\p{Sm}]/u
