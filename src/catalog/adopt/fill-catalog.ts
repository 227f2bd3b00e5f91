import { type Catalog, type Unit, unitKey } from '../../model/catalog.ts'
import { segmentKey } from '../../model/segment.ts'
import type { Doubt } from './doubt.ts'

/** A text that is a translation, and whether a page may show it as it is. */
export interface Adoptable {
  readonly source: { readonly text: string; readonly context?: string }
  readonly text: string
  /** 0 to 1; absent when there is nothing to be unsure of. */
  readonly confidence?: number
  readonly doubts: readonly Doubt[]
  /** The source a stale target was made for, when that is known. */
  readonly previous?: string
  /** Where the text comes from, for the translator. */
  readonly from: string
  /** What translators wrote about it there. */
  readonly comments?: readonly string[]
}

export interface Filled {
  readonly catalog: Catalog
  /** Units that got a target, by state. */
  readonly translated: readonly Unit[]
  readonly stale: readonly Unit[]
  /** Units that have this very target already. */
  readonly known: readonly Unit[]
  /** Units that have another target, which stays. */
  readonly differing: readonly { readonly unit: Unit; readonly text: string }[]
}

/**
 * A catalog that is up to date with its document, with the targets found for its empty units. What has a
 * target keeps it. A text in doubt is stale, and says why to the translator.
 */
export function fillCatalog(catalog: Catalog, pairs: readonly Adoptable[]): Filled {
  const byKey = Map.groupBy(pairs, ({ source }) => segmentKey(keyOf(source)))
  const filled = { translated: [], stale: [], known: [], differing: [] } satisfies Lists
  const lists: Lists = filled
  const units = catalog.units.map((unit) => {
    const pair = bestOf(byKey.get(unitKey(unit)) ?? [])
    if (!pair) return unit
    if (unit.target) {
      if (unit.target === pair.text) lists.known.push(unit)
      else lists.differing.push({ unit, text: pair.text })
      return unit
    }
    const adopted = filledUnit(unit, pair)
    lists[pair.doubts.length ? 'stale' : 'translated'].push(adopted)
    return adopted
  })
  return { catalog: { ...catalog, units }, ...lists }
}

interface Lists {
  readonly translated: Unit[]
  readonly stale: Unit[]
  readonly known: Unit[]
  readonly differing: { readonly unit: Unit; readonly text: string }[]
}

function keyOf({ text, context }: Adoptable['source']) {
  return { text, ...(context !== undefined && { context }) }
}

/** Equal texts share a unit: what most places agree on, of those that are sure; then the surest. */
function bestOf(pairs: readonly Adoptable[]): Adoptable | undefined {
  const sure = pairs.filter(({ doubts }) => !doubts.length)
  const votes = Map.groupBy(sure.length ? sure : pairs, ({ text }) => text)
  const groups = [...votes.values()].toSorted(
    (a, b) => b.length - a.length || surest(b) - surest(a),
  )
  return groups[0]?.toSorted((a, b) => (b.confidence ?? 1) - (a.confidence ?? 1))[0]
}

function surest(pairs: readonly Adoptable[]): number {
  return Math.max(...pairs.map(({ confidence = 1 }) => confidence))
}

function filledUnit(unit: Unit, found: Adoptable): Unit {
  const { text, doubts, previous, comments = [] } = found
  const told = [...unit.comments, ...comments]
  if (!doubts.length) return { ...unit, target: text, state: 'translated', comments: told }
  return {
    ...unit,
    target: text,
    state: 'stale',
    comments: [...told, commentOn(found)],
    ...(previous !== undefined && { previous: { source: previous } }),
  }
}

function commentOn({ from, confidence, doubts }: Adoptable): string {
  const sure = confidence === undefined ? '' : `, confidence ${confidence.toFixed(2)}`
  return `adopted from ${from}${sure}: check ${doubts.map((one) => asked[one]).join(', ')}`
}

/** What a translator should look at. */
const asked: Readonly<Record<Doubt, string>> = {
  uncertain: 'whether it is this text',
  codes: 'links and tags',
  numbers: 'the numbers',
  length: 'whether all is said',
  merged: 'where the next text begins',
  split: 'whether both parts belong here',
  refused: 'what it may not contain',
  fuzzy: 'what its translator marked',
}
