import { editDistance } from '../../text/similar.ts'

/** Tells a word from a misspelling: is it written anywhere else, or in a dictionary? */
export type IsWord = (word: string) => boolean

/**
 * Is one of two words the other with a slip of the hand? They begin alike, are one letter apart, and just
 * one is a word: `causal` and `casual` are two. What was a word and is none now may be one nobody wrote
 * yet, as `histamone` after `histamine` or `effects` after `effect`, unless two letters only changed places,
 * or one within a long word was left out or struck twice.
 */
export function isSlip(before: string, after: string, isWord: IsWord): boolean {
  if (Math.max(before.length, after.length) < shortest || /\p{N}/u.test(before + after))
    return false
  if (before.codePointAt(0) !== after.codePointAt(0)) return false
  if (editDistance(before, after, 1) > 1 || isWord(before) === isWord(after)) return false
  return isWord(after) || lacksLetter(before, after) || sorted(before) === sorted(after)
}

/** One letter more or less, not at the end: there it is an ending. */
function lacksLetter(before: string, after: string): boolean {
  const isLong = Math.min(before.length, after.length) >= long
  return isLong && before.length !== after.length && before.at(-1) === after.at(-1)
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('')
}

/** A slip in a shorter word gives another word too easily. */
const shortest = 3
const long = 6
