import type { Locale } from '../../model/locale.ts'
import { anyOf } from '../escape-pattern.ts'
import { searchKey } from '../searchable.ts'
import { perLocale } from '../../model/per-locale.ts'

interface Scales {
  readonly pattern: RegExp
  /** Powers of ten by folded word. */
  readonly powers: ReadonlyMap<string, number>
}

/**
 * CLDR's words for powers of ten, from its compact numbers: `million`, `लाख`, `万`, `bin`, and short ones
 * such as `mln` and `млрд`. Those of one letter are too easily something else.
 */
const scalesOf = perLocale((locale): Scales => {
  const long = powersOf(locale, 'long')
  const short = new Map([...powersOf(locale, 'short')].filter(([word]) => word.length > 1))
  // A long word may have an ending, as in `milyonu`; a short one may not.
  const source = String.raw`^[\s-]?(?:(?<long>${anyOf(long.keys())})|(?<short>${anyOf(short.keys())})(?![\p{L}\p{M}]))`
  return { powers: new Map([...short, ...long]), pattern: new RegExp(source, 'u') }
})

function powersOf(locale: Locale, compactDisplay: 'long' | 'short'): ReadonlyMap<string, number> {
  const format = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay,
    numberingSystem: 'latn',
  })
  const powers = new Map<string, number>()
  for (let power = 3; power <= 13; power++)
    for (const times of [1, 2, 5]) {
      const parts = format.formatToParts(times * 10 ** power)
      const compact = parts.find(({ type }) => type === 'compact')?.value ?? ''
      const word = searchKey(compact).replace(/\.$/, '').trim()
      const shown = Number(parts.find(({ type }) => type === 'integer')?.value)
      if (word && shown) powers.set(word, Math.round(Math.log10((times * 10 ** power) / shown)))
    }
  return powers
}

/** The power of ten that a word right after a number stands for; 0 when there is no such word. */
export function scaleAfter(text: string, locale: Locale): number {
  const { pattern, powers } = scalesOf(locale)
  const { long, short } = pattern.exec(searchKey(text))?.groups ?? {}
  return powers.get(long ?? short ?? '') ?? 0
}

/** Powers of ten by folded word. */
export function scaleWords(locale: Locale): ReadonlyMap<string, number> {
  return scalesOf(locale).powers
}
