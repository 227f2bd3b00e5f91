import type { Slot } from '../../markdown/slots/slot.ts'
import type { Root } from './blocks.ts'

/** A slot of a page, and the place of the source's slot among all of them. */
export interface SlotPair {
  readonly slot: Slot
  readonly index: number
}

export interface PairedSlots {
  readonly pairs: readonly SlotPair[]
  /** Slots of the page that may be one of several. */
  readonly unsure: readonly Slot[]
}

/**
 * Pairs roots one by one. The slots inside a root are titles of its codes, which may have been put in
 * another order: those shown as they were are themselves, and a single one left is the other one left.
 */
export function pairSlots(
  source: readonly Root[],
  page: readonly Root[],
  isAsShown: (slot: Slot, index: number) => boolean,
): PairedSlots {
  const pairs: SlotPair[] = []
  const unsure: Slot[] = []
  for (const [place, { slot, inner }] of page.entries()) {
    const root = source[place]
    if (!root) continue
    pairs.push({ slot, index: root.index })
    const free = new Set(root.inner.map(({ index }) => index))
    const changed = inner.filter((one) => {
      const same = [...free].find((index) => isAsShown(one.slot, index))
      if (same !== undefined) free.delete(same)
      return same === undefined
    })
    const [only, ...others] = changed
    const [left] = free
    if (only && left !== undefined && !others.length && free.size === 1)
      pairs.push({ slot: only.slot, index: left })
    else unsure.push(...changed.map((one) => one.slot))
  }
  return { pairs, unsure }
}
