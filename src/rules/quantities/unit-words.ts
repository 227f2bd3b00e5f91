import { perLocale } from '../../model/per-locale.ts'
import type { Locale } from '../../model/locale.ts'
import { anyOf } from '../../text/escape-pattern.ts'
import { searchKey } from '../../text/searchable.ts'

export interface UnitWords {
  /** What stands before a number. */
  readonly before: RegExp
  /** What stands after a number. */
  readonly after: RegExp
  /** Names of units (CLDR) and currencies (ISO 4217) by folded word: some words mean two. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>
}

/** Units ECMA-402 sanctions whose names CLDR has for every locale. */
const sanctioned =
  'gram kilogram ounce pound millimeter centimeter meter kilometer inch foot yard mile celsius ' +
  'fahrenheit milliliter liter gallon millisecond second minute hour day week month year percent ' +
  'kilobyte megabyte gigabyte terabyte'

const currencies = ['USD', 'EUR', 'GBP', 'INR', 'TRY', 'JPY']

/** Signs that are the same everywhere, and units of doses, which ECMA-402 lacks. */
const signs: Readonly<Record<string, string>> = {
  gram: 'g',
  kilogram: 'kg',
  milligram:
    'mg milligram milligrams milligrammes milligramm miligram मिग्रा मि.ग्रा. मिलीग्राम mg/dl',
  microgram: 'µg mcg microgram micrograms mikrogram माइक्रोग्राम',
  millimeter: 'mm',
  centimeter: 'cm',
  kilometer: 'km',
  milliliter: 'ml',
  celsius: '°c',
  fahrenheit: '°f',
  percent: '% ٪ ％',
  permille: '‰ ؉',
  kilobyte: 'kb',
  megabyte: 'mb',
  gigabyte: 'gb',
  terabyte: 'tb',
  USD: '$',
  EUR: '€ euro euros',
  GBP: '£',
  INR: '₹',
  TRY: '₺ tl',
  JPY: '¥ 円',
}

/** The words and signs of a locale that say what a number counts, from CLDR. */
export const unitWords: (locale: Locale) => UnitWords = perLocale((locale) => {
  const ids = new Map<string, Set<string>>()
  const add = (word: string, id: string) => {
    const key = searchKey(word).trim()
    // A letter alone, as `m` and `h`, says too little.
    if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}]?$/u.test(key) && key !== 'g')
      return
    ids.set(key, (ids.get(key) ?? new Set()).add(id))
  }
  for (const [id, words] of Object.entries(signs))
    for (const word of words.split(' ')) add(word, id)
  for (const unit of sanctioned.split(' '))
    for (const unitDisplay of ['long', 'short'] as const)
      for (const word of namesOf(locale, { style: 'unit', unit, unitDisplay })) add(word, unit)
  for (const currency of currencies)
    for (const word of namesOf(locale, { style: 'currency', currency, currencyDisplay: 'name' }))
      add(word, currency)
  // A longer word may have an ending, as in `dakikalık`.
  const long = [...ids.keys()].filter((word) => /^\p{L}[\p{L}\p{M}]{3,}$/u.test(word))
  const after = `(?:(?<long>${anyOf(long)})\\p{L}{0,4}|(?<short>${anyOf(ids.keys())}))(?![\\p{L}\\p{M}])`
  const marks = [...ids.keys()].filter((word) => /^[^\p{L}]/u.test(word))
  return {
    ids,
    before: new RegExp(`(?<word>${anyOf(marks)})\\s?$`, 'u'),
    after: new RegExp(`^[\\s-]{0,2}${after}`, 'u'),
  }
})

function namesOf(locale: Locale, options: Intl.NumberFormatOptions): readonly string[] {
  const format = new Intl.NumberFormat(locale, options)
  return [1, 2, 5, 1.5].flatMap((value) =>
    format
      .formatToParts(value)
      .filter(({ type }) => type === 'unit' || type === 'currency' || type === 'percentSign')
      .map((part) => part.value),
  )
}
