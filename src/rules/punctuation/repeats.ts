import type { Range } from '../../model/edit.ts'

/** A word and the same word after it, with nothing but a space between. */
export interface Repeat extends Range {
  readonly word: string
  /** Where the first one ends. */
  readonly second: number
}

/** Words that stand twice in a row in a masked text; capitals at the start make no difference. */
export function repeats(text: string): readonly Repeat[] {
  const found: Repeat[] = []
  let previous: { readonly word: string; readonly start: number; readonly end: number } | undefined
  for (const { index, 0: word } of text.matchAll(words)) {
    const end = index + word.length
    if (
      previous &&
      isSame(previous.word, word) &&
      /^[ \u00A0\t]{1,3}$/.test(text.slice(previous.end, index)) &&
      !/[-'’]/.test(text.charAt(end))
    )
      found.push({ word: previous.word, start: previous.start, end, second: previous.end })
    previous = { word, start: index, end }
  }
  return found
}

const words = /(?<![-\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}'’\u200C\u200D]+/gu

/** Letters, not numbers; `A a` and `ha ha` are none, and neither is `Die die`. */
function isSame(one: string, other: string): boolean {
  if (one.length < 2 || !/^[\p{L}\p{M}'’\u200C\u200D]+$/u.test(one)) return false
  if (one === other) return !/^\p{Lu}/u.test(one)
  return one.slice(1) === other.slice(1) && one.charAt(0).toLowerCase() === other.charAt(0)
}
