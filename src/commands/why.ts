import { unitKey } from '../model/catalog.ts'
import type { Range } from '../model/edit.ts'
import type { Locale } from '../model/locale.ts'
import type { CatalogFile, TextFile } from '../model/project.ts'
import { segmentKey } from '../model/segment.ts'
import { explainPlace, type PlaceSegment } from '../stages/explain-place.ts'
import type { Reason } from '../stages/explain-place/reason-of.ts'
import type { StageSettings } from '../stages/settings.ts'

export interface WhyReport {
  readonly segments: readonly (PlaceSegment & { readonly units: readonly UnitState[] })[]
  readonly reason?: Reason
}

interface UnitState {
  readonly locale: Locale
  /** The state of its unit; `missing` when the catalog has none yet. */
  readonly state: string
}

/** Which segments a range of a file belongs to and how far they are translated, or why to none. */
export function why(
  file: TextFile,
  at: Range,
  settings: StageSettings,
  catalogs: ReadonlyMap<Locale, CatalogFile> = new Map(),
): WhyReport {
  const { segments, reason } = explainPlace(file, settings, at)
  const states = [...catalogs].map(([locale, { catalog }]) => ({
    locale,
    byKey: new Map(catalog?.units.map((unit) => [unitKey(unit), unit.state])),
  }))
  return {
    segments: segments.map((segment) => ({
      ...segment,
      units: states.map(({ locale, byKey }) => ({
        locale,
        state: byKey.get(segmentKey(segment)) ?? 'missing',
      })),
    })),
    ...(reason && { reason }),
  }
}
