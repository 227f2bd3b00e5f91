import { type Locale, type LocaleFacts, localeFacts } from '../../model/locale.ts'
import { perLocale } from '../../text/per-locale.ts'

/** What `Intl` knows about a locale; asked for every text, answered once. */
export const factsOf: (locale: Locale) => LocaleFacts = perLocale(localeFacts)
