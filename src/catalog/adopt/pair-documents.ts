import type { GuessLanguage } from '../../model/language-guess.ts'
import { fromContent } from '../../markdown/convert/from-content.ts'
import { isFatal } from '../../markdown/hybrid/hybrid.ts'
import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import { type Inline, plainText } from '../../markdown/inline/inline.ts'
import { withoutEdges } from '../../markdown/inline/without-edges.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import { addresses } from '../../text/addresses.ts'
import { compareNumbers } from '../../text/numbers.ts'
import type { Alignment } from './align-documents.ts'
import { certainties } from './confidence.ts'
import type { Doubt } from './doubt.ts'
import { leftInSource } from './left-in-source.ts'
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
  /** 0 to 1. */
  readonly confidence: number
  /** Segments of the source after it that the translator put into the same text. */
  readonly merged: readonly Slot[]
  /** None for a pair that is sure. */
  readonly doubts: readonly Doubt[]
  /** It may be no translation (see `leftInSource`). */
  readonly left?: 'yes' | 'same'
}

export interface PairedDocuments {
  /** In the order of the source. */
  readonly pairs: readonly AdoptedPair[]
  /** Segments of the source without a text in the translation. */
  readonly missing: readonly Slot[]
  /** Segments of the translation without a source. */
  readonly surplus: readonly Slot[]
}

/** A pair below this is none. */
const leastConfidence = 0.3
/** A pair below this is in doubt. */
const enoughConfidence = 0.75

/** What an alignment of two documents makes of their segments; front matter is paired by its keys. */
export function pairDocuments(
  sides: Omit<Pairing, 'pairCodes'>,
  alignment: Alignment,
): PairedDocuments {
  const { source, target } = sides
  const pairing = { ...sides, pairCodes: codePairer(source, target) }
  const found = [...candidates(alignment), ...byKey(source, target)]
  const pairs = found.flatMap((candidate) => pairOf(candidate, pairing) ?? [])
  const paired = new Set(pairs.map((pair) => pair.source))
  const used = new Set(pairs.flatMap((pair) => pair.targets))
  return {
    pairs: pairs.toSorted((a, b) => a.source.start - b.source.start),
    missing: source.slots.filter((slot) => slot.hasWords && !paired.has(slot)),
    surplus: target.slots.filter((slot) => slot.hasWords && !used.has(slot)),
  }
}

interface Candidate {
  readonly slot: Slot
  readonly merged: readonly Slot[]
  readonly targets: readonly Slot[]
  readonly confidence: number
  readonly doubts: readonly Doubt[]
}

function* candidates(alignment: Alignment): Iterable<Candidate> {
  for (const [index, confidence] of certainties(alignment)) {
    const bead = alignment.beads[index]
    const [source, ...more] = bead?.source.flatMap((at) => alignment.sources[at] ?? []) ?? []
    const targets = bead?.target.flatMap((at) => alignment.targets[at] ?? []) ?? []
    const [slot] = source?.slots ?? []
    const [only, ...others] = targets
    if (!bead || !source || !slot || !only || confidence < leastConfidence) continue
    const isOne = bead.source.length === 1 && !others.length
    const isOdd = isOne && Math.abs(lengthDeviation(source, only, alignment.measure)) > oddLength
    const doubts: readonly (Doubt | false)[] = [
      confidence < enoughConfidence && 'uncertain',
      bead.source.length > 1 && 'merged',
      others.length > 0 && 'split',
      isOdd && 'length',
    ]
    yield {
      slot,
      merged: more.flatMap(({ slots }) => slots),
      targets: targets.flatMap(({ slots }) => slots),
      confidence,
      doubts: doubts.filter((doubt) => doubt !== false),
    }
  }
}

/** About one right pair in a hundred strays further, in standard deviations. */
const oddLength = 2.5

/** What front matter names is the same text in every locale, wherever it stands. */
function* byKey(source: Side, target: Side): Iterable<Candidate> {
  const named = new Map(target.slots.filter(isNamed).map((slot) => [slot.key, slot]))
  for (const slot of source.slots.filter(isNamed)) {
    const found = named.get(slot.key)
    if (found) yield { slot, merged: [], targets: [found], confidence: 1, doubts: [] }
  }
}

function isNamed({ role, hasWords }: Slot): boolean {
  return role === 'front-matter' && hasWords
}

interface Pairing {
  readonly source: Side
  readonly target: Side
  readonly guessLanguage: GuessLanguage
  readonly pairCodes: PairCodes
}

function pairOf(candidate: Candidate, pairing: Pairing): AdoptedPair | undefined {
  const { slot, targets, confidence } = candidate
  const content = targets.flatMap((one, index): readonly Inline[] =>
    index ? [{ type: 'text', value: ' ' }, ...wordsIn(one)] : wordsIn(one),
  )
  const { counterparts, guessed } = pairing.pairCodes(slot.content, content)
  const rebound = fromContent(content, slot, counterparts, pairing.source.document)
  if (!plainText(rebound.content).trim()) return undefined
  const texts = { source: slot.text, target: rebound.text.trim() }
  const hasBroken =
    rebound.problems.some(isFatal) ||
    rebound.dropped > 0 ||
    guessed > 1 ||
    addressesIn(texts.source) !== addressesIn(texts.target)
  const locales = { sourceLocale: pairing.source.locale, locale: pairing.target.locale }
  const left = leftInSource({ ...texts, ...locales }, pairing.guessLanguage)
  return {
    source: slot,
    targets,
    text: texts.target,
    merged: candidate.merged,
    confidence,
    doubts: [
      ...candidate.doubts,
      ...(hasBroken ? (['codes'] as const) : []),
      ...(hasOtherNumbers(texts, locales) ? (['numbers'] as const) : []),
    ],
    ...(left && { left }),
  }
}

/** The ids of a translated heading are its own: what the site or a build gave it is no translation. */
function wordsIn({ role, content }: Slot): readonly Inline[] {
  return role === 'heading' ? withoutEdges(content) : content
}

/** The addresses that stand in a text as text, without what punctuation may follow them. */
function addressesIn(text: string): string {
  const found = addresses(text).map(({ start, end }) => text.slice(start, end))
  return found
    .map((address) => address.replace(/[^\p{L}\p{N}/]+$/u, ''))
    .toSorted()
    .join(' ')
}

function hasOtherNumbers(
  { source, target }: { readonly source: string; readonly target: string },
  locales: Parameters<typeof compareNumbers>[2],
): boolean {
  const { missing, surplus } = compareNumbers(maskCodes(source), maskCodes(target), locales)
  return [...missing, ...surplus].some(({ isDoubtful }) => !isDoubtful)
}
