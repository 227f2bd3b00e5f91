import type { Features } from './features.ts'
import type { Measure } from './score-pair.ts'

/** What two documents are like as wholes; of lengths only what the pairs say, once there are some. */
export function measureOf(
  sources: readonly Features[],
  targets: readonly Features[],
  pairs: readonly (readonly [source: Features, target: Features])[],
): Measure {
  const uses = { source: usesIn(sources), target: usesIn(targets) }
  const logs = pairs
    .filter(([source]) => source.length >= enough)
    .map(([source, target]) => Math.log((target.length + 3) / (source.length + 3)))
  if (logs.length < 5)
    return { ratio: clamp(total(targets) / total(sources), 0.25, 3), spread: 0.25, uses }
  const middle = median(logs)
  // Of a normal distribution the median deviation is 0.67 of the standard one; outliers do not count.
  const spread = median(logs.map((log) => Math.abs(log - middle))) / 0.67
  return { ratio: Math.exp(middle), spread: clamp(spread, 0.1, 0.35), uses }
}

function total(side: readonly Features[]): number {
  return side.reduce((sum, { length }) => sum + length, 1)
}

/** Graphemes from which on the ratio of two lengths says something. */
const enough = 25

function usesIn(segments: readonly Features[]): Measure['uses']['source'] {
  const count = (listsOf: (segment: Features) => Iterable<string>) => {
    const uses = new Map<string, number>()
    for (const segment of segments)
      for (const item of new Set(listsOf(segment))) uses.set(item, (uses.get(item) ?? 0) + 1)
    return uses
  }
  return {
    codes: count(({ codes }) => codes),
    words: count(({ words }) => words),
    segments: segments.length,
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
