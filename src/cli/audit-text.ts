import type { LocaleSummary } from '../commands/audit/locale-summary.ts'
import { localeFacts } from '../model/locale.ts'

/** How far each locale is, for people: a row for each, and below it its findings by rule. */
export function auditText(locales: readonly LocaleSummary[]): string {
  const rows = [head, ...locales.map(rowOf)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd(),
  )
  const byRule = locales.flatMap(({ locale, rules }) => {
    const counts = Object.entries(rules).map(([rule, count]) => `${rule} ${count}`)
    return counts.length ? [`${locale}: ${counts.join(', ')}`] : []
  })
  return `${[...table, ...(byRule.length ? ['', ...byRule] : [])].join('\n')}\n`
}

const head = [
  'Locale',
  'Pages',
  'Sections',
  'Blocks',
  'Words',
  'Left',
  'Errors',
  'Warnings',
  'Notes',
]

function rowOf({
  locale,
  pages,
  sections,
  blocks,
  words,
  findings,
}: LocaleSummary): readonly string[] {
  const done = words.paired - words.left
  return [
    `${localeFacts(locale).name} (${locale})`,
    `${pages.translated}/${pages.all}`,
    `${sections.paired}/${sections.all}`,
    `${blocks.paired}/${blocks.all}`,
    `${words.all ? Math.floor((100 * done) / words.all) : 100} %`,
    String(blocks.left),
    String(findings.error),
    String(findings.warn),
    String(findings.info),
  ]
}
