import { editDistance } from '../../text/similar.ts'

/** Tells a word from a misspelling: is it written anywhere else, or in a dictionary? */
export type IsWord = (word: string) => boolean

/**
 * Is one of two words the other with a slip of the hand? They must be near, begin alike, and just one of
 * them be a word: `casual` for `causal` is another word, and may say the opposite.
 */
export function isSlip(before: string, after: string, isWord: IsWord): boolean {
  const longest = Math.max(before.length, after.length)
  if (longest < shortest || /\p{N}/u.test(before + after)) return false
  const limit = longest >= long ? 2 : 1
  if (editDistance(before, after, limit) > limit) return false
  return isWord(before) !== isWord(after)
}

/** A slip in a shorter word gives another word too easily. */
const shortest = 3
const long = 8
