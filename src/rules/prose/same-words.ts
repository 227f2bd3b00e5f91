import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import { masked } from '../../text/masked.ts'

/**
 * Do two hybrid texts say the same, letter by letter? Case, spaces, codes and punctuation tell
 * nothing: a button with an arrow is still the same button.
 */
export function sameWords(one: string, other: string): boolean {
  if (one === other) return true
  const [last, otherLast] = [lastLetter(one), lastLetter(other)]
  if (last !== undefined && otherLast !== undefined && last !== otherLast) return false
  return wordsOf(one) === wordsOf(other)
}

/**
 * The last letter, by which most texts are told apart; undefined where codes, marks and jamo make it a longer
 * story.
 */
function lastLetter(text: string): string | undefined {
  if (/[\\<`[!\]*~\n]/.test(text)) return undefined
  const last = /[\p{L}\p{M}\p{N}](?=[^\p{L}\p{M}\p{N}]*$)/u.exec(text.slice(-12))?.[0]
  if (last === undefined || /[\p{M}\u1100-\u11FF]/u.test(last)) return undefined
  return last.normalize('NFKC').toLowerCase().at(-1)
}

function wordsOf(text: string): string {
  const letters = maskCodes(text).replaceAll(masked, '').normalize('NFKC').toLowerCase()
  return letters.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''
}
