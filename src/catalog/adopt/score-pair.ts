import type { Features } from './features.ts'

/** What is known of two documents as a whole. */
export interface Measure {
  /** Graphemes of a target for each of its source: the median of the pairs. */
  readonly ratio: number
  /** How far the logarithm of the ratio of long texts strays. */
  readonly spread: number
  /** In how many segments of the source a code or word stands, and of the target. */
  readonly uses: { readonly source: Uses; readonly target: Uses }
}

interface Uses {
  readonly codes: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
  readonly segments: number
}

/** How many natural units of evidence speak for two segments being a pair; -Infinity when they cannot be. */
export function scorePair(source: Features, target: Features, measure: Measure): number {
  if (source.kind !== target.kind) return -Infinity
  if (source.column !== target.column) return -Infinity
  const sum =
    structure(source, target) +
    lengths(source, target, measure) +
    codes(source, target, measure) +
    numbers(source, target) +
    endings(source, target)
  // Words are many, and cannot make up for so much.
  return sum < hopeless ? -Infinity : sum + sharedWords(source, target, measure)
}

const hopeless = -6

function structure(source: Features, target: Features): number {
  const containers = source.containers === target.containers ? 0.5 : -1
  if (source.kind !== 'heading') return containers
  const ids =
    source.id === undefined || target.id === undefined ? 0 : source.id === target.id ? 6 : -4
  return containers + ids + (source.depth === target.depth ? 1 : -1.5)
}

/** Deviations of the logarithm of the length ratio from what these documents have (Gale and Church 1993). */
export function lengthDeviation(source: Features, target: Features, measure: Measure): number {
  const log = Math.log((target.length + 3) / (measure.ratio * (source.length + 3)))
  // Short texts stray further.
  const spread = measure.spread + 1.2 / Math.sqrt(source.length + 5)
  return log / spread
}

function lengths(source: Features, target: Features, measure: Measure): number {
  const deviation = lengthDeviation(source, target, measure)
  return 1.2 - Math.min(deviation ** 2 / 2, 5)
}

function codes(source: Features, target: Features, { uses }: Measure): number {
  if (!source.codes.length && !target.codes.length) return 0
  const shared = common(source.codes, target.codes)
  const all = Math.max(source.codes.length, target.codes.length)
  if (!shared.length) return -Math.min(2.5, 0.8 * all)
  const rarity = shared.map((code) => {
    const times = (uses.source.codes.get(code) ?? 1) * (uses.target.codes.get(code) ?? 1)
    return 1 / Math.sqrt(times)
  })
  return 4 * Math.max(...rarity) * (shared.length / all) - 0.5 * (1 - shared.length / all)
}

function numbers(source: Features, target: Features): number {
  const [a, b] = [source.numbers, target.numbers]
  if (!a.length && !b.length) return 0
  if (!a.length || !b.length) return -0.3
  const shared = common(a, b).length / Math.max(a.length, b.length)
  return shared ? 1.5 * shared : -0.8
}

/** Names, and whatever else is spelt alike: the rarer, the more it says. */
function sharedWords(source: Features, target: Features, { uses }: Measure): number {
  let sum = 0
  for (const word of target.words)
    if (source.words.has(word)) {
      const share = (uses.target.words.get(word) ?? 1) / Math.max(2, uses.target.segments)
      sum -= Math.log(Math.max(share, 0.01)) / 4
    }
  return Math.min(2.5, 0.7 * sum)
}

function endings(source: Features, target: Features): number {
  if (source.ending === target.ending) return 0.3
  const pair = [source.ending, target.ending]
  if (pair.includes('question')) return -1.2
  return pair.includes('colon') ? -0.6 : -0.3
}

/** What two sorted lists share, as often as both have it. */
function common(a: readonly string[], b: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left = '', right = ''] = [a[i], b[j]]
    if (left === right) found.push(left)
    if (left <= right) i++
    if (left >= right) j++
  }
  return found
}
