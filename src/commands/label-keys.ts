import type { Locale } from '../model/locale.ts'

/**
 * The keys a locale needs for the strings of the source, with the source text each translates: a plural
 * has the forms of the locale (CLDR), which translate its `other` where the source has no such form.
 */
export function labelKeys(
  source: Readonly<Record<string, string>>,
  locale: Locale,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const [key, text] of Object.entries(source)) {
    const [, stem = '', ordinal = ''] = plural.exec(key) ?? []
    const other = stem === '' ? undefined : source[`${stem}${ordinal}_other`]
    if (other === undefined) {
      keys.set(key, text)
      continue
    }
    const rules = new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' })
    for (const category of rules.resolvedOptions().pluralCategories) {
      const form = `${stem}${ordinal}_${category}`
      keys.set(form, source[form] ?? other)
    }
  }
  return keys
}

/** i18next JSON v4: `key_one`, `key_ordinal_one`. Without a `key_other` beside it, it is no plural. */
const plural = /^(.+?)(_ordinal)?_(?:zero|one|two|few|many|other)$/
