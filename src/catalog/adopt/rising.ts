/** A pair of positions, and what it weighs. */
export interface Weighed {
  readonly source: number
  readonly target: number
  readonly weight: number
}

/** The heaviest of the pairs whose targets rise with their sources, in their order. */
export function rising<Pair extends Weighed>(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = pairs.toSorted((a, b) => a.source - b.source || a.target - b.target)
  const sums: number[] = []
  const before: (number | undefined)[] = []
  let last: number | undefined
  for (const [index, pair] of sorted.entries()) {
    let best: number | undefined
    for (let other = 0; other < index; other++) {
      const candidate = sorted[other]
      if (!candidate || candidate.source >= pair.source || candidate.target >= pair.target) continue
      if (best === undefined || (sums[other] ?? 0) > (sums[best] ?? 0)) best = other
    }
    before.push(best)
    sums.push(pair.weight + (best === undefined ? 0 : (sums[best] ?? 0)))
    if (last === undefined || (sums[index] ?? 0) > (sums[last] ?? 0)) last = index
  }
  const kept: Pair[] = []
  for (let at = last; at !== undefined; at = before[at]) {
    const pair = sorted[at]
    if (pair) kept.push(pair)
  }
  return kept.toReversed()
}
