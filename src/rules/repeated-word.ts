import { localeFacts } from '../model/locale.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import { mayRepeat } from './punctuation/may-repeat.ts'
import { repeats } from './punctuation/repeats.ts'
import type { Rule } from './rule.ts'

export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'warn',
  mqm: 'Accuracy/Addition',
  summary: 'A word is written twice in a row',
  why:
    'It is what is left of a sentence that was rewritten. Many languages double a word for emphasis or ' +
    'for each of several (धीरे धीरे, yavaş yavaş, kata kata): there only function words are reported, ' +
    'which nobody doubles. Pronouns that meet by grammar (vous vous, die die) and what the source ' +
    'doubles are right.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Ask your doctor.',
      target: 'Vraag het aan aan uw arts.',
      finds: 'aan aan',
      fixed: 'Vraag het aan uw arts.',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'The effect of alcohol',
      target: 'शराब का का प्रभाव',
      finds: 'का का',
      fixed: 'शराब का प्रभाव',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Rest and water',
      target: 'Dinlenme ve ve su',
      finds: 've ve',
      fixed: 'Dinlenme ve su',
    },
    { verdict: 'right', locale: 'hi', source: 'Slowly', target: 'धीरे धीरे' },
    { verdict: 'right', locale: 'tr', source: 'Slowly', target: 'Yavaş yavaş' },
    { verdict: 'right', locale: 'id', source: 'Words', target: 'kata kata dan kata-kata' },
    { verdict: 'right', locale: 'fr', source: 'You rest', target: 'Vous vous reposez' },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Grammar brings two pronouns together.',
      source: 'The people who made that mistake, when you feel tired',
      target: 'Degenen die die fout maakten, als je je moe voelt',
    },
  ],
  *unit({ unit, locale }) {
    const { language } = localeFacts(locale)
    const found = repeats(proseOnly(unit.target)).filter(({ word }) => !mayRepeat(word, language))
    if (!found.length || repeats(proseOnly(unit.source)).length) return
    for (const { word, start, end, second } of found)
      yield {
        message: `Unexpected second \`${word}\`, expected it once`,
        at: { start, end },
        actual: unit.target.slice(start, end),
        expected: word,
        fix: { safety: 'safe', edits: [{ start: second, end, text: '' }] },
      }
  },
}
