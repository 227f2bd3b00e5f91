import { coverage } from '../catalog/coverage.ts'
import { type State, unitKey } from '../model/catalog.ts'
import type { Locale } from '../model/locale.ts'
import type { Project } from '../model/project.ts'
import { segmentKey } from '../model/segment.ts'
import { countWords } from '../text/words.ts'
import { source } from '../stages/source.ts'
import { stageSettings } from './stage-settings.ts'

/** How far one document is in one locale. */
export interface StatusRow {
  readonly document: string
  readonly locale: Locale
  readonly byState: Readonly<Record<State, number>>
  readonly units: number
  readonly coverage: number
  /** Source words still to be translated or reviewed. */
  readonly wordsLeft: number
}

export interface StatusReport {
  readonly rows: readonly StatusRow[]
  readonly totals: readonly Omit<StatusRow, 'document'>[]
}

/** Counts units by state against today's content: what sync has not seen yet is untranslated. */
export function status(project: Project): StatusReport {
  const rows = project.documents.flatMap((file) => {
    const { segments } = source(file, stageSettings(project.config))
    const wanted = new Map(segments.map((segment) => [segmentKey(segment), segment.text]))
    return [...(project.catalogs.get(file.name) ?? [])].map(([locale, { catalog }]): StatusRow => {
      const states = new Map(catalog?.units.map((unit) => [unitKey(unit), unit.state]))
      const byState = { untranslated: 0, stale: 0, translated: 0, reviewed: 0 }
      let wordsLeft = 0
      for (const [key, text] of wanted) {
        const state = states.get(key) ?? 'untranslated'
        byState[state]++
        if (state === 'untranslated' || state === 'stale')
          wordsLeft += countWords(text, project.config.source)
      }
      const done = byState.translated + byState.reviewed
      return {
        document: file.name,
        locale,
        byState,
        units: wanted.size,
        coverage: coverage(done, wanted.size),
        wordsLeft,
      }
    })
  })
  return { rows, totals: project.config.locales.map((locale) => total(locale, rows)) }
}

function total(locale: Locale, rows: readonly StatusRow[]): Omit<StatusRow, 'document'> {
  const mine = rows.filter((row) => row.locale === locale)
  const sum = (of: (row: StatusRow) => number) => mine.reduce((all, row) => all + of(row), 0)
  const byState = {
    untranslated: sum((row) => row.byState.untranslated),
    stale: sum((row) => row.byState.stale),
    translated: sum((row) => row.byState.translated),
    reviewed: sum((row) => row.byState.reviewed),
  }
  const units = sum((row) => row.units)
  return {
    locale,
    byState,
    units,
    coverage: coverage(byState.translated + byState.reviewed, units),
    wordsLeft: sum((row) => row.wordsLeft),
  }
}
