import { createInstance } from 'i18next'
import type { Locale } from '../model/locale.ts'

type Strings = Readonly<Record<string, string>>

/** The UI strings of one locale. */
export interface Labels {
  /**
   * The text of a key with `{{name}}` filled in from the values; undefined when there is no such key.
   * A count chooses the plural form (CLDR); `{{count}}` shows it unless the values show it otherwise.
   */
  text(key: string, values?: Strings, count?: number): string | undefined
}

/**
 * Labels by i18next, from resources in its JSON v4 form with flat keys. What the locale lacks or
 * leaves empty is taken from the source. Values are put in as they are; `$t(…)` and placeholders
 * without a value stay as written.
 */
export function labels(
  resources: Strings,
  locale: Locale,
  source: Strings,
  sourceLocale: Locale,
): Labels {
  const instance = createInstance()
  const own = locale === sourceLocale ? { ...source, ...filled(resources) } : filled(resources)
  void instance.init({
    lng: locale,
    fallbackLng: sourceLocale,
    load: 'currentOnly',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    resources: { [sourceLocale]: { translation: { ...source } }, [locale]: { translation: own } },
  })
  return {
    text(key, values, count) {
      const plural = count === undefined ? {} : { count }
      if (!instance.exists(key, plural)) return undefined
      const replace = { ...plural, ...values }
      return instance.t(key, { ...plural, replace, nest: false })
    },
  }
}

/** Without empty strings: those are not translated yet. */
function filled(strings: Strings): Strings {
  return Object.fromEntries(Object.entries(strings).filter(([, text]) => text !== ''))
}
