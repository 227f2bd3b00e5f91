import { blankUnit, type Catalog, type Unit, unitKey } from '../model/catalog.ts'
import type { Locale } from '../model/locale.ts'
import { type Segment, segmentKey } from '../model/segment.ts'
import { match } from './match.ts'
import { notesFor } from './notes.ts'

/** How many units a sync treated in which way. */
export interface SyncCounts {
  readonly kept: number
  readonly added: number
  /** A changed source took over the translation of the one it was made from, marked stale. */
  readonly stale: number
  /** An obsolete unit came back, in the state it left in. */
  readonly revived: number
  /** A unit left the document with a translation that stands nowhere else. */
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
 * A unit whose source is unchanged keeps its translation and state. A changed source starts with the
 * old translation, marked stale, and remembers the source that was made for; the translated unit it
 * comes from stays among the obsolete ones, so that a source that changes back finds its own. A
 * vanished unit becomes obsolete when it has a translation, and returns as it left. No translation is
 * ever lost or promoted. Calling it twice changes nothing more.
 */
export function sync(catalog: Catalog, segments: readonly Segment[], from: Origin): Synced {
  const sharing = Map.groupBy(segments, segmentKey)
  const live = byKey(catalog.units)
  const retired = byKey(catalog.obsolete)
  const wanted = [...sharing.values()].flatMap(([first]) => first ?? [])
  const orphans = wanted.filter((segment) => {
    const key = segmentKey(segment)
    return !live.has(key) && !retired.has(key)
  })
  const freed = [...catalog.units, ...catalog.obsolete].filter(
    (unit) => unit.target && !sharing.has(unitKey(unit)),
  )
  const origins = originsOf(orphans, freed, from.locale)
  const counts = { kept: 0, added: 0, stale: 0, revived: 0 }
  const units = wanted.map((segment) => {
    const key = segmentKey(segment)
    const same = live.get(key) ?? retired.get(key)
    const origin = origins.get(segment)
    counts[live.has(key) ? 'kept' : same ? 'revived' : origin ? 'stale' : 'added']++
    return {
      ...(same ?? newUnit(segment, origin)),
      notes: notesFor(sharing.get(key) ?? []),
      references: [from.path],
    }
  })
  const used = new Set(origins.values())
  const { obsolete, left } = retire(catalog, units, used)
  const vanished = left.filter((unit) => !used.has(unit))
  return {
    catalog: { ...catalog, units, obsolete },
    counts: { ...counts, obsolete: vanished.length },
  }
}

/** The obsolete units beside the new ones, and those of them that were not obsolete before. */
function retire(
  catalog: Catalog,
  units: readonly Unit[],
  used: ReadonlySet<Unit>,
): { readonly obsolete: readonly Unit[]; readonly left: readonly Unit[] } {
  const live = byKey(units)
  // A stale unit goes on as the next one; a translated one is kept for its own source as well.
  const stays = (unit: Unit) =>
    !live.has(unitKey(unit)) && !(used.has(unit) && unit.state === 'stale')
  const before = catalog.obsolete.filter(stays)
  const leaving = catalog.units.filter((unit) => unit.target && stays(unit))
  const known = byKey([...units, ...before, ...leaving])
  const left = leaving.filter((unit) => !repeats(unit, known))
  return { obsolete: [...before, ...left], left }
}

/** Does a stale unit still say no more than the translated unit it was made from? */
function repeats(unit: Unit, known: ReadonlyMap<string, Unit>): boolean {
  const made = unit.previous && known.get(unitKey(unit.previous))
  if (unit.state !== 'stale' || !made || made.state === 'stale') return false
  return (
    unit.target === made.target &&
    equal(unit.comments, made.comments) &&
    equal(unit.flags, made.flags)
  )
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}

function byKey(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [unitKey(unit), unit]))
}

function originsOf(
  orphans: readonly Segment[],
  freed: readonly Unit[],
  locale: Locale,
): ReadonlyMap<Segment, Unit> {
  const texts = freed.map(({ source, context }) => ({
    text: source,
    ...(context !== undefined && { context }),
  }))
  const pairs = match(orphans, texts, locale)
  const origins = new Map<Segment, Unit>()
  for (const { wanted, freed: index } of pairs) {
    const segment = orphans[wanted]
    const unit = freed[index]
    if (segment && unit) origins.set(segment, unit)
  }
  return origins
}

/** A unit for a segment that has none, with the translation of its origin to start from. */
function newUnit({ text, context }: Segment, origin: Unit | undefined): Unit {
  const blank = blankUnit(text, context)
  if (!origin) return blank
  const { source, context: was, previous } = origin
  const made = { source, ...(was !== undefined && { context: was }) }
  const isFurther = origin.state === 'stale' && previous && unitKey(previous) !== unitKey(blank)
  return {
    ...blank,
    target: origin.target,
    state: 'stale',
    previous: isFurther ? previous : made,
    comments: origin.comments,
    flags: origin.flags,
    place: origin.place,
    targetTrace: origin.targetTrace,
    ...(origin.read && { read: origin.read }),
  }
}
