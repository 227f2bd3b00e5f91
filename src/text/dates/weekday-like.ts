import type { Edit, Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { searchKey } from '../searchable.ts'
import { accusative, weekdayName } from '../weekdays.ts'

/**
 * Another weekday in the place of one a text has, written like it: as short, in the same case of the
 * grammar and of the letters. The edit takes in a preposition whose form depends on the weekday:
 * Russian `в пятницу` is `во вторник`.
 */
export function weekdayLike(
  text: string,
  range: Range,
  { claimed, right }: { readonly claimed: number; readonly right: number },
  locale: Locale,
): Edit {
  const actual = text.slice(range.start, range.end)
  const isShort = actual.length < weekdayName(claimed, locale, 'long').length
  const plain = weekdayName(right, locale, isShort ? 'short' : 'long')
  const preposition = prepositionBefore(text.slice(0, range.start))
  const isObject = preposition !== undefined || isAccusative(actual, claimed, locale)
  const name = isObject && !isShort ? accusative(plain, locale) : plain
  const cased = inCaseOf(actual, name, locale)
  const form = preposition && prepositionFor(preposition, name, locale)
  if (!preposition || !form) return { ...range, text: cased }
  const isUpper = isCapitals(actual, locale)
  const start = range.start - preposition.space.length - preposition.word.length
  const word = isUpper ? form.toLocaleUpperCase(locale) : inCaseOf(preposition.word, form, locale)
  return { start, end: range.end, text: word + preposition.space + cased }
}

interface Preposition {
  readonly word: string
  readonly space: string
}

function prepositionBefore(before: string): Preposition | undefined {
  const { word, space } =
    /(?<!\p{L})(?<word>во?|у|we?|v[eo]?|u)(?<space>\s+)$/iu.exec(before)?.groups ?? {}
  return word && space ? { word, space } : undefined
}

/** Prepositions that get a vowel before some weekdays. */
const longer: Readonly<
  Record<string, { readonly short: string; readonly long: string; readonly before: RegExp }>
> = {
  ru: { short: 'в', long: 'во', before: /^вт/i },
  pl: { short: 'w', long: 'we', before: /^wt/i },
  cs: { short: 'v', long: 've', before: /^(?:st|čt)/i },
  sk: { short: 'v', long: 'vo', before: /^št/i },
}

/** The form the preposition must have, when that is another one than it has. */
function prepositionFor({ word }: Preposition, name: string, locale: Locale): string | undefined {
  const forms = longer[new Intl.Locale(locale).language]
  const lower = word.toLowerCase()
  if (!forms || (lower !== forms.short && lower !== forms.long)) return undefined
  const form = forms.before.test(name) ? forms.long : forms.short
  return form === lower ? undefined : form
}

function isAccusative(actual: string, claimed: number, locale: Locale): boolean {
  const name = weekdayName(claimed, locale, 'long')
  const key = searchKey(actual)
  return key !== searchKey(name) && key === searchKey(accusative(name, locale))
}

function inCaseOf(sample: string, text: string, locale: Locale): string {
  if (isCapitals(sample, locale)) return text.toLocaleUpperCase(locale)
  const [first = ''] = sample
  const isUpper = first !== first.toLocaleLowerCase(locale)
  const [head = '', ...rest] = text
  return (isUpper ? head.toLocaleUpperCase(locale) : head.toLocaleLowerCase(locale)) + rest.join('')
}

function isCapitals(sample: string, locale: Locale): boolean {
  return (
    sample.length > 1 &&
    sample === sample.toLocaleUpperCase(locale) &&
    sample !== sample.toLocaleLowerCase(locale)
  )
}
