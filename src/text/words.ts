import type { Range } from '../model/edit.ts'
import type { Locale } from '../model/locale.ts'
import { perLocale } from '../model/per-locale.ts'

export interface Word extends Range {
  readonly text: string
}

const wordSegmenter = perLocale((locale) => new Intl.Segmenter(locale, { granularity: 'word' }))

/** The words of a text (UAX #29 as the locale tailors it): no spaces, no punctuation. */
export function* words(text: string, locale: Locale): Iterable<Word> {
  for (const { segment, index, isWordLike } of wordSegmenter(locale).segment(text))
    if (isWordLike) yield { text: segment, start: index, end: index + segment.length }
}

/** How many words a reader reads. Mask codes and URLs first: `https://a.b/c` would be four. */
export function countWords(text: string, locale: Locale): number {
  let count = 0
  const others: string[] = []
  for (const token of text.split(' ')) {
    if (oneWord.test(token)) count++
    else if (token) others.push(token)
  }
  if (!others.length) return count
  for (const { isWordLike } of wordSegmenter(locale).segment(others.join(' ')))
    if (isWordLike) count++
  return count
}

/**
 * Between two blanks one word by UAX #29 in every locale: letters of Latin or Devanagari with their marks,
 * and digits, in punctuation that joins nothing at their ends.
 */
const oneWord =
  /^[("“‘]*[\dA-Za-zÀ-ÖØ-öø-ɏ\u0904-\u0939\u0958-\u0961][\u0300-\u036F\u0900-\u0963\u0966-\u096F\u0971-\u097F\dA-Za-zÀ-ÖØ-öø-ɏ]*[)”’"!?,.;:…।]*$/

/** The user-perceived characters of a text (UAX #29, no tailoring). */
export function graphemes(text: string): readonly string[] {
  return Array.from(graphemeSegmenter.segment(text), ({ segment }) => segment)
}

const graphemeSegmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
