import type { Catalog, State } from '../model/catalog.ts'

export interface Stats {
  readonly units: number
  readonly byState: Readonly<Record<State, number>>
  /** Usable units in percent of all, rounded down; 100 for an empty catalog. */
  readonly coverage: number
}

export function stats(catalog: Catalog): Stats {
  const byState = { untranslated: 0, stale: 0, translated: 0, reviewed: 0 }
  for (const unit of catalog.units) byState[unit.state]++
  return {
    units: catalog.units.length,
    byState,
    coverage: coverage(byState.translated + byState.reviewed, catalog.units.length),
  }
}

/** Percent, rounded down so that 100 means all. */
export function coverage(done: number, all: number): number {
  return all === 0 ? 100 : Math.floor((100 * done) / all)
}
