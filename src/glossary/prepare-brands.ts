import type { Brand } from '../model/glossary.ts'
import type { Locale } from '../model/locale.ts'
import { fold } from '../text/fold.ts'
import { foldCharacters } from '../text/fold-characters.ts'
import { scriptOf, type Script } from '../text/scripts.ts'
import { soundsOfName } from '../text/sound-of-name.ts'
import type { Sound } from '../text/sound.ts'
import { tokens } from '../text/tokens.ts'
import { letterSet } from './letter-set.ts'

/** A brand with all that is the same for every text: keys, sounds, normal forms. */
export interface PreparedBrand {
  readonly brand: Brand
  /** The name as texts are normalised. */
  readonly name: string
  readonly script: Script | undefined
  /** Letters and digits only, without case and diacritics. */
  readonly key: string
  readonly letters: number
  readonly digits: string
  /** The words the name is written with. */
  readonly words: readonly string[]
  /** What stands between them, apostrophes aside: `.` in `Node.js`. */
  readonly gaps: readonly string[]
  /** Does the name have a capital? */
  readonly proper: boolean
  /** Has a word of it a capital inside, as no ordinary word has? */
  readonly camel: boolean
  /** How many slips make a near miss: none in a short name, three in a long one. */
  readonly slips: number
  readonly sounds: readonly Sound[]
  /** Right spellings beside the name, everywhere. */
  readonly also: readonly string[]
  /** Phrases that are not the brand, as a sentence may begin with them too. */
  readonly allow: readonly string[]
  /** Approved forms, forbidden forms and right inflections by locale, as texts are normalised. */
  readonly forms: ByLocale
  readonly forbid: ByLocale
  readonly inflected: ByLocale
}

type ByLocale = Readonly<Record<Locale, readonly string[]>>

/** Does once what does not depend on a text. */
export function prepareBrands(brands: readonly Brand[]): readonly PreparedBrand[] {
  return brands.map(prepareBrand)
}

/** What a table says of a locale, or else of its language: `pt-BR`, then `pt`. */
export function forLocale<Value>(
  table: Readonly<Record<Locale, Value>>,
  locale: Locale,
): Value | undefined {
  if (Object.hasOwn(table, locale)) return table[locale]
  if (!locale.includes('-')) return undefined
  const subtags = locale.split('-')
  for (let length = subtags.length; length; length--) {
    const tag = subtags.slice(0, length).join('-')
    if (Object.hasOwn(table, tag)) return table[tag]
  }
  return undefined
}

function prepareBrand(brand: Brand): PreparedBrand {
  const name = normal(brand.name)
  const key = fold(name).replace(/[^\p{L}\p{N}]/gu, '')
  const words = tokens(name)
  return {
    brand,
    name,
    script: scriptOf(name),
    key,
    letters: letterSet(key),
    digits: key.replace(/\P{N}/gu, ''),
    words: words.map(({ text }) => text),
    gaps: words
      .slice(1)
      .map(({ start }, index) => name.slice(words[index]?.end ?? start, start))
      .filter((gap) => !/['\u2019]/.test(gap)),
    proper: /\p{Lu}/u.test(name),
    camel: /\p{Ll}\p{Lu}/u.test(name),
    slips: slipsFor(key.length),
    sounds: soundsOfName(name, brand.pronunciations),
    also: brand.also.map(normal),
    allow: brand.allow.map(normal).flatMap(asWritten),
    forms: byLocale(brand.forms),
    forbid: byLocale(brand.forbid),
    inflected: Object.fromEntries(
      Object.entries(brand.inflection).map(([locale, { forms = [] }]) => [
        locale,
        forms.map(normal),
      ]),
    ),
  }
}

/** With a capital where a sentence begins, and in capitals. */
function asWritten(phrase: string): readonly string[] {
  const [first = ''] = phrase
  return [
    ...new Set([phrase, first.toUpperCase() + phrase.slice(first.length), phrase.toUpperCase()]),
  ]
}

function byLocale(table: ByLocale): ByLocale {
  return Object.fromEntries(
    Object.entries(table).map(([locale, forms]) => [locale, forms.map(normal)]),
  )
}

function normal(spelling: string): string {
  return foldCharacters(spelling).text
}

function slipsFor(length: number): number {
  if (length <= 3) return 0
  if (length <= 5) return 0.75
  if (length <= 7) return 1
  return length <= 11 ? 2 : 3
}
