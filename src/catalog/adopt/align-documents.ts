import { align, type Bead } from './align.ts'
import { type Features, joinFeatures } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import { measureOf } from './measure.ts'
import { orderSections } from './order-sections.ts'
import { rising } from './rising.ts'
import { lengthDeviation, type Measure, scorePair } from './score-pair.ts'

/** What belongs together in a document and its translation. */
export interface Alignment {
  readonly sources: readonly Features[]
  /** In the order in which they were aligned: sections that moved stand where the source has them. */
  readonly targets: readonly Features[]
  readonly beads: readonly Bead[]
  readonly measure: Measure
  /** The worth of all beads together. */
  readonly total: number
  /** Evidence for a pair, in natural units. */
  score(source: Features, target: Features): number
}

/** Aligns twice: lengths are judged by what the first pass found. */
export function alignDocuments(
  sources: readonly Features[],
  given: readonly Features[],
  lexicon?: Lexicon,
): Alignment {
  const orders = [
    given,
    orderSections(sources, given),
    ...(lexicon ? [orderSections(sources, given, lexicon)] : []),
  ]
  // Evidence for a move may mislead: the whole must be better for it.
  return [...new Set(orders)]
    .map((targets) => alignTwice(sources, targets, lexicon))
    .reduce((best, one) => (one.total > best.total ? one : best))
}

function alignTwice(
  sources: readonly Features[],
  targets: readonly Features[],
  lexicon: Lexicon | undefined,
): Alignment {
  const first = alignWith(sources, targets, measureOf(sources, targets, []), lexicon)
  const pairs = first.beads.flatMap((bead) => {
    const [source, target] = [onlyOf(bead.source, sources), onlyOf(bead.target, targets)]
    return source && target ? [[source, target] as const] : []
  })
  return alignWith(sources, targets, measureOf(sources, targets, pairs), lexicon)
}

function onlyOf(indexes: readonly number[], all: readonly Features[]): Features | undefined {
  const [only, ...others] = indexes
  return only === undefined || others.length ? undefined : all[only]
}

function alignWith(
  sources: readonly Features[],
  targets: readonly Features[],
  measure: Measure,
  lexicon: Lexicon | undefined,
): Alignment {
  const score = (source: Features, target: Features) => {
    const own = scorePair(source, target, measure)
    return own === -Infinity ? own : own + (lexicon?.score(source, target) ?? 0)
  }
  const joinedSources = joinedPairs(sources)
  const joinedTargets = joinedPairs(targets)
  const { beads, total } = align({
    sources: sources.length,
    targets: targets.length,
    anchors: anchorsOf(sources, targets, measure),
    score(source, taking, target, given) {
      const a = taking === 2 ? joinedSources(source) : sources[source]
      const b = given === 2 ? joinedTargets(target) : targets[target]
      if (!a || !b) return -Infinity
      if (taking + given === 2) return score(a, b)
      // Most joined texts are plainly too long, which is soon seen.
      if (Math.abs(lengthDeviation(a, b, measure)) > mostDeviation) return -Infinity
      return score(a, b) - joining
    },
    gap: (side, index) => {
      const segment = (side === 'source' ? sources : targets)[index]
      return segment?.kind === 'heading' ? -1 : -0.7
    },
  })
  return { sources, targets, beads, total, measure, score }
}

/** That two paragraphs became one, or one two, is rare. */
const joining = 1.5
const mostDeviation = 2

/** Two segments in a row as one, made once: paragraphs and items only. */
function joinedPairs(segments: readonly Features[]): (index: number) => Features | undefined {
  const made = segments.map((first, index) => {
    const second = segments[index + 1]
    const isJoinable =
      first.kind === 'prose' &&
      second?.kind === 'prose' &&
      second.containers === first.containers &&
      second.section === first.section
    return isJoinable ? joinFeatures(first, second) : undefined
  })
  return (index) => made[index]
}

/** Segments that share a code no other has on either side. */
function anchorsOf(
  sources: readonly Features[],
  targets: readonly Features[],
  { uses }: Measure,
): readonly (readonly [number, number])[] {
  const holders = new Map(
    targets.flatMap(({ codes }, index) => codes.map((code) => [code, index] as const)),
  )
  const pairs = sources.flatMap(({ codes }, source) =>
    codes.flatMap((code) => {
      const target = holders.get(code)
      const isRare = uses.source.codes.get(code) === 1 && uses.target.codes.get(code) === 1
      return isRare && target !== undefined ? [{ source, target, weight: 1 }] : []
    }),
  )
  return rising(pairs).map(({ source, target }) => [source, target] as const)
}
