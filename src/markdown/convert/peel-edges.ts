import { trimBlanksEnd, trimBlanksStart } from '../../text/blanks.ts'
import type { Inline, InlinePair } from '../inline/inline.ts'
import { isStructural } from '../inline/edges.ts'
import type { SameCode } from './same-code.ts'

export interface Peeled {
  /** What translators are shown of the source's content. */
  readonly core: readonly Inline[]
  /** The same of the raw content. */
  readonly raw: readonly Inline[]
  /** Codes around the source's core that do not stand around the raw one. */
  readonly missing: readonly InlinePair[]
}

/**
 * Takes off the source's content what stands at its edges (see `trimEdges`), and off the raw content the
 * same where it has it. What is missing at the very edge is put back by whoever binds the core.
 */
export function peelEdges(
  content: readonly Inline[],
  rawContent: readonly Inline[],
  sameCode: SameCode,
): Peeled {
  const missing: InlinePair[] = []
  let core = content
  let raw = rawContent
  for (;;) {
    const start = peelSide({ core, raw }, 'start', sameCode)
    const end = peelSide(start, 'end', sameCode)
    ;({ core, raw } = end)
    const [only, ...others] = core
    if (only?.type !== 'pair' || others.length) return { core, raw, missing }
    const [first] = raw
    const isSame = raw.length === 1 && first?.type === 'pair' && sameCode(only, first)
    if (isSame) raw = first.children
    else missing.push(only)
    core = only.children
  }
}

interface Sides {
  readonly core: readonly Inline[]
  readonly raw: readonly Inline[]
}

function peelSide({ core, raw }: Sides, side: 'start' | 'end', sameCode: SameCode): Sides {
  let sides: Sides = { core, raw: withoutBlanks(raw, side) }
  for (;;) {
    const node = endOf(sides.core, side)
    if (!node || !isEdge(node, sides.core.length)) return sides
    const other = endOf(sides.raw, side)
    const rest =
      other && sameCode(node, other)
        ? withoutBlanks(without(sides.raw, side), side)
        : withoutAlert(sides.raw, node)
    sides = { core: without(sides.core, side), raw: rest }
  }
}

function isEdge(node: Inline, length: number): boolean {
  if (node.type === 'single' && (node.kind === 'space' || node.kind === 'alert')) return true
  return length > 1 && isStructural(node)
}

/** The tag of an alert is text where no quote stands around it. */
function withoutAlert(raw: readonly Inline[], edge: Inline): readonly Inline[] {
  const [node, ...others] = raw
  if (edge.type !== 'single' || edge.kind !== 'alert') return raw
  if (node?.type !== 'text' || !node.value.startsWith(edge.value)) return raw
  return withoutBlanks(
    [{ ...node, value: node.value.slice(edge.value.length) }, ...others],
    'start',
  )
}

function withoutBlanks(content: readonly Inline[], side: 'start' | 'end'): readonly Inline[] {
  const node = endOf(content, side)
  if (node?.type !== 'text') return content
  const value = side === 'start' ? trimBlanksStart(node.value) : trimBlanksEnd(node.value)
  const others = without(content, side)
  if (!value) return withoutBlanks(others, side)
  const text: Inline = { ...node, value }
  return side === 'start' ? [text, ...others] : [...others, text]
}

function endOf(content: readonly Inline[], side: 'start' | 'end'): Inline | undefined {
  return side === 'start' ? content[0] : content.at(-1)
}

function without(content: readonly Inline[], side: 'start' | 'end'): readonly Inline[] {
  return side === 'start' ? content.slice(1) : content.slice(0, -1)
}
