import { blankUnit, type Catalog, type Unit, unitKey } from '../../model/catalog.ts'
import type { ChangeClass } from '../../model/change.ts'
import type { Locale } from '../../model/locale.ts'
import { notesFor } from '../notes.ts'
import { changeNote, hintNote, isConfirmed, keptNote } from './change-note.ts'
import type { Origin, SyncCounts } from './origin.ts'
import { originsOf } from './origins.ts'
import type { SyncSettings } from './policy.ts'
import { retire, undated } from './retire.ts'
import { type DocumentCatalog, type Want, wantsOf } from './wanted.ts'

/** A catalog brought up to date. */
export interface Synced {
  readonly catalog: Catalog
  readonly counts: SyncCounts
  /** Units that had a translation before, and those of them that serve no segment any more. */
  readonly had: number
  readonly lost: number
}

/**
 * The catalogs of one locale brought up to date with all documents, in document order.
 *
 * A unit whose source is unchanged keeps its translation and state, wherever the text moved to. A changed
 * source starts with the translation of the text it was most likely made from, carried over or stale as
 * the kind of change and its policy say, and remembers the source that was made for. A vanished unit
 * becomes obsolete when it has a translation, and returns as it left. No translation is ever lost, none
 * is promoted, and calling it twice changes nothing more. Catalogs of documents that are gone (`archived`)
 * are searched and not changed.
 */
export function syncLocale(
  documents: readonly DocumentCatalog[],
  locale: Locale,
  settings: SyncSettings,
  archived: readonly Catalog[] = [],
): readonly Synced[] {
  const wants = documents.map(({ segments }) => wantsOf(segments))
  const origins = originsOf({ documents, wants, archived, locale, settings })
  const served = new Set([...origins.values()].map(({ unit }) => unit))
  return documents.map((document, index) => {
    const own = wants[index] ?? []
    return bringUpToDate(document, own, { origins, served, settings })
  })
}

interface Known {
  readonly origins: ReadonlyMap<Want, Origin>
  readonly served: ReadonlySet<Unit>
  readonly settings: SyncSettings
}

function bringUpToDate(document: DocumentCatalog, wants: readonly Want[], known: Known): Synced {
  const { catalog, path } = document
  const { settings, served } = known
  const found = wants.map((want) => ({ want, origin: known.origins.get(want) }))
  const units = found.map(({ want, origin }) => unitFor(want, origin, { path, settings }))
  const livesOn = new Set(
    found.flatMap(({ origin }) => (origin && isTakenOver(origin) ? origin.unit : [])),
  )
  const { obsolete, left } = retire(catalog, units, { livesOn, date: settings.date })
  const translated = catalog.units.filter(({ target }) => target !== '')
  const gone = left.filter((unit) => !served.has(unit))
  return {
    catalog: { ...catalog, units, obsolete },
    counts: { ...countsOf(found.map(({ origin }) => origin)), obsolete: gone.length },
    had: translated.length,
    lost: gone.length,
  }
}

/**
 * A translation that goes on whole under its new source. A translated unit whose source changed stays
 * among the obsolete ones beside that, so that a source that changes back finds its own.
 */
function isTakenOver(origin: Origin): boolean {
  if (origin.how === 'hint') return false
  if (origin.how !== 'changed') return true
  const { unit, isCarried, change, target } = origin
  if (change === 'memory' || change === 'split' || change === 'merge') return false
  return unit.state === 'stale' || (isCarried && target === unit.target)
}

function unitFor(
  want: Want,
  origin: Origin | undefined,
  { path, settings }: { readonly path: string; readonly settings: SyncSettings },
): Unit {
  const { unit, note } = fromOrigin(want, origin, settings)
  const notes = [...(note === undefined ? [] : [note]), ...notesFor(want.segments)]
  return { ...unit, notes, references: [path] }
}

function fromOrigin(
  want: Want,
  origin: Origin | undefined,
  settings: SyncSettings,
): { readonly unit: Unit; readonly note?: string | undefined } {
  const { text, context } = want
  const blank = blankUnit(text, context)
  if (!origin) return { unit: blank }
  if (origin.how === 'hint') return { unit: blank, note: hintNote(origin.unit) }
  if (origin.how !== 'changed') {
    const { previous, ...rest } = undated(origin.unit)
    const kept = previous === undefined || isConfirmed(origin.unit) ? rest : { ...rest, previous }
    return { unit: replaced(kept, want), note: keptNote(kept, settings) }
  }
  const { unit: from, change, target, isCarried } = origin
  const unit: Unit = {
    ...replaced(undated(from), want),
    target,
    state: isCarried ? from.state : 'stale',
    previous: madeFor(from, unitKey(blank)),
    ...(target !== from.target && { targetTrace: [] }),
  }
  return { unit, note: changeNote(change, unit, settings) }
}

/** A unit under another source; the same unit when it is the same text. */
function replaced(unit: Unit, { text, context }: Want): Unit {
  if (unit.source === text && unit.context === context) return unit
  const { context: _context, ...rest } = unit
  return { ...rest, source: text, ...(context !== undefined && { context }), sourceTrace: [] }
}

/** The source a translation was made for: of a stale one not that which it already was stale for. */
function madeFor(from: Unit, key: string): NonNullable<Unit['previous']> {
  const { source, context, previous } = from
  const isFurther = from.state === 'stale' && previous && unitKey(previous) !== key
  return isFurther ? previous : { source, ...(context !== undefined && { context }) }
}

function countsOf(origins: readonly (Origin | undefined)[]): Omit<SyncCounts, 'obsolete'> {
  const count = (is: (origin: Origin | undefined) => boolean) => origins.filter(is).length
  return {
    kept: count((origin) => origin?.how === 'same'),
    added: count((origin) => origin === undefined || origin.how === 'hint'),
    moved: count((origin) => origin?.how === 'moved'),
    revived: count((origin) => origin?.how === 'revived'),
    carried: byChange(origins, true),
    review: byChange(origins, false),
  }
}

function byChange(
  origins: readonly (Origin | undefined)[],
  isCarried: boolean,
): Partial<Record<ChangeClass, number>> {
  const changes = origins.flatMap((origin) => {
    if (origin?.how !== 'changed') return []
    const stays = origin.isCarried && origin.unit.state !== 'stale'
    return stays === isCarried ? origin.change : []
  })
  const groups = Map.groupBy(changes, (change) => change)
  return Object.fromEntries([...groups].map(([change, list]) => [change, list.length]))
}
