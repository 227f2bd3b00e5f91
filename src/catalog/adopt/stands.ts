import type { RootContent } from 'mdast'
import { rangeOf } from '../../markdown/range-of.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Document } from '../../model/document.ts'
import type { Side } from './side.ts'

/** Where a slot stands in the structure of its document. */
export interface Stand {
  /** The containers around it, outermost first: `list/listItem`. */
  readonly containers: string
  /** Depth of a heading, 0 for all else. */
  readonly depth: number
  /** An id the author gave a heading: `{#id}`. */
  readonly id?: string
  /** Column of a table cell from 0, -1 for all else. */
  readonly column: number
  /** Number of headings before it, its own counted. */
  readonly section: number
}

/** Where every slot stands: a slot inside another, such as the title of a link, stands where that does. */
export function stands({ document, slots }: Side): ReadonlyMap<Slot, Stand> {
  const leaves: Leaf[] = []
  const walk: Walk = { document, leaves, section: 0 }
  visitAll(document.tree.children, [], walk)
  const found = new Map<Slot, Stand>()
  let at = 0
  for (const slot of slots) {
    while (at + 1 < leaves.length && (leaves[at + 1]?.start ?? Infinity) <= slot.start) at++
    const leaf = leaves[at]
    found.set(slot, leaf && leaf.start <= slot.start ? leaf.stand : atTheTop)
  }
  return found
}

const atTheTop: Stand = { containers: '', depth: 0, column: -1, section: 0 }

interface Leaf {
  readonly start: number
  readonly stand: Stand
}

interface Walk {
  readonly document: Document
  /** In document order. */
  readonly leaves: Leaf[]
  section: number
}

function visitAll(
  nodes: readonly RootContent[],
  containers: readonly string[],
  walk: Walk,
  column = -1,
): void {
  for (const [index, node] of nodes.entries()) {
    const isRow = containers.at(-1) === 'tableRow'
    visit(node, containers, walk, isRow ? index : column)
  }
}

function visit(node: RootContent, containers: readonly string[], walk: Walk, column: number): void {
  if (node.type === 'heading') walk.section++
  const { start } = rangeOf(node)
  const isBlock = !('children' in node) || blocks.has(node.type)
  if (isBlock) {
    const id = node.type === 'heading' ? idOf(node, walk.document) : undefined
    const stand = {
      containers: containers.join('/'),
      depth: node.type === 'heading' ? node.depth : 0,
      column,
      section: walk.section,
      ...(id !== undefined && { id }),
    }
    walk.leaves.push({ start, stand })
  } else visitAll(node.children, [...containers, node.type], walk, column)
}

/** What holds text, not blocks. */
const blocks: ReadonlySet<string> = new Set(['heading', 'leafDirective', 'paragraph', 'tableCell'])

function idOf(node: RootContent, { text }: Document): string | undefined {
  const { start, end } = rangeOf(node)
  const lineEnd = text.indexOf('\n', end)
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd)
  const found = /\{:?\s*(?:\/\*\s*)?#([\w:.-]+)|<a\s+(?:id|name)="([^"]+)"/.exec(line)
  return found?.[1] ?? found?.[2]
}
