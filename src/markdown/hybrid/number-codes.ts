import type { Inline, InlinePair, InlineSingle } from '../inline/inline.ts'
import { isAttention } from '../inline/inline.ts'

export type Code = InlineSingle | InlinePair

/** Which codes of a segment carry a number in its hybrid text, counted from 1 in order of their start. */
export interface Numbering {
  readonly byNumber: ReadonlyMap<number, Code>
  readonly numberOf: ReadonlyMap<Inline, number>
  /** Codes without a number, in order: bound by kind, and code spans by their value. */
  readonly unnumbered: readonly Inline[]
  /** Every code but hard breaks has a number. */
  readonly all: boolean
}

/** `all` numbers every code, for the rare segment whose emphasis hybrid text cannot show. */
export function numberCodes(core: readonly Inline[], all = false): Numbering {
  const byNumber = new Map<number, Code>()
  const numberOf = new Map<Inline, number>()
  const unnumbered: Inline[] = []
  const visit = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.type === 'text' || isSpace(node)) continue
      if (node.type === 'break' || (!all && isShown(node))) unnumbered.push(node)
      else {
        const number = byNumber.size + 1
        byNumber.set(number, node)
        numberOf.set(node, number)
      }
      if (node.type === 'pair') visit(node.children)
    }
  }
  visit(core)
  return { byNumber, numberOf, unnumbered, all }
}

function isSpace(node: Inline): boolean {
  return node.type === 'single' && node.kind === 'space'
}

function isShown(node: Code): boolean {
  return node.type === 'pair' ? isAttention(node.kind) : node.kind === 'code' && node.value !== ''
}
