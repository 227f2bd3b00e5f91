import { edgeMarks, isBalanced } from './edge-marks.ts'
import { flanks } from './flanking.ts'
import { isAttention, plainText, type Inline, type InlinePair } from './inline.ts'

/** The content in a form whose emphasis can be written, whatever stands beside it. */
export interface Moving {
  /** Raw HTML may be written. */
  readonly tags: boolean
}

/**
 * Emphasis whose delimiters would not flank (CommonMark 6.2) beside their neighbours, changed as
 * little as possible: punctuation at its inner edge moves out (`**重要。**后` → `**重要**。后`), with
 * its partner at the other edge (`(**Zoloft**)yi`); else it becomes `<strong>`, `<em>` or `<del>`.
 */
export function moveMarks(content: readonly Inline[], moving: Moving): readonly Inline[] {
  return moveAll(content, { ...moving, before: undefined, after: undefined })
}

interface Surroundings extends Moving {
  readonly before: string | undefined
  readonly after: string | undefined
}

function moveAll(nodes: readonly Inline[], around: Surroundings): readonly Inline[] {
  const out: Inline[] = []
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
    const last = out.at(-1)
    const before = last ? edgeOf(last, 'end') : around.before
    const after = next ? edgeOf(next, 'start') : around.after
    out.push(...moveNode(node, { tags: around.tags, before, after }))
  }
  return out
}

function moveNode(node: Inline, around: Surroundings): readonly Inline[] {
  if (node.type !== 'pair') return [node]
  if (node.kind === 'image') return [node]
  if (!isAttention(node.kind)) return [within(node, mark, around.tags)]
  if (isWritable(node, around)) return [within(node, around, around.tags)]
  return (
    moved(node, around) ??
    (around.tags ? [within(tagged(node), mark, true)] : [within(node, around, false)])
  )
}

/** What the delimiters and tags of codes count as. */
const mark = { before: '*', after: '*' }

function within(
  pair: InlinePair,
  around: { readonly before: string | undefined; readonly after: string | undefined },
  tags: boolean,
): InlinePair {
  const isRun = (child: Inline | undefined) => child !== undefined && joins(pair, child)
  // A delimiter that touches one of its own kind is one run with it, and stands where that stands.
  const before = isRun(pair.children[0]) ? around.before : mark.before
  const after = isRun(pair.children.at(-1)) ? around.after : mark.after
  return { ...pair, children: moveAll(pair.children, { tags, before, after }) }
}

// `***x***` is strong within emphasis, never the other way around (CommonMark 6.2, rule 14).
function joins(outer: InlinePair, inner: Inline): boolean {
  return outer.kind === 'emphasis' && inner.type === 'pair' && inner.kind === 'strong'
}

function isWritable(pair: InlinePair, { before, after }: Surroundings): boolean {
  const first = innerEdge(pair, 'start')
  const last = innerEdge(pair, 'end')
  return (
    flanks({ side: 'open', isUnderscore: false, before, after: first }) &&
    flanks({ side: 'close', isUnderscore: false, before: last, after })
  )
}

function innerEdge(pair: InlinePair, side: 'start' | 'end'): string | undefined {
  const child = side === 'start' ? pair.children[0] : pair.children.at(-1)
  if (!child) return undefined
  return child.type === 'pair' && joins(pair, child) ? innerEdge(child, side) : edgeOf(child, side)
}

/** The character a node begins or ends with once it is written; codes count as punctuation. */
function edgeOf(node: Inline, side: 'start' | 'end'): string | undefined {
  if (node.type === 'break') return '\n'
  if (node.type === 'pair') return '*'
  if (node.type === 'single' && node.kind === 'tag') return 'x'
  if (node.type === 'single' && node.kind !== 'space') return '*'
  const { value } = node
  if (side === 'end') return Array.from(value.slice(-2)).at(-1)
  return Array.from(value.slice(0, 2))[0]
}

function moved(pair: InlinePair, around: Surroundings): readonly Inline[] | undefined {
  const marks = edgeMarks(pair.children)
  const ways = [
    { lead: false, trail: true },
    { lead: true, trail: false },
    { lead: true, trail: true },
  ]
  for (const way of ways) {
    const lead = way.lead ? marks.lead : ''
    const trail = way.trail ? marks.trail : ''
    if (!(lead || trail) || !isBalanced(lead, trail)) continue
    const children = marks.without(way)
    const inside: Surroundings = {
      tags: around.tags,
      before: Array.from(lead).at(-1) ?? around.before,
      after: Array.from(trail)[0] ?? around.after,
    }
    const rest = { ...pair, children }
    if (!/[\p{L}\p{N}]/u.test(plainText(children)) || !isWritable(rest, inside)) continue
    return [...text(lead), within(rest, inside, around.tags), ...text(trail)]
  }
  return undefined
}

function text(value: string): readonly Inline[] {
  return value ? [{ type: 'text', value }] : []
}

const tags = { emphasis: '<em>', strong: '<strong>', delete: '<del>' } as const

function tagged(pair: InlinePair): InlinePair {
  const key = isAttention(pair.kind) ? `html:${tags[pair.kind]}` : pair.key
  return { type: 'pair', kind: 'html', key, children: pair.children }
}
