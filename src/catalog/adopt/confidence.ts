import type { Alignment } from './align-documents.ts'
import type { Features } from './features.ts'

/**
 * How sure each bead of an alignment that pairs anything is, by its index: 0 to 1, about the share of
 * pairs like it that are right. It grows with the evidence for the pair, with how much less speaks for
 * either of them and a neighbour of the other, and with neighbours that are paired too.
 */
export function certainties(alignment: Alignment): ReadonlyMap<number, number> {
  const { beads } = alignment
  const found = new Map<number, number>()
  for (const [index, { source, target }] of beads.entries()) {
    if (!source.length || !target.length) continue
    const score = scoreOf(alignment, index)
    const margin = clamp(score - rivalOf(alignment, index), -3, 3)
    const support = [beads[index - 1], beads[index + 1]].filter(
      (bead) => !bead || (bead.source.length && bead.target.length),
    ).length
    const evidence = -2.6 + 0.75 * score + 0.6 * support + 0.4 * margin
    found.set(index, 1 / (1 + Math.exp(-evidence)))
  }
  return found
}

function scoreOf(alignment: Alignment, index: number): number {
  const bead = alignment.beads[index]
  const scores = (bead?.source ?? []).flatMap((source) =>
    (bead?.target ?? []).map((target) => scoreAt(alignment, source, target)),
  )
  return Math.max(...scores) - (scores.length - 1)
}

/** What speaks for the best pair of one of them with a neighbour of the other. */
function rivalOf(alignment: Alignment, index: number): number {
  const { source = [], target = [] } = alignment.beads[index] ?? {}
  const [first = 0, from = 0] = [source[0], target[0]]
  return Math.max(
    scoreAt(alignment, first, from - 1),
    scoreAt(alignment, first, (target.at(-1) ?? 0) + 1),
    scoreAt(alignment, first - 1, from),
    scoreAt(alignment, (source.at(-1) ?? 0) + 1, from),
  )
}

function scoreAt(alignment: Alignment, source: number, target: number): number {
  const [a, b]: readonly (Features | undefined)[] = [
    alignment.sources[source],
    alignment.targets[target],
  ]
  return a && b ? alignment.score(a, b) : -Infinity
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
