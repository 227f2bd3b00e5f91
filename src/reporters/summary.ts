import type { Finding, Severity } from '../model/finding.ts'
import { countsLine } from './counts.ts'
import { printable } from './printable.ts'
import type { Reporter, Style } from './reporter.ts'
import { bySeverity } from './writing/by-severity.ts'

/** So that it all fits on a screen of 80 by 24. */
const mostRules = 18
const mostLocales = 6

/** How many findings each rule has in each locale: one screen, however many there are. */
export const summary: Reporter = {
  name: 'summary',
  summary: 'how many findings by rule, severity and locale, on one screen',
  isDocument: false,
  report(findings, { summary, style }) {
    const rows = rowsOf(findings)
    const locales = [...Map.groupBy(findings, ({ locale }) => locale)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([locale]) => locale)
    const shown = locales.slice(0, mostLocales).toSorted()
    const rest = locales.slice(mostLocales)
    const columns = [...shown.map((locale) => [locale]), ...(rest.length ? [rest] : [])]
    const head = columns.map((column, index) =>
      index < shown.length ? printable(column[0] ?? '') : 'other',
    )
    const cells = rows
      .slice(0, mostRules)
      .map((row) => [
        row.rule,
        row.severity,
        ...columns.map((column) => countIn(row.findings, column)),
        `${row.findings.length}`,
      ])
    const more = rows.length - mostRules
    const lines = [
      ...(rows.length ? table([['rule', 'severity', ...head, 'total'], ...cells], style) : []),
      ...(more > 0 ? [`and ${more} more; see \`--reporter concise\``] : []),
      countsLine(findings, summary),
    ]
    return `${lines.join('\n')}\n`
  },
}

interface Row {
  readonly rule: string
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

/** The gravest first, then the most frequent. */
function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const groups = Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`)
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ rule: first.rule, severity: first.severity, findings: group }] : []
  })
  return bySeverity(
    rows.toSorted((a, b) => b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1)),
  )
}

function countIn(findings: readonly Finding[], locales: readonly string[]): string {
  const count = findings.filter(({ locale }) => locales.includes(locale)).length
  return count ? `${count}` : '·'
}

/** Words to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[], style: Style): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0
      return column < 2 ? cell.padEnd(width) : cell.padStart(width)
    })
    const line = cells.join('  ')
    return index ? line : style('dim', line)
  })
}
