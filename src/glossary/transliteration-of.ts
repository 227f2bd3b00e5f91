import type { Transliteration } from '../model/glossary.ts'
import type { Locale } from '../model/locale.ts'
import { forLocale, type PreparedBrand } from './prepare-brands.ts'

/** What a locale may do with a name in its own script. */
export function transliterationOf({ brand }: PreparedBrand, locale: Locale): Transliteration {
  const { transliteration } = brand
  return forLocale(transliteration, locale) ?? transliteration['*'] ?? 'forbid'
}
