import type { Range } from '../../model/edit.ts'

export interface Unescaped {
  /** What the characters of a hybrid text say. */
  readonly text: string
  /** The range in the hybrid text of a range in `text`. */
  rangeOf(range: Range): Range
}

/**
 * Hybrid text without its backslash escapes (CommonMark 2.4): `www\.a.nl` is `www.a.nl` on the page.
 * In code spans they are taken off as well, where they are none: the same is done to the source.
 */
export function unescaped(hybrid: string): Unescaped {
  if (!hybrid.includes('\\')) return { text: hybrid, rangeOf: (range) => range }
  const escapes = Array.from(hybrid.matchAll(/\\(?=[!-/:-@[-`{-~])[^]/g), ({ index }) => index)
  const toHybrid = (offset: number): number => {
    let at = offset
    for (const escape of escapes) if (escape < at) at++
    return at
  }
  return {
    text: hybrid.replace(/\\(?=[!-/:-@[-`{-~])([^])/g, '$1'),
    rangeOf: ({ start, end }) => ({ start: toHybrid(start), end: toHybrid(end) }),
  }
}
