import { fold } from '../text/fold.ts'
import { hasScript } from '../text/scripts.ts'
import type { Token } from '../text/tokens.ts'
import type { Range } from '../model/edit.ts'
import { isFree, type Claim, type Reading } from './reading.ts'

/** One to three words that stand close enough to be one name. */
export interface Window extends Range {
  readonly tokens: readonly Token[]
  /** As in the folded text, gaps included. */
  readonly text: string
  /** Without its gaps. */
  readonly joined: string
}

/**
 * Up to `most` free words from the index on, each apart from the last by one space or hyphen at most,
 * or by what parts the words of a name (`Node.js`).
 */
export function* windowsFrom(
  reading: Reading,
  claims: readonly Claim[],
  { index, most }: { readonly index: number; readonly most: number },
): Iterable<Window> {
  const { folded, tokens, query } = reading
  const first = tokens[index]
  if (!first || !isFree(claims, first)) return
  yield { ...first, tokens: [first], joined: first.text }
  let joined = first.text
  for (let count = 2; count <= most; count++) {
    const before = tokens[index + count - 2]
    const last = tokens[index + count - 1]
    if (!before || !last || !isFree(claims, last)) return
    const between = folded.text.slice(before.end, last.start)
    if (!gap.test(between) && !query.brands.some(({ gaps }) => gaps.includes(between))) return
    joined += last.text
    const range = { start: first.start, end: last.end }
    yield {
      ...range,
      tokens: tokens.slice(index, index + count),
      text: folded.text.slice(range.start, range.end),
      joined,
    }
  }
}

/** The shape of the gaps between words: `a b`, `a-b`, `ab`. */
export function gapsOf(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, 'x')
}

/** A key that sees through look-alike letters only where the word mixes scripts. */
export function keyOf(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word
  return fold(word, { lookAlikes: /[^\p{ASCII}]/u.test(word) && !isPlainLatin(word) })
}

function isPlainLatin(word: string): boolean {
  return !hasScript(word, 'Cyrillic') && !hasScript(word, 'Greek')
}

const gap = /^(?:[ \u30FB\u00B7]|-|)$/
