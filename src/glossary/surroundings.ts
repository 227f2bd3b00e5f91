import type { Range } from '../model/edit.ts'
import type { Page } from './page.ts'

/** Is the rest of the line in capitals too, as in a shouted heading? */
export function inCapitals({ folded: { text } }: Page, { start, end }: Range): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const others = text.slice(lineStart, start) + text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  const letters = others.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length
  return capitals >= letters.length * mostLetters
}

/** Does a sentence begin here, so that a capital tells nothing? */
export function atSentenceStart({ folded: { text } }: Page, { start }: Range): boolean {
  const before = text.slice(0, start).replaceAll('\uFFFC', '')
  return /(?:^|[.!?\u2026:\n\u3002]["'\u201D\u2019)\u00BB]*\s*)[\s"'\u201C\u2018\u00AB\u00BF\u00A1([*\u2013\u2014-]*$/u.test(
    before.slice(-12),
  )
}

/** Is it part of a word such as `azure-search-demo`, which machines read? */
export function isSlug({ folded: { text } }: Page, { start, end }: Range): boolean {
  return (
    /[a-z0-9]-$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^-[a-z0-9]/.test(text.slice(end, end + 2))
  )
}

const mostLetters = 0.9
