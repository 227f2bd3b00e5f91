import { type Catalog, type Unit, unitKey } from '../../model/catalog.ts'
import { type Segment, segmentKey } from '../../model/segment.ts'
import { identityKey } from '../identity.ts'

/** One document, what it says now, and its catalog as it was. */
export interface DocumentCatalog {
  /** The document's path, for references. */
  readonly path: string
  readonly segments: readonly Segment[]
  readonly catalog: Catalog
}

/** A unit a document needs: its segments, which share one text. */
export interface Want {
  readonly key: string
  readonly segments: readonly Segment[]
  readonly text: string
  readonly context: string | undefined
}

/** The units a document needs, in its order. */
export function wantsOf(segments: readonly Segment[]): readonly Want[] {
  return [...Map.groupBy(segments, segmentKey)].map(([key, sharing]) => ({
    key,
    segments: sharing,
    text: sharing[0]?.text ?? '',
    context: sharing[0]?.context,
  }))
}

/** Units by what tells them apart, exactly and by identity; of several of one identity, the first. */
export interface UnitIndex {
  find(want: Want): Unit | undefined
}

export function indexUnits(units: readonly Unit[]): UnitIndex {
  const exact = new Map(units.map((unit) => [unitKey(unit), unit]))
  let alike: Map<string, Unit> | undefined
  const byIdentity = () => {
    alike ??= new Map(
      units
        .toReversed()
        .map((unit) => [identityKey({ text: unit.source, context: unit.context }), unit]),
    )
    return alike
  }
  return { find: (want) => exact.get(want.key) ?? byIdentity().get(identityKey(want)) }
}
