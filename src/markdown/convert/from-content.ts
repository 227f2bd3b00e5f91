import type { Document } from '../../model/document.ts'
import { foldLines } from '../../text/blanks.ts'
import { type Bound, formOf } from '../hybrid/bind.ts'
import type { CodeProblem } from '../hybrid/hybrid.ts'
import type { Numbering } from '../hybrid/number-codes.ts'
import { printHybrid } from '../hybrid/print-hybrid.ts'
import { type Inline, isAttention } from '../inline/inline.ts'
import type { Slot } from '../slots/slot.ts'
import { peelEdges } from './peel-edges.ts'
import { type HybridBranch, type HybridTree, writeHybrid } from './write-hybrid.ts'

export interface Rebound extends Bound {
  /** The hybrid text of the target; empty when there is nothing to write. */
  readonly text: string
  /** How many codes of the translation the source has not; their text is kept. */
  readonly dropped: number
}

/**
 * The content of a slot of a translated document as a target of a slot of its source. `counterparts`
 * says which code of the source each code of the translation is. What hybrid text shows as Markdown
 * does, emphasis and code, needs no counterpart; the text of any other code without one is kept.
 */
export function fromContent(
  content: readonly Inline[],
  slot: Slot,
  counterparts: ReadonlyMap<Inline, Inline>,
  document: Document,
): Rebound {
  const isSame = (source: Inline, other: Inline) => {
    if (source.type !== 'pair' || other.type !== 'pair' || !isAttention(source.kind))
      return counterparts.get(other) === source || bothText(source, other)
    return source.kind === other.kind
  }
  const peeled = peelEdges(slot.content, content, isSame)
  const { numbering } = printHybrid(peeled.core, document)
  const binding: Binding = { numbering, counterparts, dropped: 0 }
  const hybrid = writeHybrid(bindAll(peeled.raw, binding))
  const bound = slot.bind(hybrid.text)
  const problems: CodeProblem[] = hybrid.isExact
    ? []
    : [{ kind: 'unclosed-tag', code: hybrid.text, start: 0, end: 0 }]
  return {
    text: hybrid.text,
    content: bound.content,
    problems: [...problems, ...bound.problems],
    dropped: binding.dropped,
  }
}

/** White space and breaks at an edge are alike wherever they stand. */
function bothText(source: Inline, other: Inline): boolean {
  if (source.type === 'single' && other.type === 'single')
    return source.kind === other.kind && source.key === other.key
  return source.type === 'break' && other.type === 'break'
}

interface Binding {
  readonly numbering: Numbering
  readonly counterparts: ReadonlyMap<Inline, Inline>
  dropped: number
}

function bindAll(content: readonly Inline[], binding: Binding): HybridTree {
  return content.flatMap((node) => bindNode(node, binding))
}

function bindNode(node: Inline, binding: Binding): HybridTree {
  if (node.type === 'text') return [{ type: 'text', value: foldLines(node.value) }]
  if (node.type === 'break') return [{ type: 'break' }]
  const { numbering } = binding
  const source = binding.counterparts.get(node)
  const number = source && numbering.numberOf.get(source)
  const code = number === undefined ? undefined : numbering.byNumber.get(number)
  if (number !== undefined && code) {
    const children = node.type === 'pair' ? bindAll(node.children, binding) : []
    return [{ type: 'numbered', form: formOf(code, numbering), number, children }]
  }
  const shown = shownBranch(node, binding)
  if (shown) return [shown]
  if (node.type === 'single' && node.kind === 'space') return [{ type: 'text', value: node.value }]
  binding.dropped++
  return node.type === 'pair' ? bindAll(node.children, binding) : []
}

/** Codes that hybrid text shows as Markdown does. */
function shownBranch(
  node: Exclude<Inline, { type: 'text' | 'break' }>,
  binding: Binding,
): HybridBranch | undefined {
  if (node.type === 'single')
    return node.kind === 'code' && node.value ? { type: 'code', value: node.value } : undefined
  if (!isAttention(node.kind)) return undefined
  return { type: 'attention', kind: node.kind, children: bindAll(node.children, binding) }
}
