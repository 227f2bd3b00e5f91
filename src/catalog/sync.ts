import type { Catalog, Unit } from '../model/catalog.ts'
import { compareCodes } from '../markdown/hybrid/compare-codes.ts'
import { isFatal } from '../markdown/hybrid/hybrid.ts'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import type { Locale } from '../model/locale.ts'
import { type Segment, segmentKey } from '../model/segment.ts'
import { compareNumbers } from '../text/numbers.ts'
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

/** The document the segments are of. */
export interface Origin {
  readonly path: string
  readonly locale: Locale
}

/**
 * A catalog brought up to date with the segments of its document, in document order.
 *
 * A unit whose source is unchanged keeps its translation and state; a changed one becomes stale and
 * remembers the source it was made for; a vanished one becomes obsolete when it has a translation;
 * a returning text gets its translation back. No translation is ever lost or promoted.
 * Calling it twice changes nothing more.
 */
export function sync(catalog: Catalog, segments: readonly Segment[], from: Origin): Synced {
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
    const notes = notesFor(sharing.get(key) ?? [])
    const about = { notes, references: [from.path] }
    const fits = (unit: Unit) => madeFor(unit, segment) && stillFits(unit, segment, catalog, from)
    const unit = unitFor(segment, old, about, fits)
    counts[treatment(unit, old, live.get(key))]++
    return unit
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

/**
 * Is the translation of a stale unit still the one of the source that has come back? A translator may
 * have begun to correct it: numbers and codes of the other source tell.
 */
function stillFits(unit: Unit, segment: Segment, { locale }: Catalog, from: Origin): boolean {
  const { missing, surplus } = compareNumbers(maskCodes(segment.text), maskCodes(unit.target), {
    sourceLocale: from.locale,
    locale,
  })
  return (
    missing.length + surplus.length === 0 && !compareCodes(segment.text, unit.target).some(isFatal)
  )
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
  unit: Unit,
  old: Unit | undefined,
  live: Unit | undefined,
): 'kept' | 'added' | 'revived' | 'stale' {
  if (!old) return 'added'
  if (old === live) return 'kept'
  return unit.state === 'stale' && unitKey(old) !== unitKey(unit) ? 'stale' : 'revived'
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
  fits: (unit: Unit) => boolean,
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
  if (fits(old)) return { ...moved, state: 'translated' }
  if (madeFor(old, segment)) return { ...moved, state: 'stale', previous: previousOf(old) }
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
