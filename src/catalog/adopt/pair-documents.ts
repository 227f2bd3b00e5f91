import { type CodeProblem, isFatal } from '../../markdown/hybrid/hybrid.ts'
import type { Inline } from '../../markdown/inline/inline.ts'
import { plainText } from '../../markdown/inline/inline.ts'
import { fromContent } from '../../markdown/convert/from-content.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Alignment } from './align-documents.ts'
import { type Certainty, certainties } from './confidence.ts'
import { codePairer, type PairCodes } from './pair-codes.ts'
import { lengthDeviation } from './score-pair.ts'
import type { Side } from './side.ts'

/** A segment of a source and the text that is taken for its translation. */
export interface AdoptedPair {
  readonly source: Slot
  /** What the text was taken from: two when the translator split a paragraph. */
  readonly targets: readonly Slot[]
  /** The translation as hybrid text with the source's numbers. */
  readonly text: string
  readonly certainty: Certainty
  /** Why a person should look at it: none for a pair that is sure. */
  readonly doubts: readonly Doubt[]
}

/** What is wrong with a pair, or odd. */
export type Doubt =
  | 'uncertain'
  | 'codes'
  | 'length'
  | 'merged'
  | 'numbers'
  | 'language'
  | 'structure'
  | 'ambiguous'

export interface Pairs {
  readonly pairs: readonly AdoptedPair[]
  /** Segments of the source without a translation. */
  readonly missing: readonly Slot[]
  /** Segments of the translation without a source. */
  readonly surplus: readonly Slot[]
}

/** A pair below this is none. */
const leastConfidence = 0.3
/** A pair below this is stale. */
const enoughConfidence = 0.8

/** What an alignment of two documents makes of their segments; front matter is paired by its keys. */
export function pairDocuments(source: Side, target: Side, alignment: Alignment): Pairs {
  const pairCodes = codePairer(source, target)
  const certain = certainties(alignment)
  const used = new Set<Slot>()
  const pairs = [...byKey(source, target, pairCodes)]
  for (const [index, bead] of alignment.beads.entries()) {
    const certainty = certain.get(index)
    if (!certainty || certainty.confidence < leastConfidence) continue
    const targets = bead.target.flatMap((at) => alignment.targets[at]?.slots ?? [])
    const [first] = bead.source
    const features = first === undefined ? undefined : alignment.sources[first]
    const slot = features?.slots[0]
    if (!features || !slot) continue
    const pair = pairOf({ slot, targets, certainty, source, pairCodes })
    if (!pair) continue
    const [only, ...others] = bead.target.map((at) => alignment.targets[at])
    const isLong =
      only && !others.length && isOdd(lengthDeviation(features, only, alignment.measure))
    pairs.push({
      ...pair,
      doubts: [
        ...pair.doubts,
        ...(bead.source.length > 1 ? (['merged'] as const) : []),
        ...(isLong ? (['length'] as const) : []),
      ],
    })
  }
  for (const pair of pairs) for (const slot of pair.targets) used.add(slot)
  const paired = new Set(pairs.map((pair) => pair.source))
  return {
    pairs: pairs.toSorted((a, b) => a.source.start - b.source.start),
    missing: source.slots.filter((slot) => slot.hasWords && !paired.has(slot)),
    surplus: target.slots.filter((slot) => slot.hasWords && !used.has(slot)),
  }
}

/** Longer or shorter than one in a hundred right pairs is. */
function isOdd(deviation: number): boolean {
  return Math.abs(deviation) > 2.5
}

/** What front matter names is the same text in every locale, wherever it stands. */
function* byKey(source: Side, target: Side, pairCodes: PairCodes): Iterable<AdoptedPair> {
  const named = new Map(
    target.slots
      .filter(({ role, hasWords }) => role === 'front-matter' && hasWords)
      .map((slot) => [slot.key, slot]),
  )
  for (const slot of source.slots) {
    const found = slot.role === 'front-matter' && slot.hasWords ? named.get(slot.key) : undefined
    const certainty = { confidence: 1, score: 10, margin: 3, support: 2 }
    const pair = found && pairOf({ slot, targets: [found], certainty, source, pairCodes })
    if (pair) yield pair
  }
}

interface Candidate {
  readonly slot: Slot
  readonly targets: readonly Slot[]
  readonly certainty: Certainty
  readonly source: Side
  readonly pairCodes: PairCodes
}

function pairOf({
  slot,
  targets,
  certainty,
  source,
  pairCodes,
}: Candidate): AdoptedPair | undefined {
  const content = targets.flatMap((one, index): readonly Inline[] =>
    index ? [{ type: 'text', value: ' ' }, ...one.content] : one.content,
  )
  if (!plainText(content).trim()) return undefined
  const { counterparts, guessed } = pairCodes(slot.content, content)
  const rebound = fromContent(content, slot, counterparts, source.document)
  if (!rebound.text || !rebound.content.length) return undefined
  const hasBroken = rebound.problems.some(isFatal) || rebound.dropped > 0
  const hasChanged = guessed > 1 || rebound.problems.some(isCodeLost)
  return {
    source: slot,
    targets,
    text: rebound.text,
    certainty,
    doubts: [
      ...(certainty.confidence < enoughConfidence ? (['uncertain'] as const) : []),
      ...(hasBroken || hasChanged ? (['codes'] as const) : []),
    ],
  }
}

/** A code span of the source that the translation has not in any form. */
function isCodeLost({ kind }: CodeProblem): boolean {
  return kind === 'missing-code'
}
