import type { Locale } from '../../model/locale.ts'
import { anyOf } from '../escape-pattern.ts'
import { searchKey } from '../searchable.ts'
import { perLocale } from '../per-locale.ts'

interface Scales {
  readonly pattern: RegExp
  /** Powers of ten by folded word. */
  readonly powers: ReadonlyMap<string, number>
}

/** CLDR's words for powers of ten, from its long compact numbers: `million`, `लाख`, `万`, `bin`. */
const scalesOf = perLocale((locale): Scales => {
  const format = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    numberingSystem: 'latn',
  })
  const powers = new Map<string, number>()
  for (let power = 3; power <= 13; power++)
    for (const times of [1, 2, 5]) {
      const parts = format.formatToParts(times * 10 ** power)
      const word = searchKey(parts.find(({ type }) => type === 'compact')?.value ?? '').trim()
      const shown = Number(parts.find(({ type }) => type === 'integer')?.value)
      if (word && shown) powers.set(word, Math.round(Math.log10((times * 10 ** power) / shown)))
    }
  return { powers, pattern: new RegExp(String.raw`^[\s-]?(${anyOf(powers.keys())})`, 'u') }
})

/** The power of ten that a word right after a number stands for; 0 when there is no such word. */
export function scaleAfter(text: string, locale: Locale): number {
  const { pattern, powers } = scalesOf(locale)
  return powers.get(pattern.exec(searchKey(text))?.[1] ?? '') ?? 0
}
