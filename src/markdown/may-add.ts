import { canonicalLocale, type Locale } from '../model/locale.ts'
import type { MarkdownSettings } from '../model/markdown.ts'

/**
 * Elements a translation may be allowed to add: phrasing content of the HTML Standard (3.2.5.2.5) that
 * loads nothing, runs nothing, asks for nothing, and hides nothing of what follows it.
 */
export const addableElements: readonly string[] = (
  'abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup ' +
  'u var wbr'
).split(' ')

/** The elements translations in a locale may add, in lower case. */
export function mayAddIn({ mayAdd }: MarkdownSettings, locale: Locale): ReadonlySet<string> {
  const names = Object.entries(mayAdd)
    .filter(([key]) => key === '*' || canonicalLocale(key) === locale)
    .flatMap(([, elements]) => elements.map((name) => name.toLowerCase()))
  return new Set(names.filter((name) => addableElements.includes(name)))
}
