import { type Locale, localeFacts } from '../../model/locale.ts'

/**
 * The double quotation marks of a locale, the usual ones first: CLDR 47 `delimiters` (quotation and
 * alternate quotation), which `Intl` does not give, with what its publishers accept beside them.
 */
export function quoteStyles(locale: Locale): readonly string[] {
  const { language, script } = localeFacts(locale)
  const { region } = new Intl.Locale(locale)
  return (
    byLocale.get(`${language}-${region ?? ''}`) ??
    byLocale.get(script === 'Hant' ? `${language}-Hant` : language) ?? ['“”']
  )
}

const table: readonly (readonly [string, string])[] = [
  ['„“ »«', 'de hr sl'],
  ['«» „“', 'de-CH de-LI fr-CH it-CH rm'],
  ['„“', 'bg cs is ka ky lt mk sk sq sr bs'],
  ['„” «»', 'hu pl ro bs agq'],
  ['«» „“', 'be ru kk hy os uk'],
  ['«» “”', 'ar ast br ca el es eu fa fr it pt-PT nn no nb pt ast sc tg'],
  ['”” »» “”', 'fi sv'],
  ['“” »« „“', 'da'],
  ['”” „” “”', 'et lv'],
  ['“” „” ‘’', 'nl af'],
  ['”” „” “”', 'he'],
  ['「」', 'ja'],
  ['「」', 'zh-Hant'],
  ['“” 「」', 'zh'],
  ['“” 「」', 'ko'],
  ['“” «»', 'tr az uz tk vi'],
]

const byLocale: ReadonlyMap<string, readonly string[]> = new Map(
  table.flatMap(([styles, locales]) =>
    locales.split(' ').map((locale) => [locale, styles.split(' ')] as const),
  ),
)
