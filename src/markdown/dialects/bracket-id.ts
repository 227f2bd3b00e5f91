import type { Dialect } from './dialect.ts'

/** `## Title [#id]` of Nextra and Fumadocs: never in a segment. Elsewhere `[#12]` is text. */
export const bracketId: Dialect = {
  name: 'bracket-ids',
  summary: 'heading ids `[#id]` at the end of a heading',
  opens: '[',
  match({ text, at, contentStart, lineEnd }) {
    const isAtx = /^#{1,6}[ \t]/.test(text.slice(contentStart, contentStart + 7))
    const below = text.slice(lineEnd, lineEnd + 500)
    const isSetext = /^(?:\r\n|\n|\r)[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/.test(below)
    if (!isAtx && !isSetext) return undefined
    const found = /^\[#[^\s[\]]+\](?=[ \t]*#*[ \t]*$)/.exec(text.slice(at, lineEnd))
    return found
      ? [{ start: at, end: at + found[0].length, form: 'edge', name: '', texts: [] }]
      : undefined
  },
}
