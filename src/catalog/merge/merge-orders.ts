import type { Sides } from '../../model/sides.ts'

/**
 * The keys of both sides in one order. Where one side moved what was in the base, its order counts;
 * what the other added stands behind the same key as there. Both sides give the same whichever is ours.
 */
export function mergeOrders({ base, ours, theirs }: Sides<readonly string[]>): readonly string[] {
  const moved = [ours, theirs].map((side) => isMoved(base, side))
  const isOursFirst = moved[0] === moved[1] ? isBefore(ours, theirs) : moved[0]
  const [main, other] = isOursFirst ? [ours, theirs] : [theirs, ours]
  const runs = runsOf(other, new Set(main))
  const shared = new Set(other)
  const merged: string[] = []
  let pending = runs.get(undefined) ?? []
  for (const key of main) {
    if (shared.has(key)) {
      merged.push(...pending)
      pending = runs.get(key) ?? []
    }
    merged.push(key)
  }
  return [...merged, ...pending]
}

/** What one order has and the other lacks, by the common key it follows. */
function runsOf(
  order: readonly string[],
  known: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly string[]> {
  const runs = new Map<string | undefined, string[]>()
  let last: string | undefined
  for (const key of order) {
    if (known.has(key)) last = key
    else {
      const run = runs.get(last)
      if (run) run.push(key)
      else runs.set(last, [key])
    }
  }
  return runs
}

function isMoved(base: readonly string[], side: readonly string[]): boolean {
  const [before, after] = [new Set(base), new Set(side)]
  const kept = side.filter((key) => before.has(key))
  return base.filter((key) => after.has(key)).some((key, index) => key !== kept[index])
}

function isBefore(a: readonly string[], b: readonly string[]): boolean {
  const differs = a.findIndex((key, index) => key !== b[index])
  return (a[differs] ?? '') < (b[differs] ?? '')
}
