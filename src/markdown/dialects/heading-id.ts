import type { Dialect } from './dialect.ts'

// An id in a comment is how Docusaurus writes it in MDX.
/** `## Title {#id}` of Docusaurus, Hugo and VitePress: never in a segment. */
export const headingId: Dialect = {
  name: 'heading-ids',
  summary: 'heading ids `{#id}` and `{/* #id */}` at the end of a line',
  opens: '{',
  match({ text, at, lineEnd }) {
    const rest = text.slice(at, lineEnd)
    if (rest.length > 300) return undefined
    const found = /^\{(?:#[^\s{}]+|\/\*\s*#[^\s{}*]+\s*\*\/)\}(?=[ \t]*#*[ \t]*$)/.exec(rest)
    return found
      ? [{ start: at, end: at + found[0].length, form: 'edge', name: '', texts: [] }]
      : undefined
  },
}
