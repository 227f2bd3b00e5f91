/** Cells of the table of two lists; of longer ones only the ends are compared. 4,000 by 4,000 is within. */
const mostCells = 2 ** 24

/**
 * A longest common subsequence: pairs of indexes of equal items, both rising. Of several the one of the
 * greatest weight, when items weigh more or less.
 */
export function commonSubsequence(
  a: readonly string[],
  b: readonly string[],
  weightOf: (index: number) => number = () => 1,
): readonly (readonly [number, number])[] {
  const start = commonStart(a, b)
  const end = commonStart(a.slice(start).toReversed(), b.slice(start).toReversed())
  const middle = longest(a.slice(start, a.length - end), b.slice(start, b.length - end), (index) =>
    weightOf(start + index),
  )
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...middle.map(([i, j]) => [start + i, start + j] as const),
    ...Array.from({ length: end }, (_, index) => {
      const left = end - index
      return [a.length - left, b.length - left] as const
    }),
  ]
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((item, index) => item !== b[index])
  return different < 0 ? a.length : different
}

function longest(
  a: readonly string[],
  b: readonly string[],
  weightOf: (index: number) => number,
): readonly (readonly [number, number])[] {
  const width = b.length + 1
  if (a.length * width > mostCells) return []
  const best = weights(a, b, weightOf)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j] && at(i, j) === at(i + 1, j + 1) + weightOf(i)) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** The greatest weight two ends of the lists have in common, by where they start, row after row. */
function weights(
  a: readonly string[],
  b: readonly string[],
  weightOf: (index: number) => number,
): Uint32Array {
  const width = b.length + 1
  const best = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const cell = i * width + j
      const skipped = Math.max(best[cell + width] ?? 0, best[cell + 1] ?? 0)
      const taken = a[i] === b[j] ? (best[cell + width + 1] ?? 0) + weightOf(i) : 0
      best[cell] = Math.max(skipped, taken)
    }
  return best
}
