import type { Tag } from '../../model/document.ts'
import { argumentsIn, type Dialect, endOf, type Scan, standsAlone } from './dialect.ts'

/** Shortcodes whose inside is code or data: nothing in them is prose. */
const opaque: ReadonlySet<string> = new Set([
  'highlight',
  'code',
  'code-toggle',
  'mermaid',
  'math',
  'katex',
])

/** Hugo's shortcodes, `{{< name args >}}` and `{{% name args %}}`, commented ones as well. */
export const hugo: Dialect = {
  name: 'hugo-shortcodes',
  summary: 'Hugo shortcodes `{{< >}}` and `{{% %}}`',
  opens: '{',
  match(scan) {
    const { text, at } = scan
    const kind = text.startsWith('{{<', at) ? '>}}' : text.startsWith('{{%', at) ? '%}}' : undefined
    if (kind === undefined) return undefined
    const close = endOf(kind, at + 3, scan)
    if (close === undefined) return undefined
    const name = /^[\s/]*([\w./-]+)/.exec(text.slice(at + 3, at + 200))?.[1] ?? ''
    const end = opaque.has(name) ? (endOfPair(name, close, scan) ?? close) : close
    return [tagAt(scan, { name, close, end })]
  },
}

function tagAt(scan: Scan, of: { name: string; close: number; end: number }): Tag {
  const { text, at } = scan
  return {
    start: at,
    end: of.end,
    form: standsAlone(scan, of.end) ? 'line' : 'word',
    name: of.name,
    texts: argumentsIn(text, { start: at + 3, end: of.close - 3 }),
  }
}

/** Its closing tag, even past blank lines: code has them. Not when another of its name comes first. */
function endOfPair(name: string, from: number, { text }: Scan): number | undefined {
  const rest = text.slice(from, from + 20_000)
  const quoted = name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
  const next = new RegExp(`\\{\\{[<%]\\s*(/?)\\s*${quoted}\\b[^}]*[>%]\\}\\}`).exec(rest)
  return next?.[1] === '/' ? from + next.index + next[0].length : undefined
}
