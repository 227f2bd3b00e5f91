import { type Catalog, type Unit, unitKey } from '../../model/catalog.ts'

/** A unit of a catalog, and where it is kept there. */
export interface Entry {
  readonly unit: Unit
  readonly isObsolete: boolean
}

export type Entries = ReadonlyMap<string, Entry>

/** Every unit of a catalog by its key. */
export function entriesOf({ units, obsolete }: Catalog): Entries {
  const entries = [
    ...obsolete.map((unit) => ({ unit, isObsolete: true })),
    ...units.map((unit) => ({ unit, isObsolete: false })),
  ]
  return new Map(entries.map((entry) => [unitKey(entry.unit), entry]))
}
