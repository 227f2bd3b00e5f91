import type { Locale } from '../../model/locale.ts'
import { anyOf, escapePattern } from '../escape-pattern.ts'
import { searchKey } from '../searchable.ts'
import { perLocale } from '../../model/per-locale.ts'
import { dateNames } from './date-names.ts'

/**
 * Regular expressions (flags `dgu`) for dates in searchable text, with the groups `year`, `month` (a name
 * or a number), `day` and, for a range of days, `from`: CLDR's own patterns of the locale, the three
 * orders people write with a month's name, and ISO 8601.
 */
export const datePatterns: (locale: Locale) => readonly RegExp[] = perLocale((locale) => {
  const names = anyOf(dateNames(locale).months.keys())
  const sources = [...templates(locale, names), ...orders(names, fillers(locale)), iso]
  return [...new Set(sources)].map((source) => new RegExp(source, 'dgu'))
})

const year = String.raw`(?<year>[12]\d{3})(?!\d)`
const day = String.raw`(?<day>\d{1,2})(?!\d)`
// The first day of `3–7 June` and `3 to 7 June`, in the words of the larger languages.
const from = String.raw`(?:(?<from>\d{1,2})(?:st|nd|rd|th|er|\.|${searchKey('일')}|日)?\s{0,2}(?:[–—〜～~-]|(?:to|through|tot|tot en met|t\/m|bis|au|al|से|ile|по|до)(?=\s)|[至到]|から)\s{0,2})?`
const iso = String.raw`(?<![\d-])${year}-(?<month>\d{2})-${day}(?!-)`

type Part = Intl.DateTimeFormatPart

function partsOf(locale: Locale): readonly (readonly Part[])[] {
  const tag = `${locale}-u-ca-gregory`
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const digits = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  })
  const dates = [...Array(12).keys()].map((month) => Date.UTC(2024, month, 2))
  // `1/2/2024` means two things even to people of one locale; dots and hyphens have one order.
  const numeric = dates.slice(0, 1).map((date) => digits.formatToParts(date))
  return [
    ...dates.map((date) => long.formatToParts(date)),
    ...numeric.filter((parts) => !parts.some(({ value }) => value.includes('/'))),
  ]
}

/** The locale's own patterns: literals such as `年` or `de` are part of the date. */
function templates(locale: Locale, names: string): readonly string[] {
  return partsOf(locale).map((parts) => {
    const last = parts.findLastIndex(({ type }) => type !== 'literal')
    // `3日至7日`: the word `day` shows that the number before it is one as well.
    const dayWord = parts[parts.findIndex(({ type }) => type === 'day') + 1]?.value ?? ''
    const first = /^\p{L}/u.test(dayWord) ? from : ''
    const source = parts.map(({ type, value }, index) => {
      if (type === 'year') return year
      if (type === 'day') return first + day
      if (type === 'month') return monthSource(value, names)
      const literal = literalSource(value)
      return index > last || type === 'era' ? `(?:${literal})?` : literal
    })
    return String.raw`(?<!\d|\d[.,-])${source.join('')}`
  })
}

function monthSource(value: string, names: string): string {
  return /^\d+$/.test(searchKey(value)) ? String.raw`(?<month>\d{1,2})(?!\d)` : `(?<month>${names})`
}

/** Spaces may be any, commas and full stops may be missing. */
function literalSource(value: string): string {
  return searchKey(value).replace(/\s+|[,،.]|[^\s,،.]+/gu, (piece) => {
    if (/^\s/.test(piece)) return String.raw`\s{0,3}`
    return /^[,،.]/.test(piece) ? `${escapePattern(piece)}?` : escapePattern(piece)
  })
}

/** Words the locale writes between the parts of a date; beside them English `of`, which CLDR has not. */
function fillers(locale: Locale): string {
  const literals = partsOf(locale).flatMap((parts) =>
    parts.filter(({ type }) => type === 'literal').map(({ value }) => searchKey(value)),
  )
  const words = literals.flatMap((literal) => literal.match(/[\p{L}\p{M}']+/gu) ?? [])
  return anyOf(new Set(['of', ...words]))
}

function orders(names: string, words: string): readonly string[] {
  const space = String.raw`[\s.,،·/-]`
  const gap = `${space}{0,3}(?:${words}${space}{0,3}){0,2}`
  const month = String.raw`(?<![\p{L}\p{M}])(?<month>${names})(?![\p{L}\p{M}])\.?`
  // English, French, Spanish and Dutch ordinals; CLDR's patterns have only the full stop.
  const dayth = String.raw`(?<![\p{L}\p{M}\d])${from}(?<day>\d{1,2})(?:st|nd|rd|th|er|o|a|e|\.)?(?![\p{L}\p{M}\d])`
  return [
    `${dayth}${gap}${month}${gap}${year}`,
    String.raw`${month}${gap}${dayth}[\s.,،]{1,3}(?:${words}\s){0,1}${year}`,
    String.raw`(?<![\p{L}\p{M}\d])${year}${gap}${month}${gap}${dayth}`,
  ]
}
