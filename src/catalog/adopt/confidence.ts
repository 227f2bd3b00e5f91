import type { Alignment } from './align-documents.ts'
import type { Features } from './features.ts'

/** How sure a pair is, and by what. */
export interface Certainty {
  /** 0 to 1: about the share of pairs like this one that are right. */
  readonly confidence: number
  /** Evidence for the pair in natural units, the words counted. */
  readonly score: number
  /** How much less there is for the best pair of either with a neighbour of the other. */
  readonly margin: number
  /** How many of the two neighbours are paired with neighbours. */
  readonly support: number
}

/** The certainty of every bead of an alignment that pairs anything, by its index. */
export function certainties(alignment: Alignment): ReadonlyMap<number, Certainty> {
  const { beads } = alignment
  const found = new Map<number, Certainty>()
  for (const [index, { source, target }] of beads.entries()) {
    const [first, last] = [source[0], source.at(-1)]
    const [from, to] = [target[0], target.at(-1)]
    if (first === undefined || last === undefined || from === undefined || to === undefined)
      continue
    const score = scoreOf(alignment, index)
    const rivals = [
      pairAt(alignment, first, from - 1),
      pairAt(alignment, first, to + 1),
      pairAt(alignment, first - 1, from),
      pairAt(alignment, last + 1, from),
    ]
    const margin = clamp(score - Math.max(...rivals), -3, 3)
    const support = [beads[index - 1], beads[index + 1]].filter(
      (bead) => !bead || (bead.source.length && bead.target.length),
    ).length
    const evidence = -2.6 + 0.75 * score + 0.6 * support + 0.4 * margin
    found.set(index, { confidence: 1 / (1 + Math.exp(-evidence)), score, margin, support })
  }
  return found
}

function scoreOf({ beads, sources, targets, score }: Alignment, index: number): number {
  const bead = beads[index]
  const pairs = (bead?.source ?? []).flatMap((source) =>
    (bead?.target ?? []).map((target) => scoreAt(score, sources[source], targets[target])),
  )
  return pairs.length === 1 ? (pairs[0] ?? -Infinity) : Math.max(...pairs, -2) - 1
}

function pairAt({ sources, targets, score }: Alignment, source: number, target: number): number {
  return scoreAt(score, sources[source], targets[target])
}

function scoreAt(
  score: Alignment['score'],
  source: Features | undefined,
  target: Features | undefined,
): number {
  return source && target ? score(source, target) : -Infinity
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
