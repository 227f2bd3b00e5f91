import { localeFacts } from '../model/locale.ts'
import { shorten } from '../text/shorten.ts'
import { foreignProse } from './prose/foreign-prose.ts'
import { fragments } from './prose/fragments.ts'
import { sameWords } from './prose/same-words.ts'
import type { Rule } from './rule.ts'

export const untranslatedFragment: Rule = {
  id: 'untranslated-fragment',
  severity: 'warn',
  mqm: 'Accuracy/Untranslated',
  summary: 'A translation has words of the source in it, left as they were',
  why:
    'A sentence that breaks off into another language cannot be read by those it is for. What is quoted, ' +
    'emphasised or a link may be the title of a work; whole texts are looked at by `untranslated-text` ' +
    'and `wrong-language`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor before you drink alcohol.',
      target: 'Önce doktorunuza danışın, before you drink alcohol, sonra karar verin.',
      finds: 'before you drink alcohol',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Rest, and read the rest of this page tomorrow.',
      target: 'आराम करें और कल the rest of this page पढ़ें।',
      finds: 'the rest of this page',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'The title of a work is quoted.',
      source: 'Read “the anatomy of an anxious mind” first.',
      target: 'Lees eerst “the anatomy of an anxious mind”, een boek over angst.',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'The World Health Organization of the United Nations',
      target: 'Birleşmiş Milletler kuruluşu olan World Health Organization of the United Nations',
    },
  ],
  *unit(context) {
    const { unit, locale, locales, sourceLocale } = context
    const found = [...fragments(unit, context)]
    if (!found.length || sameWords(unit.target, unit.source)) return
    const around = { wanted: locale, others: [sourceLocale, ...locales], source: unit.source }
    if (foreignProse(unit.target, context, around) !== undefined) return
    for (const { start, end } of found) {
      const text = unit.target.slice(start, end)
      yield {
        message: `Unexpected source text \`${shorten(text, 40)}\`, expected ${localeFacts(locale).name}`,
        at: { start, end },
        actual: text,
        help: 'Translate it, or put it in quotation marks if it is a title.',
      }
    }
  },
}
