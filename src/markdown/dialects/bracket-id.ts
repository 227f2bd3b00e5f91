import type { Dialect } from './dialect.ts'

/** `## Title [#id]` of Nextra and Fumadocs: never in a segment. */
export const bracketId: Dialect = {
  name: 'bracket-ids',
  summary: 'heading ids `[#id]` at the end of a heading',
  opens: '[',
  match({ text, at, contentStart, lineEnd }) {
    if (!/^#{1,6}[ \t]/.test(text.slice(contentStart, contentStart + 7))) return undefined
    const found = /^\[#[^\s[\]]+\](?=[ \t]*#*[ \t]*$)/.exec(text.slice(at, lineEnd))
    return found
      ? [{ start: at, end: at + found[0].length, form: 'edge', name: '', texts: [] }]
      : undefined
  },
}
