/** One possible pair and what it is worth; worth nothing, it is not made. */
export interface Pair {
  readonly wanted: number
  readonly old: number
  readonly worth: number
}

/**
 * The pairs that are worth most together, each side used once. Groups of texts that compete with each
 * other are small and solved to the end (successive best augmenting paths); in a group too large for
 * that the best pairs go first. The order of the pairs given makes no difference.
 */
export function assign(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = pairs
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || a.wanted - b.wanted || a.old - b.old)
  return groupsOf(sorted).flatMap((group) =>
    group.length > largestGroup ? bestFirst(group) : best(group),
  )
}

/** Pairs of a group; the cost of solving one grows with their number times that of its texts. */
const largestGroup = 3000

function groupsOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const parent = new Map<string, string>()
  const root = (key: string): string => {
    let at = key
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const { wanted, old } of pairs) parent.set(root(`n${wanted}`), root(`o${old}`))
  return [...Map.groupBy(pairs, ({ wanted }) => root(`n${wanted}`)).values()]
}

function bestFirst(pairs: readonly Pair[]): readonly Pair[] {
  const wanted = new Set<number>()
  const old = new Set<number>()
  return pairs.filter((pair) => {
    if (wanted.has(pair.wanted) || old.has(pair.old)) return false
    wanted.add(pair.wanted)
    old.add(pair.old)
    return true
  })
}

/** Adds one pair at a time along the path that gains most, until none gains. */
function best(pairs: readonly Pair[]): readonly Pair[] {
  const byWanted = Map.groupBy(pairs, ({ wanted }) => wanted)
  const holder = new Map<number, Pair>()
  for (;;) {
    const path = bestPath(byWanted, holder)
    if (!path) return [...holder.values()]
    for (const pair of path) holder.set(pair.old, pair)
  }
}

/** The pairs that change hands, so that one more text is served; nothing when that gains nothing. */
function bestPath(
  byWanted: ReadonlyMap<number, readonly Pair[]>,
  holder: ReadonlyMap<number, Pair>,
): readonly Pair[] | undefined {
  const held = new Set([...holder.values()].map(({ wanted }) => wanted))
  const gain = new Map<number, number>()
  const via = new Map<number, Pair>()
  for (const wanted of byWanted.keys()) if (!held.has(wanted)) gain.set(wanted, 0)
  const reached = new Map<number, { readonly pair: Pair; readonly gain: number }>()
  for (let changed = true; changed;) {
    changed = false
    for (const [wanted, sofar] of gain)
      for (const pair of byWanted.get(wanted) ?? []) {
        const total = sofar + pair.worth
        if (
          holder.get(pair.old) === pair ||
          total <= (reached.get(pair.old)?.gain ?? -Infinity) + tiny
        )
          continue
        reached.set(pair.old, { pair, gain: total })
        const owner = holder.get(pair.old)
        if (!owner) continue
        const next = total - owner.worth
        if (next <= (gain.get(owner.wanted) ?? -Infinity) + tiny) continue
        gain.set(owner.wanted, next)
        via.set(owner.wanted, pair)
        changed = true
      }
  }
  const free = [...reached].filter(([old]) => !holder.has(old))
  const end = free.toSorted(([, a], [, b]) => b.gain - a.gain)[0]?.[1]
  if (!end || end.gain <= tiny) return undefined
  const path = [end.pair]
  for (let pair = via.get(end.pair.wanted); pair; pair = via.get(pair.wanted)) path.push(pair)
  return path
}

/** Sums in another order differ by less. */
const tiny = 1e-9
