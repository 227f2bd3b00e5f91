import type { Format } from '../formats/format.ts'
import { type Catalog, type Unit, unitKey } from '../model/catalog.ts'
import { ofSides, type Sides, settled } from '../model/sides.ts'
import { entriesOf, type Entries } from './merge/entry.ts'
import { followSources } from './merge/follow-sources.ts'
import { mergeEntry, type MergedEntry } from './merge/merge-entry.ts'
import { mergeOrders } from './merge/merge-orders.ts'
import type { Unsaid } from './merge/same-translation.ts'

export interface Merged {
  readonly catalog: Catalog
  /** Units both sides translated, differently: ours is kept, stale, theirs stands in a comment. */
  readonly conflicts: readonly Unit[]
  /** Units that one side translated while the other changed their source: stale for the new source. */
  readonly followed: readonly Unit[]
}

/**
 * Two versions of a catalog made one, unit by unit, with the version both began from; that one is empty
 * when both sides began the file.
 *
 * What one side alone changed is taken from it, bytes included. No translation that either side made is
 * lost, none is promoted, and none goes with another source unless it is stale. Which side is ours
 * matters only where both translated one source: ours is then the target and theirs the comment.
 */
export function merge(
  sides: Sides<Catalog>,
  format: Pick<Format, 'mergeExtra' | 'unsaid'>,
): Merged {
  const { unsaid } = format
  const entries = ofSides(sides, entriesOf)
  const merged = mergeEntries(entries, unsaid)
  const { base, ours, theirs } = entries
  const followed = [
    ...followSources({ base, edited: ours, translated: theirs }, unsaid),
    ...followSources({ base, edited: theirs, translated: ours }, unsaid),
  ]
  for (const { from, unit } of followed) {
    merged.set(unitKey(unit), { unit, isObsolete: false, isConflict: false })
    // A stale translation goes over to the next source; a translated one is kept for its own as well.
    const isKept = ours.has(from) && theirs.has(from)
    if (merged.get(from)?.unit.state === 'stale' && !isKept) merged.delete(from)
  }
  const conflicts = [...merged.values()].flatMap(({ unit, isConflict }) => (isConflict ? unit : []))
  const extra = mergeExtras(
    ofSides(sides, ({ extra }) => extra),
    format,
  )
  const { locale, path } = sides.ours
  return {
    catalog: { locale, path, ...arranged(merged, sides), ...(extra && { extra }) },
    conflicts,
    followed: followed.map(({ unit }) => unit),
  }
}

function mergeEntries(entries: Sides<Entries>, unsaid: Unsaid): Map<string, MergedEntry> {
  const keys = new Set([...entries.ours.keys(), ...entries.theirs.keys()])
  return new Map(
    [...keys].flatMap((key) => {
      const entry = mergeEntry(key, entries, unsaid)
      return entry ? [[key, entry] as const] : []
    }),
  )
}

/** Live units in the order of both documents; what retires stands behind what had retired before. */
function arranged(
  merged: ReadonlyMap<string, MergedEntry>,
  sides: Sides<Catalog>,
): Pick<Catalog, 'units' | 'obsolete'> {
  const live = mergeOrders(ofSides(sides, ({ units }) => units.map(unitKey)))
  const retired = mergeOrders(ofSides(sides, ({ obsolete }) => obsolete.map(unitKey)))
  const pick = (keys: Iterable<string>, isObsolete: boolean) =>
    [...keys].flatMap((key) => {
      const entry = merged.get(key)
      return entry?.isObsolete === isObsolete ? [entry.unit] : []
    })
  return { units: pick(live, false), obsolete: pick(new Set([...retired, ...live]), true) }
}

function mergeExtras(
  sides: Sides<Catalog['extra']>,
  { mergeExtra }: Pick<Format, 'mergeExtra'>,
): Catalog['extra'] {
  if (!sides.ours && !sides.theirs) return undefined
  return settled(sides, isSame) ?? mergeExtra(sides)
}

function isSame(a: Catalog['extra'], b: Catalog['extra']): boolean {
  return a?.length === b?.length && !a?.some((part, index) => part !== b?.[index])
}
