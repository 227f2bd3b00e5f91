import { status, type StatusCounts, type StatusReport } from '../commands/status.ts'
import { oldestStale, type OldestStale } from '../host/oldest-stale.ts'
import { UserError } from '../host/user-error.ts'
import { localeFacts } from '../model/locale.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import { printable } from '../reporters/printable.ts'
import { closest } from '../text/similar.ts'
import type { Invocation, Run } from './command-table.ts'
import { isAt, openProject, pathIn, stringOption } from './open-project.ts'
import { exitCode, failLimit, report, reportAsData, summaryOf } from './report.ts'

export const run: Run = (invocation) => {
  const { options, terminal } = invocation
  const limit = failLimit(options)
  const by = groupingOf(options)
  const { root, project, findings, locales } = openProject(invocation)
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings, limit)
  }
  const isAsked = askedDocuments(invocation, root, project)
  const isLocale = (row: { readonly locale: string }) => locales?.includes(row.locale) ?? true
  const counted = status(project, { isAsked })
  const rows = rowsBy[by](counted).filter(isLocale)
  const catalogs = project.documents
    .filter(isAsked)
    .flatMap(({ name }) => [...(project.catalogs.get(name)?.values() ?? [])])
  const dates = options['oldest'] ? oldestStale(root, catalogs.filter(isLocale)) : undefined
  const shown = rows.map((row) => ({ ...row, ...(dates && oldestOf(row, dates, project)) }))
  const broken = findings.filter(isLocale)
  if (options['json']) {
    const { findings: listed } = reportAsData(broken, summaryOf({}))
    const totals = counted.totals.filter(isLocale)
    const document = { schemaVersion: 1, by, totals, rows: shown, findings: listed }
    terminal.out(`${JSON.stringify(document, null, 2)}\n`)
  } else {
    // What cannot be read counts as missing: say so before the numbers.
    if (broken.length) report(invocation, broken, summaryOf({}))
    terminal.out(table(shown, dates !== undefined))
  }
  return exitCode(broken, limit)
}

type Row = StatusCounts & {
  /** What the row is about besides its locale. */
  readonly name?: string
  readonly oldestStale?: OldestStale | null
}

const rowsBy = {
  locale: ({ totals }: StatusReport): readonly Row[] => totals,
  folder: ({ folders }: StatusReport): readonly Row[] =>
    folders.map(({ folder, ...row }) => ({ ...row, name: folder || './' })),
  document: ({ rows }: StatusReport): readonly Row[] =>
    rows.map(({ path, ...row }) => ({ ...row, name: path })),
} as const

function groupingOf(options: Invocation['options']): keyof typeof rowsBy {
  const given = stringOption(options, 'by') ?? 'locale'
  if (given === 'locale' || given === 'folder' || given === 'document') return given
  const names = Object.keys(rowsBy)
  const meant = closest(given, names)
  throw new UserError(
    `Unknown grouping \`${given}\`.`,
    meant === undefined ? `Choose from ${names.join(', ')}.` : `Did you mean ${meant}?`,
  )
}

/**
 * The documents at the paths a command line names: files, or folders of them.
 * @throws UserError when there is none at one.
 */
function askedDocuments(
  { words }: Invocation,
  root: string,
  { documents }: Project,
): (file: DocumentFile) => boolean {
  const places = words.map((word) => {
    const place = pathIn(root, word)
    if (documents.some(({ path }) => isAt(path, place))) return place
    throw new UserError(`No document at \`${word}\`.`, 'Give documents or folders of the content.')
  })
  return ({ path }) => !places.length || places.some((place) => isAt(path, place))
}

function oldestOf(
  { locale, name }: Row,
  dates: readonly OldestStale[],
  { documents, catalogs }: Project,
): { readonly oldestStale: OldestStale | null } {
  const isMine = ({ path }: DocumentFile) =>
    name === undefined ||
    path === name ||
    (path.slice(0, path.lastIndexOf('/') + 1) || './') === name
  const paths = new Set(
    documents.filter(isMine).map((file) => catalogs.get(file.name)?.get(locale)?.path),
  )
  const mine = dates.filter((one) => one.locale === locale && paths.has(one.path))
  return { oldestStale: mine.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null }
}

/** Names stand last: in every script the columns before them are aligned. */
function table(rows: readonly Row[], hasDates: boolean): string {
  const named = rows.some(({ name }) => name !== undefined)
  const head = ['Locale', 'Done', 'Translated', 'Stale', 'Missing', 'Words left']
  const lines = [
    [...head, ...(hasDates ? ['Stale since'] : []), ...(named ? [''] : [])],
    ...rows.map((row) => [
      `${localeFacts(row.locale).name} (${row.locale})`,
      `${row.coverage} %`,
      withWords(
        row.byState.translated + row.byState.reviewed,
        row.words.translated + row.words.reviewed,
      ),
      withWords(row.byState.stale, row.words.stale),
      withWords(row.byState.untranslated, row.words.untranslated),
      String(row.wordsLeft),
      ...(hasDates ? [row.oldestStale?.date ?? '-'] : []),
      ...(named ? [printable(row.name ?? '')] : []),
    ]),
  ]
  const columns = head.length + (hasDates ? 1 : 0)
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map((line) => {
      const cells = line.map((cell, column) =>
        column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      return `${cells.join('  ').trimEnd()}\n`
    })
    .join('')
}

function withWords(units: number, words: number): string {
  return units ? `${units} (${words} w)` : '0'
}
