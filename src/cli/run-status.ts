import { status, type StatusRow } from '../commands/status.ts'
import { localeFacts } from '../model/locale.ts'
import { openProject } from './open-project.ts'
import { exitCode, report, summaryOf } from './report.ts'
import type { Run } from './command-table.ts'

export const run: Run = (invocation) => {
  const { options, terminal } = invocation
  const { project, findings, locales } = openProject(invocation)
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings)
  }
  const all = status(project)
  const isAsked = (row: { readonly locale: string }) => locales?.includes(row.locale) ?? true
  const rows = all.rows.filter(isAsked)
  const totals = all.totals.filter(isAsked)
  if (options['json'])
    terminal.out(`${JSON.stringify({ schemaVersion: 1, totals, documents: rows }, null, 2)}\n`)
  else {
    const shown = options['byDocument'] ? rows : totals
    terminal.out(table(shown))
  }
  return 0
}

type Row = Omit<StatusRow, 'document'> & { readonly document?: string }

function table(rows: readonly Row[]): string {
  const head = ['Locale', 'Done', 'Translated', 'Stale', 'Missing', 'Words left']
  const cells = rows.map((row) => [
    `${localeFacts(row.locale).name} (${row.locale})`,
    `${row.coverage} %`,
    String(row.byState.translated + row.byState.reviewed),
    String(row.byState.stale),
    String(row.byState.untranslated),
    String(row.wordsLeft),
  ])
  const names = rows.map(({ document }) => document)
  const lines = [head, ...cells]
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return `${lines
    .map((line, index) => {
      const name = index ? names[index - 1] : undefined
      const row = line.map((cell, column) =>
        column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      return [...row, ...(name === undefined ? [] : [name])].join('  ').trimEnd()
    })
    .join('\n')}\n`
}
