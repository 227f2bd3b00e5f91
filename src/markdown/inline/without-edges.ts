import type { Inline } from './inline.ts'

/** A heading without the codes at its ends: a build may write its id there. */
export function withoutEdges(content: readonly Inline[]): readonly Inline[] {
  const first = content.findIndex((node) => !isEdge(node))
  const last = content.findLastIndex((node) => !isEdge(node))
  return first < 0 ? content : content.slice(first, last + 1)
}

function isEdge(node: Inline): boolean {
  return node.type === 'single' && ['tag', 'html', 'other', 'space'].includes(node.kind)
}
