import type { Locale } from '../../model/locale.ts'
import { dateNames } from '../../text/dates/date-names.ts'
import { searchKey } from '../../text/searchable.ts'

/**
 * A text with every number, with its unit, and every name of a month or weekday as one mark: two texts
 * are then the same if nothing else changed. Names of CLDR, units of the SI and of computers.
 */
export function maskQuantities(text: string, locale: Locale): string {
  const { months, weekdays } = dateNames(locale)
  return text.replace(quantity, '#').replace(/[\p{L}\p{M}]+\.?/gu, (word) => {
    const key = searchKey(word).replace(/\.$/, '')
    return months.has(key) || weekdays.has(key) ? '@' : word
  })
}

/** The numbers of a text as they are written, without signs and units. */
export function numeralsIn(text: string): readonly string[] {
  return text.match(numeral) ?? []
}

const numeral = /\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*/gu

const units = [
  '[kKMGT]i?B',
  '[µmck]?[mgl]',
  'mcg|dl|dL|mL|cL|IU|IE',
  '[µmn]?s|min|h|hrs?|sec|days?|hours?|minutes?|seconds?|weeks?|months?|years?',
  'k?Hz|MHz|GHz|px|[kM]?W|kWh|V|k?cal|lbs?|oz|ft|in|mi',
  '[ap]\\.?m\\.?|AM|PM|EUR|USD|GBP|TL|INR|Rs',
]

const quantity = new RegExp(
  String.raw`[\p{Sc}%٪]?\s?${numeral.source}(?:\s?(?:[%‰٪°]\s?[CF]?|\p{Sc}|(?:${units.join('|')})(?![\p{L}\p{M}])))?`,
  'gu',
)
