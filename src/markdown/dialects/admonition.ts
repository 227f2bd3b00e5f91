import type { Tag } from '../../model/document.ts'
import type { Dialect } from './dialect.ts'

/** `!!! note "Title"`, `??? tip`, `???+ tip` and tabs `=== "Title"` of MkDocs; what is below is indented by 4. */
export const admonition: Dialect = {
  name: 'admonitions',
  summary: 'MkDocs admonitions `!!! note "Title"` and tabs `=== "Title"`',
  opens: '!?=',
  match({ text, at, contentStart, lineEnd }) {
    if (at !== contentStart) return undefined
    const line = text.slice(at, lineEnd)
    const found =
      /^(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-][\w -]*?|===[!+]*)(?:[ \t]+"([^"]*)")?[ \t]*$/.exec(line)
    if (!found) return undefined
    const title = found[1]
    if (title === undefined && line.startsWith('=')) return undefined
    const end = at + line.trimEnd().length
    const name = /[\w-]+/.exec(line)?.[0] ?? ''
    if (!title) return [{ start: at, end, form: 'item', name, texts: [] }]
    const open: Tag = { start: at, end: end - title.length - 1, form: 'item', name, texts: [] }
    return [open, { start: end - 1, end, form: 'edge', name, texts: [] }]
  },
}
