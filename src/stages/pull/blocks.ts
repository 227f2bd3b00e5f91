import { rangeOf } from '../../markdown/range-of.ts'
import { skeleton } from '../../markdown/skeleton.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Range } from '../../model/edit.ts'
import type { OpenDocument } from '../open-document.ts'

/** A block of a document that stands in no other, computed regions left out. */
export interface Block extends Range {
  readonly type: string
  /** Its structure, see `skeleton`. */
  readonly bones: string
  readonly roots: readonly Root[]
}

/** A slot that stands in no other, and those inside it, with their places among all slots. */
export interface Root {
  readonly slot: Slot
  readonly index: number
  readonly inner: readonly { readonly slot: Slot; readonly index: number }[]
}

export function blocksOf(open: OpenDocument): readonly Block[] {
  const { document, slotSettings, slots } = open
  const nodes = document.tree.children.filter((node) => !isComputed(rangeOf(node), open))
  const roots = rootsOf(slots)
  let next = 0
  return nodes.map((node) => {
    const range = rangeOf(node)
    const first = next
    while ((roots[next]?.slot.start ?? Infinity) < range.end) next++
    return {
      ...range,
      type: node.type,
      bones: JSON.stringify(skeleton(document, slotSettings, [node])),
      roots: roots.slice(first, next),
    }
  })
}

function isComputed({ start, end }: Range, { regions }: OpenDocument): boolean {
  return regions.some(({ content }) => content.start <= start && end <= content.end)
}

export function rootsOf(slots: readonly Slot[]): readonly Root[] {
  const roots: { slot: Slot; index: number; inner: { slot: Slot; index: number }[] }[] = []
  for (const [index, slot] of slots.entries()) {
    const last = roots.at(-1)
    if (last && slot.end <= last.slot.end) last.inner.push({ slot, index })
    else roots.push({ slot, index, inner: [] })
  }
  return roots
}
