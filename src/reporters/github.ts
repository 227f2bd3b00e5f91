import type { Finding } from '../model/finding.ts'
import { countsLine, plural } from './counts.ts'
import { markdownPage } from './markdown/markdown-page.ts'
import { printable } from './printable.ts'
import type { Reporter } from './reporter.ts'
import { bySeverity } from './writing/by-severity.ts'

/** GitHub shows 10 annotations of each kind for a step, and 50 for a job. */
const most = 10

/** GitHub takes 1 MiB of summary for a step. */
const summaryLimit = {
  most: 1024 * 1024,
  size: (text: string): number => new TextEncoder().encode(text).length,
}

/** Workflow commands: annotations on the lines of a pull request, the gravest first, and all in the log. */
export const github: Reporter = {
  name: 'github',
  summary: 'annotations for GitHub Actions, and a summary of the job',
  isDocument: false,
  report(findings, { summary }) {
    const sorted = bySeverity(findings)
    const shown = annotated(sorted)
    const rest = sorted.filter((finding) => !shown.has(finding))
    const lines = [
      ...[...shown].map(annotation),
      ...(rest.length ? [`::notice::${data(restLine(rest))}`, ...log(sorted)] : []),
      countsLine(findings, summary),
    ]
    return `${lines.join('\n')}\n`
  },
  aside: {
    variable: 'GITHUB_STEP_SUMMARY',
    text: (findings, { summary }) => markdownPage(findings, summary, summaryLimit),
  },
}

/** As many of each kind as are shown; when some are not, the last notice is for saying so. */
function annotated(sorted: readonly Finding[]): ReadonlySet<Finding> {
  const kinds = [...Map.groupBy(sorted, ({ severity }) => severity)]
  const isAll = kinds.every(([, found]) => found.length <= most)
  return new Set(
    kinds.flatMap(([severity, found]) =>
      found.slice(0, severity === 'info' && !isAll ? most - 1 : most),
    ),
  )
}

/** `and 12 more in a.po (9), b.po (3): see the log`. */
function restLine(rest: readonly Finding[]): string {
  const files = [...Map.groupBy(rest, ({ path }) => path)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  const named = files.slice(0, 3).map(([path, found]) => `${tame(path)} (${found.length})`)
  const others = files.length - named.length
  const where = [...named, ...(others ? [plural(others, 'other file')] : [])].join(', ')
  return `and ${rest.length} more in ${where}: see the log or the summary of the job`
}

function log(sorted: readonly Finding[]): readonly string[] {
  const lines = sorted.map(({ path, line, column, severity, message, rule }) =>
    tame(`- ${path}:${line}:${column} ${severity} ${message} ${rule}`),
  )
  return ['::group::All findings', ...lines, '::endgroup::']
}

/** `##[` is the older form of a command, wherever it stands; `::` is one at the start of a line only. */
function tame(text: string): string {
  return printable(text).replaceAll('##[', '## [')
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
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
