import type { Tag } from '../../model/document.ts'
import type { Dialect } from './dialect.ts'

/** `::: tip Title` … `:::` of VitePress and markdown-it, `:::note[Title]{#id}` of Docusaurus. */
export const container: Dialect = {
  name: 'containers',
  summary: 'containers `::: tip Title` and `:::note[Title]`',
  opens: ':',
  match({ text, at, contentStart, lineEnd }) {
    if (at !== contentStart) return undefined
    const line = text.slice(at, lineEnd)
    const found = /^:{3,}[ \t]*(?:([\w-]+)(?:[ \t]+|(?=[[{])|$))?/.exec(line)
    if (!found) return undefined
    const name = found[1] ?? ''
    const rest = line.slice(found[0].length)
    if (!name && rest.trim()) return undefined
    const label = /^\[([^\r\n]*)\](\{[^{}]*\})?[ \t]*$/.exec(rest)
    if (label)
      return around(at, {
        head: found[0].length + 1,
        line,
        tail: (label[2] ?? '').length + 1,
        name,
      })
    const attributes = /(?:^|[ \t])(\{[^{}]*\})[ \t]*$/.exec(rest)?.[1]
    const head = at + found[0].length
    const open: Tag = { start: at, end: Math.max(head, at + 3), form: 'line', name, texts: [] }
    if (attributes === undefined) return [open]
    const from = text.lastIndexOf(attributes, lineEnd)
    if (from === head) return [{ ...open, end: from + attributes.length }]
    return [open, { start: from, end: from + attributes.length, form: 'edge', name, texts: [] }]
  },
}

function around(
  at: number,
  of: {
    readonly head: number
    readonly line: string
    readonly tail: number
    readonly name: string
  },
): readonly Tag[] {
  const end = at + of.line.trimEnd().length
  const { name } = of
  return [
    { start: at, end: at + of.head, form: 'line', name, texts: [] },
    { start: end - of.tail, end, form: 'edge', name, texts: [] },
  ]
}
