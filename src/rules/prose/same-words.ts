import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import { masked } from '../../text/masked.ts'

/**
 * Do two hybrid texts say the same, letter by letter? Case, spaces, codes and punctuation tell
 * nothing: a button with an arrow is still the same button.
 */
export function sameWords(one: string, other: string): boolean {
  return one === other || wordsOf(one) === wordsOf(other)
}

function wordsOf(text: string): string {
  const letters = maskCodes(text).replaceAll(masked, '').normalize('NFKC').toLowerCase()
  return letters.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''
}
