import type { Range } from '../model/edit.ts'
import type { Slot } from './slots/slot.ts'

/** The slots inside a range, of all slots in the order of their start. */
export function* slotsWithin(slots: readonly Slot[], { start, end }: Range): Iterable<Slot> {
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < slots.length; index++) {
    const slot = slots[index]
    if (!slot || slot.start > end) return
    if (slot.end <= end) yield slot
  }
}
