import type { Range } from '../model/edit.ts'
import type { Reading } from './reading.ts'

/** Is the rest of the line in capitals too, as in a shouted heading? */
export function inCapitals({ folded: { text } }: Reading, range: Range): boolean {
  const { before, after } = restOfLine(text, range)
  const letters = (before + after).match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length
  return capitals >= letters.length * mostLetters
}

/** Does a sentence begin here, so that a capital tells nothing? */
export function atSentenceStart({ folded: { text } }: Reading, { start }: Range): boolean {
  const before = text.slice(0, start).replaceAll('\uFFFC', '')
  return /(?:^|[.!?\u2026:\n\u3002]["'\u201D\u2019)\u00BB]*\s*)[\s"'\u201C\u2018\u00AB\u00BF\u00A1([*\u2013\u2014-]*$/u.test(
    before.slice(-12),
  )
}

/** Has the line capitals only where a title has them: on its first word and on all the long ones? */
function inTitleCase({ folded: { text } }: Reading, { start, end }: Range): boolean {
  const { before, after } = restOfLine(text, { start, end })
  const long = `${before.trimStart().replace(/^\S+/, '')} ${after}`.match(/\p{L}{4,}/gu) ?? []
  const words = long.filter((word) => /\p{Ll}/u.test(word))
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Would ordinary words have a capital here too? The start of a sentence tells of the first one only. */
export function mayBeginWithCapital(reading: Reading, range: Range): boolean {
  const isPhrase = /[ -]\p{Lu}/u.test(reading.folded.text.slice(range.start, range.end))
  return (
    (!isPhrase && atSentenceStart(reading, range)) ||
    inTitleCase(reading, range) ||
    inCapitals(reading, range)
  )
}

/** The spelling, in capitals if the range and the rest of its line are. */
export function asShouted(reading: Reading, range: Range, spelling: string): string {
  const written = reading.folded.text.slice(range.start, range.end)
  const shouted = /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written) && inCapitals(reading, range)
  return shouted ? spelling.toUpperCase() : spelling
}

/** Does it stand alone in quotation marks, as a word that is spoken of? */
export function isQuoted({ folded: { text } }: Reading, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 1), start)
  const after = text.slice(end, end + 1)
  return (
    /^["'\u2018-\u201F\u00AB\u300C]$/.test(before) && /^["'\u2018-\u201F\u00BB\u300D]$/.test(after)
  )
}

/** Is it part of a word such as `azure-search-demo`, which machines read? */
export function isSlug({ folded: { text } }: Reading, { start, end }: Range): boolean {
  return (
    /[a-z0-9]-$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^-[a-z0-9]/.test(text.slice(end, end + 2))
  )
}

function restOfLine(
  text: string,
  { start, end }: Range,
): { readonly before: string; readonly after: string } {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  return {
    before: text.slice(lineStart, start),
    after: text.slice(end, lineEnd < 0 ? text.length : lineEnd),
  }
}

const mostLetters = 0.9
