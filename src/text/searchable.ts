import type { Range } from '../model/edit.ts'
import { asciiDigits } from './digits.ts'

/** A text made comparable, and where its parts stand in the original. */
export interface Searchable {
  readonly text: string
  /** The range of the original that a range of the searchable text came from. */
  rangeOf(start: number, end: number): Range
}

/**
 * Folds a text for the search of names and numbers: NFKD, lower case without the traps of locales
 * (İ, I, ı and i are one letter; ς is σ), ASCII digits, straight apostrophes, no marks that people
 * leave out (Indic nuktas, Arabic vowels and hamzas), no bidi marks, joiners or soft hyphens.
 */
export function searchable(text: string): Searchable {
  let out = ''
  const origins: Range[] = []
  let start = 0
  for (const char of text) {
    const end = start + char.length
    const plain = char < '\u0080' ? char.toLowerCase() : searchKey(char)
    const last = origins.at(-1)
    if (!plain && last && /\p{M}/u.test(char)) origins[origins.length - 1] = { ...last, end }
    for (let unit = 0; unit < plain.length; unit++) origins.push({ start, end })
    out += plain
    start = end
  }
  return {
    text: out,
    rangeOf(from, to) {
      const first = origins[from]?.start ?? text.length
      return { start: first, end: Math.max(first, origins[to - 1]?.end ?? first) }
    },
  }
}

/** The same folding for a name one searches for. */
export function searchKey(text: string): string {
  const lower = text.normalize('NFKD').toLowerCase()
  return asciiDigits(lower)
    .replace(dropped, '')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .replaceAll('’', "'")
}

const dropped =
  /[\u{64B}-\u{655}]|\u{307}|\u{93C}|\u{9BC}|\u{A3C}|\u{ABC}|[\u{AD}\u{61C}\u{640}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}]/gu
