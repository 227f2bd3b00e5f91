import { canonicalLocale, type Locale, localeFacts } from '../../model/locale.ts'
import { perLocale } from '../../model/per-locale.ts'
import { escapeHtml } from './escape-html.ts'

/** `Hindi (hi)`, or the tag alone where no name is known. */
export const localeName: (locale: Locale) => string = perLocale((locale) =>
  canonicalLocale(locale) === undefined ? locale : `${localeFacts(locale).name} (${locale})`,
)

/** The attributes of an element that holds a text of a locale. */
export const localeAttributes: (locale: Locale) => string = perLocale((locale) => {
  if (canonicalLocale(locale) === undefined) return 'dir="auto"'
  return `lang="${escapeHtml(locale)}" dir="${localeFacts(locale).isRightToLeft ? 'rtl' : 'ltr'}"`
})
