import { localeFacts } from '../model/locale.ts'
import { foreignProse } from './prose/foreign-prose.ts'
import { proseOf } from './prose/prose-of.ts'
import { proseWords } from './prose/prose-words.ts'
import { sameWords } from './prose/same-words.ts'
import { tellingWords } from './prose/telling-words.ts'
import type { Rule, UnitContext } from './rule.ts'

export const borrowedTranslation: Rule = {
  id: 'borrowed-translation',
  severity: 'warn',
  mqm: 'Accuracy/Untranslated',
  summary: 'A translation is the one of another language',
  why:
    'A Dutch sentence in the Turkish catalog was put there by mistake, and short ones are not seen by their ' +
    'letters. The two catalogs give it away: both say the same for one source.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Call us now',
      target: 'Bel ons nu',
      others: [{ source: 'Call us now', target: 'Bel ons nu' }],
      finds: 'Bel ons nu',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'Names are the same in both.',
      source: 'Authors: Anna Prins',
      target: 'Anna Prins',
      others: [{ source: 'Authors: Anna Prins', target: 'Anna Prins' }],
    },
    { verdict: 'right', locale: 'nl', source: 'Call us now', target: 'Bel ons nu' },
  ],
  *unit(context) {
    const { unit, locale, locales, sourceLocale, index } = context
    if (unit.target.length > longest || !/\p{L}\P{L}+\p{L}/u.test(unit.target)) return
    const mine = localeFacts(locale).language
    const owner = locales.find((other) => {
      if (other === locale || localeFacts(other).language === mine) return false
      const there = index.unitsWithSource(other, unit.source)
      return there.some(({ unit: { target } }) => target === unit.target) && isOf(other, context)
    })
    if (owner === undefined || sameWords(unit.target, unit.source)) return
    const around = { wanted: locale, others: [sourceLocale, ...locales], source: unit.source }
    if (foreignProse(unit.target, context, around) !== undefined) return
    yield {
      message: `Unexpected translation of ${localeFacts(owner).name}, expected ${localeFacts(locale).name}`,
      at: { start: 0, end: unit.target.length },
      actual: unit.target,
      help: 'Translate it anew.',
    }
  },
}

/** `wrong-language` knows longer ones by themselves. */
const longest = 80

/** Has the target more function words of the other language than of its own? */
function isOf(other: string, context: UnitContext): boolean {
  const { locale, unit } = context
  const words = proseWords(proseOf(unit.target, context).text, locale)
  const [theirs, own] = [localeFacts(other).language, localeFacts(locale).language]
  const count = (of: string, rival: string) => tellingWords(words, of, [rival]).length
  return words.length > 1 && count(theirs, own) > count(own, theirs)
}
