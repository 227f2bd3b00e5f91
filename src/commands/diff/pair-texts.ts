import type { Locale } from '../../model/locale.ts'
import { type Segment, segmentKey } from '../../model/segment.ts'
import { words } from '../../text/words.ts'

/** Two texts are versions of each other from this share of common words on (Dice). */
const alike = 0.4

/**
 * Which text that is gone each new text of a document was made from: the most alike first, each used
 * once; of pairs equally alike those that stand about as far into the document.
 */
export function pairTexts(
  before: readonly Segment[],
  after: readonly Segment[],
  locale: Locale,
): ReadonlyMap<Segment, Segment> {
  const [was, is] = [new Set(before.map(segmentKey)), new Set(after.map(segmentKey))]
  const gone = profiled(before, locale).filter(({ segment }) => !is.has(segmentKey(segment)))
  const fresh = profiled(after, locale).filter(({ segment }) => !was.has(segmentKey(segment)))
  const pairs = fresh
    .flatMap((a) => gone.map((b) => ({ a, b, score: common(a.words, b.words) })))
    .filter(({ score }) => score >= alike)
    .toSorted((x, y) => y.score - x.score || distance(x.a, x.b) - distance(y.a, y.b))
  const origins = new Map<Segment, Segment>()
  const used = new Set<Segment>()
  for (const { a, b } of pairs) {
    if (origins.has(a.segment) || used.has(b.segment)) continue
    origins.set(a.segment, b.segment)
    used.add(b.segment)
  }
  return origins
}

interface Profile {
  readonly segment: Segment
  readonly words: ReadonlySet<string>
  /** 0 to 1. */
  readonly place: number
}

function profiled(segments: readonly Segment[], locale: Locale): readonly Profile[] {
  return segments.map((segment, index) => ({
    segment,
    words: new Set(Array.from(words(segment.text, locale), ({ text }) => text)),
    place: index / segments.length,
  }))
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size || 1)
}

function distance(a: Profile, b: Profile): number {
  return Math.abs(a.place - b.place)
}
