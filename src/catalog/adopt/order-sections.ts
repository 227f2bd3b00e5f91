import type { Features } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import { rising, type Weighed } from './rising.ts'

/**
 * The segments of a translation with its sections in the order of the source's, so that what a
 * translator moved can be aligned in order too. A section moves only on good evidence: rare codes,
 * numbers, names or known words that it shares with one section of the source and with no other. What
 * gives no evidence follows the section before it.
 */
export function orderSections(
  sources: readonly Features[],
  targets: readonly Features[],
  lexicon?: Lexicon,
): readonly Features[] {
  const from = [...Map.groupBy(sources, ({ section }) => section).values()]
  const to = [...Map.groupBy(targets, ({ section }) => section).values()]
  const pairs = mutual(from, to, lexicon)
  const inPlace = rising(pairs)
  const moved = new Map(
    pairs
      .filter((pair) => !inPlace.includes(pair) && pair.weight >= enoughToMove + 1.5 * pair.rival)
      .map((pair) => [pair.target, pair.source]),
  )
  if (!moved.size) return targets
  const place = new Map(inPlace.map((pair) => [pair.target, pair.source]))
  let at = -1
  const keyed = to.map((section, index) => {
    at = moved.get(index) ?? place.get(index) ?? at
    return { section, at }
  })
  return keyed.toSorted((a, b) => a.at - b.at).flatMap(({ section }) => section)
}

const enoughToMove = 4

/** In a book the words of every section with every other would be too many to look at. */
const mostPairs = 10_000

interface Pair extends Weighed {
  /** The weight of the next best pair that either section could be in. */
  readonly rival: number
}

/** Sections that are each other's best. */
function mutual(
  from: readonly (readonly Features[])[],
  to: readonly (readonly Features[])[],
  lexicon: Lexicon | undefined,
): readonly Pair[] {
  const alike = likeness(from.map(evidence), to.map(evidence))
  const pairs =
    lexicon && from.length * to.length <= mostPairs
      ? from.flatMap((section, source) =>
          to.map((other, target) => {
            const weight = alike.get(`${source} ${target}`)?.weight ?? 0
            return { source, target, weight: weight + lexical(section, other, lexicon) }
          }),
        )
      : [...alike.values()]
  const bySource = bestTwo(pairs, 'source')
  const byTarget = bestTwo(pairs, 'target')
  return [...bySource].flatMap(([, [best, second]]) => {
    const [same, other] = byTarget.get(best?.target ?? -1) ?? []
    if (!best || best !== same || best.weight <= 0) return []
    return [{ ...best, rival: Math.max(second?.weight ?? 0, other?.weight ?? 0) }]
  })
}

function bestTwo(
  pairs: readonly Weighed[],
  key: 'source' | 'target',
): ReadonlyMap<number, readonly Weighed[]> {
  const groups = Map.groupBy(pairs, (pair) => pair[key])
  return new Map(
    [...groups].map(([index, group]) => [
      index,
      group.toSorted((a, b) => b.weight - a.weight).slice(0, 2),
    ]),
  )
}

function evidence(section: readonly Features[]): ReadonlySet<string> {
  return new Set(
    section.flatMap(({ codes, numbers, id }) => [
      ...codes.map((code) => `code ${code}`),
      ...numbers.map((number) => `number ${number}`),
      ...(id === undefined ? [] : [`id ${id}`]),
    ]),
  )
}

/** What two sections share, by how many others share it. */
function likeness(
  from: readonly ReadonlySet<string>[],
  to: readonly ReadonlySet<string>[],
): ReadonlyMap<string, Weighed> {
  const sources = usersOf(from)
  const alike = new Map<string, Weighed>()
  for (const [item, theirs] of usersOf(to)) {
    const ours = sources.get(item) ?? []
    const isNumber = item.startsWith('number')
    const weight = (isNumber ? 1 : 2) / (ours.length * theirs.length) ** 2
    if (weight < 0.1) continue
    for (const source of ours)
      for (const target of theirs) {
        const key = `${source} ${target}`
        const sum = (alike.get(key)?.weight ?? 0) + weight
        alike.set(key, { source, target, weight: sum })
      }
  }
  return alike
}

/** The sections that have each piece of evidence. */
function usersOf(sections: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const users = new Map<string, number[]>()
  for (const [index, section] of sections.entries())
    for (const item of section) users.set(item, [...(users.get(item) ?? []), index])
  return users
}

/** How well the segments of two sections go together by their words, place by place. */
function lexical(
  section: readonly Features[],
  other: readonly Features[],
  lexicon: Lexicon,
): number {
  const length = Math.min(section.length, other.length, 12)
  let sum = 0
  for (let index = 0; index < length; index++) {
    const [source, target] = [section[index], other[index]]
    if (source && target && source.kind === target.kind) sum += lexicon.score(source, target)
  }
  // Long sections must not outweigh by length what a rare link says.
  return Math.max(0, (sum / Math.max(1, length)) * Math.min(length, 3))
}
