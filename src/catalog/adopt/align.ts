/** Indexes of what belongs together: one side is empty for what has no counterpart. */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

export interface Scoring {
  readonly sources: number
  readonly targets: number
  /** Pairs that are likely, both indexes rising: only what is near the line through them is looked at. */
  readonly anchors: readonly (readonly [source: number, target: number])[]
  /** Of one source (or two in a row from it) and one target (or two): -Infinity when they cannot pair. */
  score(source: number, sources: 1 | 2, target: number, targets: 1 | 2): number
  /** What leaving a segment alone is worth. */
  gap(side: 'source' | 'target', index: number): number
}

/** Targets that are looked at on both sides of the line: all of them in an article of ordinary length. */
const reach = 60
/** In a book anchors are many, and each further target costs much. */
const reachInBooks = 25
const bookSegments = 1500

/**
 * The best alignment of two sequences in order: dynamic programming over pairs, segments alone, and two
 * segments against one (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993).
 */
export function align(scoring: Scoring): Aligned {
  const { sources, targets } = scoring
  const rows = bands(scoring)
  const [first] = rows
  if (first) first.best[0] = 0
  for (const [i, row] of rows.entries())
    for (let j = row.from; j < row.from + row.best.length; j++) {
      const value = row.best[j - row.from] ?? -Infinity
      if (value === -Infinity) continue
      for (const [index, { down, right }] of steps.entries()) {
        const into = rows[i + down]
        const at = j + right - (into?.from ?? 0)
        if (!into || at < 0 || at >= into.best.length) continue
        const sum = value + worth(scoring, i, j, index)
        if (sum <= (into.best[at] ?? -Infinity)) continue
        into.best[at] = sum
        into.moves[at] = index + 1
      }
    }
  const total = rows.at(-1)?.best.at(-1) ?? -Infinity
  return { beads: trace(rows, sources, targets), total }
}

export interface Aligned {
  readonly beads: readonly Bead[]
  /** What they are worth together. */
  readonly total: number
}

/** The part of one row of the table that is looked at. */
interface Band {
  readonly from: number
  readonly best: Float64Array
  /** The step that led to each cell, counted from 1. */
  readonly moves: Uint8Array
}

function bands({ sources, targets, anchors }: Scoring): readonly Band[] {
  const fixed = [[0, 0] as const, ...anchors, [sources, targets] as const]
  const near = sources > bookSegments ? reachInBooks : reach
  let next = 1
  return Array.from({ length: sources + 1 }, (_, i) => {
    while (next < fixed.length - 1 && (fixed[next]?.[0] ?? 0) < i) next++
    const [fromSource, fromTarget] = fixed[next - 1] ?? [0, 0]
    const [toSource, toTarget] = fixed[next] ?? [sources, targets]
    const share = toSource === fromSource ? 0 : (i - fromSource) / (toSource - fromSource)
    // Between far anchors a straight line says little: all of what may be skipped is looked at.
    const skipped = Math.abs(toTarget - fromTarget - (toSource - fromSource))
    const room = near + Math.min(skipped, 10 * near)
    const middle = Math.round(fromTarget + share * (toTarget - fromTarget))
    const from = i === 0 ? 0 : Math.max(0, middle - room)
    const to = i === sources ? targets : Math.min(targets, middle + room)
    const length = to - from + 1
    return {
      from,
      best: new Float64Array(length).fill(-Infinity),
      moves: new Uint8Array(length),
    }
  })
}

interface Step {
  readonly down: 0 | 1 | 2
  readonly right: 0 | 1 | 2
}

const steps: readonly Step[] = [
  { down: 1, right: 1 },
  { down: 1, right: 0 },
  { down: 0, right: 1 },
  { down: 2, right: 1 },
  { down: 1, right: 2 },
]

function worth(scoring: Scoring, i: number, j: number, step: number): number {
  if (step === 0) return scoring.score(i, 1, j, 1)
  if (step === 1) return scoring.gap('source', i)
  if (step === 2) return scoring.gap('target', j)
  return step === 3 ? scoring.score(i, 2, j, 1) : scoring.score(i, 1, j, 2)
}

function trace(rows: readonly Band[], sources: number, targets: number): readonly Bead[] {
  const beads: Bead[] = []
  let [i, j] = [sources, targets]
  while (i > 0 || j > 0) {
    const row = rows[i]
    const move = row?.moves[j - row.from] ?? 0
    // Where the band was left, nothing pairs.
    const step = steps[move - 1] ?? (i > 0 ? { down: 1, right: 0 } : { down: 0, right: 1 })
    const source = Array.from({ length: step.down }, (_, index) => i - step.down + index)
    const target = Array.from({ length: step.right }, (_, index) => j - step.right + index)
    beads.push({ source, target })
    i -= step.down
    j -= step.right
  }
  return beads.toReversed()
}
