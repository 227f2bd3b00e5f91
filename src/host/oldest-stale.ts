import type { Locale } from '../model/locale.ts'
import type { CatalogFile } from '../model/project.ts'
import { lineIndex } from '../text/lines.ts'
import { lineDates } from './line-dates.ts'

/** The stale unit of a locale that nobody has touched for longest. */
export interface OldestStale {
  readonly locale: Locale
  /** `2024-05-31`, in UTC: of the commit that last changed the unit's entry. */
  readonly date: string
  readonly path: string
  readonly line: number
}

/** Of every catalog with stale units that git knows, the one that waits longest. */
export function oldestStale(
  root: string,
  catalogs: readonly CatalogFile[],
): readonly OldestStale[] {
  return catalogs.flatMap(({ locale, path, text, catalog }) => {
    const lines = lineIndex(text)
    const ranges = (catalog?.units ?? [])
      .filter(({ state }) => state === 'stale')
      .map(({ place }) => ({
        first: lines.place(place.start).line,
        last: lines.place(place.end).line,
      }))
    const dated = lineDates(root, path, ranges).flatMap((date, index) => {
      const line = ranges[index]?.first ?? 1
      return date === undefined ? [] : [{ date, line }]
    })
    const [oldest] = dated.toSorted((a, b) => a.date - b.date)
    if (!oldest) return []
    const date = new Date(oldest.date * 1000).toISOString().slice(0, 10)
    return [{ locale, date, path, line: oldest.line }]
  })
}
