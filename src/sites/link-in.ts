import type { Definition, Link } from 'mdast'
import { unmask } from '../markdown/mask.ts'
import { rangeOf } from '../markdown/range-of.ts'
import type { AnchorLink } from '../model/anchors.ts'
import type { Document } from '../model/document.ts'

/** The fragment of a link or definition in Markdown, at its place in the file. */
export function linkIn(node: Link | Definition, document: Document): AnchorLink | undefined {
  const url = unmask(node.url, document)
  const hash = url.indexOf('#')
  if (hash < 0) return undefined
  const { start: from, end: to } = rangeOf(node)
  const raw = document.text.slice(from, to)
  const label = node.type === 'link' ? document.layout.labels.get(from + 1) : undefined
  const open = label === undefined ? raw.indexOf(']:') : label - from
  const written = raw.indexOf('#', Math.max(0, open))
  const fragment = url.slice(hash + 1)
  const isWritten = raw.startsWith(fragment, written + 1)
  const start = written < 0 ? from : from + written
  const end = isWritten ? start + 1 + fragment.length : to
  const shift = document.bom.length
  return {
    path: url.slice(0, hash),
    fragment,
    start: start + shift,
    end: end + shift,
  }
}
