import type { Locale } from './locale.ts'

/** More locales than one project has; a bound, so that nothing grows for ever. */
const limit = 100

/**
 * A pure function of a locale that asks `Intl` only once for each: building formatters takes
 * milliseconds, and every text of a locale needs the same answer.
 */
export function perLocale<Value>(make: (locale: Locale) => Value): (locale: Locale) => Value {
  const made = new Map<Locale, Value>()
  return (locale) => {
    const known = made.get(locale)
    if (known !== undefined) return known
    const value = make(locale)
    if (made.size >= limit) made.clear()
    made.set(locale, value)
    return value
  }
}
