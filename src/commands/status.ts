import { coverage } from '../catalog/coverage.ts'
import { type State, unitKey } from '../model/catalog.ts'
import type { Locale } from '../model/locale.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import { segmentKey } from '../model/segment.ts'
import { source } from '../stages/source.ts'
import { countWords } from '../text/words.ts'
import { stageSettings } from './stage-settings.ts'

/** How far something is in one locale. */
export interface StatusCounts {
  readonly locale: Locale
  /** Units by state. */
  readonly byState: Readonly<Record<State, number>>
  /** Source words by the state of their unit. */
  readonly words: Readonly<Record<State, number>>
  readonly units: number
  readonly coverage: number
  /** Source words still to be translated or reviewed. */
  readonly wordsLeft: number
}

export interface StatusRow extends StatusCounts {
  readonly document: string
  /** Of the document. */
  readonly path: string
}

export interface FolderStatus extends StatusCounts {
  /** With its slash; empty for the project's own. */
  readonly folder: string
}

export interface StatusReport {
  readonly rows: readonly StatusRow[]
  readonly folders: readonly FolderStatus[]
  readonly totals: readonly StatusCounts[]
}

export interface StatusOptions {
  /** Count these documents only. */
  readonly isAsked?: (file: DocumentFile) => boolean
}

/** Counts units by state against today's content: what sync has not seen yet is untranslated. */
export function status(project: Project, options: StatusOptions = {}): StatusReport {
  const { isAsked = () => true } = options
  const rows = project.documents.filter(isAsked).flatMap((file) => rowsOf(file, project))
  const byFolder = Map.groupBy(rows, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
  const folders = [...byFolder].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const { locales } = project.config
  return {
    rows,
    folders: folders.flatMap(([folder, inside]) =>
      locales.map((locale) => ({ folder, ...total(locale, inside) })),
    ),
    totals: locales.map((locale) => total(locale, rows)),
  }
}

function rowsOf(file: DocumentFile, { config, catalogs }: Project): readonly StatusRow[] {
  const { segments } = source(file, stageSettings(config))
  const wanted = new Map(
    segments.map((segment) => [segmentKey(segment), countWords(segment.text, config.source)]),
  )
  return [...(catalogs.get(file.name) ?? [])].map(([locale, { catalog }]): StatusRow => {
    const states = new Map(catalog?.units.map((unit) => [unitKey(unit), unit.state]))
    const byState = { ...nothing }
    const words = { ...nothing }
    for (const [key, count] of wanted) {
      const state = states.get(key) ?? 'untranslated'
      byState[state]++
      words[state] += count
    }
    return { document: file.name, path: file.path, ...counts(locale, byState, words) }
  })
}

const nothing: Readonly<Record<State, number>> = {
  untranslated: 0,
  stale: 0,
  translated: 0,
  reviewed: 0,
}

function total(locale: Locale, rows: readonly StatusRow[]): StatusCounts {
  const mine = rows.filter((row) => row.locale === locale)
  const sum = (of: 'byState' | 'words') => {
    const all = { ...nothing }
    for (const row of mine) for (const state of states) all[state] += row[of][state]
    return all
  }
  return counts(locale, sum('byState'), sum('words'))
}

const states = ['untranslated', 'stale', 'translated', 'reviewed'] as const

function counts(
  locale: Locale,
  byState: Readonly<Record<State, number>>,
  words: Readonly<Record<State, number>>,
): StatusCounts {
  const done = byState.translated + byState.reviewed
  const units = done + byState.stale + byState.untranslated
  const wordsLeft = words.stale + words.untranslated
  return { locale, byState, words, units, coverage: coverage(done, units), wordsLeft }
}
