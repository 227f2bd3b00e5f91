import { canonicalLocale, type Locale, localeFacts } from '../../model/locale.ts'
import { escapeHtml } from './escape-html.ts'

/** `Hindi (hi)`, or the tag alone where no name is known. */
export function localeName(locale: Locale): string {
  return canonicalLocale(locale) === undefined ? locale : `${localeFacts(locale).name} (${locale})`
}

/** The attributes of an element that holds a text of a locale. */
export function localeAttributes(locale: Locale): string {
  if (canonicalLocale(locale) === undefined) return 'dir="auto"'
  return `lang="${escapeHtml(locale)}" dir="${localeFacts(locale).isRightToLeft ? 'rtl' : 'ltr'}"`
}
