/** A text of the new document that is the same as one of the old, by their places. */
export interface Anchor {
  readonly wanted: number
  readonly old: number
}

/** Between which two anchors a place stands, in the new document and in the old one. */
export interface Gaps {
  ofWanted(index: number): number
  ofOld(index: number): number
}

/**
 * The stretches between texts that kept their order: the longest rising run of anchors, in n log n
 * (patience sorting). What stands in the same gap of both documents is likely to be the same passage.
 */
export function gaps(anchors: readonly Anchor[]): Gaps {
  const run = longestRising(anchors.toSorted((a, b) => a.wanted - b.wanted))
  return {
    ofWanted: (index) => countBelow(run, ({ wanted }) => wanted < index),
    ofOld: (index) => countBelow(run, ({ old }) => old < index),
  }
}

function longestRising(anchors: readonly Anchor[]): readonly Anchor[] {
  const ends: number[] = []
  const before: number[] = []
  for (const [index, anchor] of anchors.entries()) {
    const length = countBelow(ends, (end) => (anchors[end]?.old ?? 0) < anchor.old)
    before.push(ends[length - 1] ?? -1)
    ends[length] = index
  }
  const run: Anchor[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = anchors[at]
    if (anchor) run.push(anchor)
  }
  return run.toReversed()
}

/** How many of a list, true ones first, satisfy the condition. */
function countBelow<Item>(list: readonly Item[], isBelow: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && isBelow(item)) low = middle + 1
    else high = middle
  }
  return low
}
