import type { Document, Tag } from '../model/document.ts'

/** Template syntax that puts another file, or what nobody can foresee, on the page. */
const brings =
  /^(?:\{\{[<%]\s*(?:include|partial|readfile|render|snippet)|\{%-?\s*(?:include|render|for|capture)|\{\{#\w*include)/i

/** Can a tag of the document bring headings that are not written in it? */
export function bringsAnchors({ text }: Document): (tag: Tag) => boolean {
  return ({ start, end }) => brings.test(text.slice(start, end))
}
