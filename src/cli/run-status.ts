import { status, type StatusRow } from '../commands/status.ts'
import { localeFacts } from '../model/locale.ts'
import { openProject } from './open-project.ts'
import { exitCode, failLimit, report, reportAsData, summaryOf } from './report.ts'
import type { Run } from './command-table.ts'

export const run: Run = (invocation) => {
  const { options, terminal } = invocation
  const limit = failLimit(options)
  const { project, findings, locales } = openProject(invocation)
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings, limit)
  }
  const all = status(project)
  const isAsked = (row: { readonly locale: string }) => locales?.includes(row.locale) ?? true
  const rows = all.rows.filter(isAsked)
  const totals = all.totals.filter(isAsked)
  const broken = findings.filter(isAsked)
  if (options['json']) {
    const { findings: listed } = reportAsData(broken, summaryOf({}))
    const document = { schemaVersion: 1, totals, documents: rows, findings: listed }
    terminal.out(`${JSON.stringify(document, null, 2)}\n`)
  } else {
    // What cannot be read counts as missing: say so before the numbers.
    if (broken.length) report(invocation, broken, summaryOf({}))
    const shown = options['byDocument'] ? rows : totals
    terminal.out(table(shown))
  }
  return exitCode(broken, limit)
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
