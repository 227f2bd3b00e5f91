import { type Locale, localeFacts } from '../model/locale.ts'

/** The Hunspell dictionary of each language of sources; English is what most are in. */
const packages: Readonly<Record<string, string>> = { en: 'dictionary-en' }

/** The package that has a dictionary of the language; nothing where there is none. */
export function dictionaryOf(locale: Locale): string | undefined {
  return packages[localeFacts(locale).language]
}
