import type { HybridNode } from '../hybrid/hybrid.ts'
import type { HybridBranch } from './write-hybrid.ts'

/** Every code of a source's hybrid text, breaks included, numbered from 1 in the order of their start. */
export interface TreeNumbers {
  readonly codes: readonly HybridBranch[]
  /** The number of a numbered code, by the number it has in hybrid text. */
  readonly ofNumber: ReadonlyMap<number, number>
}

export function numberTree(nodes: readonly HybridNode[]): TreeNumbers {
  const codes = [...codesIn(nodes)]
  const ofNumber = new Map(
    codes.flatMap((code, index) =>
      code.type === 'numbered' ? [[code.number, index + 1] as const] : [],
    ),
  )
  return { codes, ofNumber }
}

function* codesIn(nodes: readonly HybridNode[]): Iterable<HybridBranch> {
  for (const node of nodes) {
    if (node.type !== 'text') yield node
    if ('children' in node) yield* codesIn(node.children)
  }
}
