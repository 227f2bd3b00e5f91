import { perLocale } from '../../model/per-locale.ts'

/** Where a locale writes the percent sign, as CLDR has it. */
interface PercentFormat {
  readonly isBefore: boolean
  /** Between the sign and the number; may be empty. */
  readonly space: string
}

/** `50%`, `50 %` or, as in Turkish, `%50`. */
export const percentFormat: (locale: string) => PercentFormat = perLocale((locale) => {
  const parts = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(0.5)
  const sign = parts.findIndex(({ type }) => type === 'percentSign')
  const number = parts.findIndex(({ type }) => type === 'integer')
  const between = parts.slice(Math.min(sign, number) + 1, Math.max(sign, number))
  return { isBefore: sign < number, space: between.map(({ value }) => value).join('') }
})
