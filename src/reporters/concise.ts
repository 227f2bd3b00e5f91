import { countsLine } from './counts.ts'
import { printable } from './printable.ts'
import type { Reporter } from './reporter.ts'

/** One line a finding, as compilers print them. */
export const concise: Reporter = {
  name: 'concise',
  summary: 'one line a finding: path:line:column severity message rule',
  isDocument: false,
  report(findings, { summary }) {
    const lines = findings.map(({ path, line, column, severity, message, rule }) =>
      printable(`${path}:${line}:${column} ${severity} ${message} ${rule}`),
    )
    return `${[...lines, countsLine(findings, summary)].join('\n')}\n`
  },
}
