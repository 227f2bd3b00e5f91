import type { Finding } from '../model/finding.ts'
import { countsLine } from './counts.ts'
import type { Reporter } from './reporter.ts'

/** GitHub shows no more than 10 annotations of a step. */
const limit = 9

/** Workflow commands: annotations on the lines of a pull request, the gravest first. */
export const github: Reporter = {
  name: 'github',
  summary: 'annotations for GitHub Actions',
  report(findings, summary) {
    const rank = { error: 0, warn: 1, info: 2 }
    const sorted = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity])
    const lines = sorted.slice(0, limit).map(annotation)
    const rest = sorted.length - lines.length
    const more = rest > 0 ? [`::notice::${data(`and ${rest} more; see the log`)}`] : []
    const log = sorted
      .slice(limit)
      .map(({ path, line, column, severity, message, rule }) =>
        data(`${path}:${line}:${column} ${severity} ${message} ${rule}`),
      )
    return `${[...lines, ...more, ...log, countsLine(findings, summary)].join('\n')}\n`
  },
}

const commands = { error: 'error', warn: 'warning', info: 'notice' } as const

function annotation(finding: Finding): string {
  const { path, line, column, endLine, endColumn, severity, message, rule, help } = finding
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : ''
  const at = `file=${property(path)},line=${line},endLine=${endLine}${columns},title=${property(rule)}`
  return `::${commands[severity]} ${at}::${data(help === undefined ? message : `${message}\n${help}`)}`
}

/** Escapes of GitHub's workflow commands: data, and properties on top. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
