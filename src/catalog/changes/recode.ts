import type { Carrying } from './carry.ts'
import { renumber } from './renumber.ts'
import { type ShapeCode, shapeOf } from './shape.ts'

/**
 * A translation after links, images or other numbered codes of its source changed and its words did not:
 * codes have the numbers of the new source, and those that went are taken off. Nothing when one was added:
 * where it belongs is the translator's to say.
 */
export function recode({ before, after, target }: Carrying): string | undefined {
  const next = Map.groupBy(shapeOf(after).codes, place)
  const numbers = new Map<number, number>()
  for (const code of shapeOf(before).codes) {
    const same = next.get(place(code))?.shift()
    if (same) numbers.set(code.number, same.number)
  }
  const hasMore = [...next.values()].some((left) => left.length > 0)
  return hasMore ? undefined : renumber(target, numbers)
}

function place({ form, at, to }: ShapeCode): string {
  return `${form} ${at} ${to}`
}
