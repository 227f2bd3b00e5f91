import type { Slot } from '../../markdown/slots/slot.ts'
import { withoutEdges } from '../../markdown/inline/without-edges.ts'

/** The codes at the ends of a heading: the id of one stands in its slot, and is no translation. */
export function edgesOf({ role, content }: Pick<Slot, 'role' | 'content'>): string {
  if (role !== 'heading') return ''
  const inside = new Set(withoutEdges(content))
  return content
    .flatMap((node) => (inside.has(node) || node.type !== 'single' ? [] : [node.key]))
    .join(' ')
}
