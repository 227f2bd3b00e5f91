import type { Catalog, Unit } from '../model/catalog.ts'
import { type Segment, segmentKey } from '../model/segment.ts'
import { match } from './match.ts'
import { notesFor } from './notes.ts'

/** How many units a sync treated in which way. */
export interface SyncCounts {
  readonly kept: number
  readonly added: number
  /** The source changed: the old translation stays, marked stale. */
  readonly stale: number
  /** An obsolete unit came back. */
  readonly revived: number
  readonly obsolete: number
}

export interface Synced {
  readonly catalog: Catalog
  readonly counts: SyncCounts
}

/**
 * A catalog brought up to date with the segments of its document, in document order.
 *
 * A unit whose source is unchanged keeps its translation and state; a changed one becomes stale and
 * remembers the source it was made for; a vanished one becomes obsolete when it has a translation;
 * a returning text gets its translation back. No translation is ever lost or promoted.
 * Calling it twice changes nothing more.
 */
export function sync(catalog: Catalog, segments: readonly Segment[], reference: string): Synced {
  const sharing = Map.groupBy(segments, segmentKey)
  const wanted = [...sharing.values()].flatMap(([first]) => first ?? [])
  const live = new Map(catalog.units.map((unit) => [unitKey(unit), unit]))
  const retired = new Map(catalog.obsolete.map((unit) => [unitKey(unit), unit]))
  const reverted = revertedUnits(catalog)
  const keys = new Set(wanted.map(segmentKey))
  const freed = [...catalog.units, ...catalog.obsolete].filter(
    (unit) => unit.target && !keys.has(unitKey(unit)),
  )
  const orphans = wanted.filter((segment) => {
    const key = segmentKey(segment)
    return !live.has(key) && !retired.has(key) && !reverted.has(key)
  })
  const origins = originsOf(orphans, freed)
  const used = new Set<Unit>()
  const counts = { kept: 0, added: 0, stale: 0, revived: 0, obsolete: 0 }
  const units = wanted.map((segment) => {
    const key = segmentKey(segment)
    const old = live.get(key) ?? retired.get(key) ?? reverted.get(key) ?? origins.get(segment)
    if (old) used.add(old)
    counts[treatment(segment, old, live)]++
    const notes = notesFor(sharing.get(key) ?? [])
    return unitFor(segment, old, { notes, references: [reference] })
  })
  const leaving = catalog.units.filter((unit) => unit.target && !used.has(unit))
  counts.obsolete = leaving.length
  const obsolete = [...catalog.obsolete.filter((unit) => !used.has(unit)), ...leaving]
  return { catalog: { ...catalog, units, obsolete: distinct(obsolete) }, counts }
}

function unitKey(unit: Unit): string {
  return segmentKey({
    text: unit.source,
    ...(unit.context !== undefined && { context: unit.context }),
  })
}

/** Stale units by the source they were made for: when it returns, so does the translation. */
function revertedUnits(catalog: Catalog): ReadonlyMap<string, Unit> {
  const made = new Map<string, Unit>()
  for (const unit of catalog.units) {
    if (unit.state !== 'stale' || !unit.previous) continue
    const { source, context } = unit.previous
    made.set(segmentKey({ text: source, ...(context !== undefined && { context }) }), unit)
  }
  return made
}

function originsOf(
  orphans: readonly Segment[],
  freed: readonly Unit[],
): ReadonlyMap<Segment, Unit> {
  const pairs = match(
    orphans.map(({ text }) => text),
    freed.map(({ source }) => source),
  )
  const origins = new Map<Segment, Unit>()
  for (const { wanted, freed: index } of pairs) {
    const segment = orphans[wanted]
    const unit = freed[index]
    if (segment && unit) origins.set(segment, unit)
  }
  return origins
}

function treatment(
  segment: Segment,
  old: Unit | undefined,
  live: ReadonlyMap<string, Unit>,
): 'kept' | 'added' | 'revived' | 'stale' {
  if (!old) return 'added'
  const key = segmentKey(segment)
  if (live.get(key) === old) return 'kept'
  return unitKey(old) === key || madeFor(old, segment) ? 'revived' : 'stale'
}

function madeFor(unit: Unit, segment: Segment): boolean {
  return (
    unit.state === 'stale' &&
    unit.previous?.source === segment.text &&
    unit.previous.context === segment.context
  )
}

function unitFor(
  segment: Segment,
  old: Unit | undefined,
  about: Pick<Unit, 'notes' | 'references'>,
): Unit {
  if (!old)
    return {
      ...about,
      source: segment.text,
      ...(segment.context !== undefined && { context: segment.context }),
      target: '',
      state: 'untranslated',
      comments: [],
      flags: [],
      place: { start: 0, end: 0 },
      sourceTrace: [],
      targetTrace: [],
    }
  const unchanged = unitKey(old) === segmentKey(segment)
  if (unchanged) return { ...old, ...about }
  const { previous, context: _, ...kept } = old
  const moved = {
    ...kept,
    ...about,
    source: segment.text,
    ...(segment.context !== undefined && { context: segment.context }),
  }
  if (madeFor(old, segment)) return { ...moved, state: 'translated' }
  const since = old.state === 'stale' && previous ? previous : previousOf(old)
  return { ...moved, state: 'stale', previous: since }
}

function previousOf(unit: Unit): NonNullable<Unit['previous']> {
  return { source: unit.source, ...(unit.context !== undefined && { context: unit.context }) }
}

/** One obsolete unit for each source: the one that left last holds the newest translation. */
function distinct(units: readonly Unit[]): readonly Unit[] {
  return [...new Map(units.map((unit) => [unitKey(unit), unit])).values()]
}
