import { trimBlanksEnd, trimBlanksStart } from '../../text/blanks.ts'
import type { Inline, InlinePair, InlineSingle } from '../inline/inline.ts'
import { isStructural } from '../inline/edges.ts'

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
export function peelEdges(content: readonly Inline[], rawContent: readonly Inline[]): Peeled {
  const missing: InlinePair[] = []
  let core = content
  let raw = rawContent
  for (;;) {
    const start = peelSide(core, raw, 'start')
    const end = peelSide(start.core, start.raw, 'end')
    ;({ core, raw } = end)
    const [only, ...others] = core
    if (only?.type !== 'pair' || others.length) return { core, raw, missing }
    const [first] = raw
    const isSame = raw.length === 1 && first?.type === 'pair' && sameCode(first, only)
    if (isSame) raw = first.children
    else missing.push(only)
    core = only.children
  }
}

interface Sides {
  readonly core: readonly Inline[]
  readonly raw: readonly Inline[]
}

function peelSide(core: readonly Inline[], raw: readonly Inline[], side: 'start' | 'end'): Sides {
  let sides: Sides = { core, raw: withoutBlanks(raw, side) }
  for (;;) {
    const node = endOf(sides.core, side)
    if (!node || !isEdge(node, sides.core.length)) return sides
    sides = { core: without(sides.core, side), raw: withoutEdge(sides.raw, node, side) }
  }
}

function isEdge(node: Inline, length: number): boolean {
  if (node.type === 'single' && (node.kind === 'space' || node.kind === 'alert')) return true
  return length > 1 && isStructural(node)
}

function withoutEdge(
  raw: readonly Inline[],
  edge: Inline,
  side: 'start' | 'end',
): readonly Inline[] {
  const node = endOf(raw, side)
  if (edge.type === 'single' && edge.kind === 'alert')
    return node?.type === 'text' && node.value.startsWith(edge.value)
      ? withoutBlanks(
          [{ ...node, value: node.value.slice(edge.value.length) }, ...raw.slice(1)],
          side,
        )
      : raw
  return node && sameCode(node, edge) ? withoutBlanks(without(raw, side), side) : raw
}

/** Codes that refer to the same. */
export function sameCode(one: Inline, other: Inline): boolean {
  if (one.type === 'break' || one.type === 'text') return one.type === other.type
  return (
    isCode(other) && one.type === other.type && one.kind === other.kind && one.key === other.key
  )
}

function isCode(node: Inline): node is InlinePair | InlineSingle {
  return node.type === 'pair' || node.type === 'single'
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
