import { perLocale } from './per-locale.ts'

/** A BCP 47 language tag in canonical form, such as `hi`, `pt-BR`, `zh-Hant`. */
export type Locale = string

/** What `Intl` (CLDR) knows about a locale. */
export interface LocaleFacts {
  /** ISO 15924, after adding likely subtags: `Deva`, `Latn`. */
  readonly script: string
  readonly language: string
  readonly isRightToLeft: boolean
  /** Its name in English: `Hindi`. */
  readonly name: string
  readonly plurals: readonly string[]
}

/** The canonical form of a tag, or undefined when it is no BCP 47 tag that ICU knows the language of. */
export function canonicalLocale(tag: string): Locale | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    if (canonical === undefined) return undefined
    const { language } = new Intl.Locale(canonical)
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)
    return name === undefined ? undefined : canonical
  } catch {
    return undefined
  }
}

/** Living scripts that run from right to left: `Intl.Locale` tells only in later versions of Node. */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/**
 * Facts of a locale, asked of `Intl` once.
 * @throws RangeError when the tag is not well-formed (BCP 47).
 */
export const localeFacts: (locale: Locale) => LocaleFacts = perLocale((locale) => {
  const full = new Intl.Locale(locale).maximize()
  return {
    script: full.script ?? 'Latn',
    language: full.language,
    isRightToLeft: rightToLeft.has(full.script ?? 'Latn'),
    name: new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale,
    plurals: new Intl.PluralRules(locale).resolvedOptions().pluralCategories,
  }
})
