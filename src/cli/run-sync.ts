import { sync, type SyncReport } from '../commands/sync.ts'
import { countsAsText } from '../commands/sync-counts.ts'
import { apply, pending } from '../host/apply.ts'
import { commitDate } from '../host/commit-date.ts'
import { dictionary } from '../host/dictionary.ts'
import { UserError } from '../host/user-error.ts'
import { localeFacts } from '../model/locale.ts'
import type { Finding } from '../model/finding.ts'
import type { Change } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import { closest } from '../text/similar.ts'
import { exclusively } from './exclusively.ts'
import { listOption, openProject, pathIn } from './open-project.ts'
import {
  checkReporters,
  exitCode,
  failLimit,
  report,
  reportAsData,
  sayBeside,
  summaryOf,
} from './report.ts'
import type { Invocation, Run } from './command-table.ts'

export const run: Run = (invocation) => {
  const limit = failLimit(invocation.options)
  checkReporters(invocation.options)
  return exclusively(invocation, () => syncOnce(invocation, limit))
}

function syncOnce(invocation: Invocation, limit: ReturnType<typeof failLimit>): number {
  const { options, terminal } = invocation
  const { root, project, findings: found, locales } = openProject(invocation)
  if (!project) {
    report(invocation, found, summaryOf({}))
    return exitCode(found, limit)
  }
  let done = 0
  const all = project.documents.length
  const result = sync(project, {
    ...(locales && { locales }),
    allowLoss: allowedLosses(invocation, root, project),
    date: commitDate(root),
    isWord: dictionary(project.config.source),
    onDocument: () => terminal.progress(++done, all, 'documents read'),
  })
  terminal.clear()
  const readOnly = Boolean(options['check'] ?? options['dryRun'])
  const changes = readOnly ? pending(root, result.plan) : apply(root, result.plan)
  const { source } = project.config
  // A mistake in the source keeps every locale from being brought up to date; orphans are seen to.
  const findings = [...found, ...result.skipped.flatMap((skipped) => skipped.findings)].filter(
    ({ locale, rule }) =>
      rule !== 'orphan-catalog' && (locale === source || (locales?.includes(locale) ?? true)),
  )
  if (options['json']) terminal.out(asJson(result, changes, findings))
  else {
    if (findings.length || options['reporter']) report(invocation, findings, summaryOf({}))
    for (const { path, reason } of result.skipped)
      terminal.err(`Warning: left \`${path}\` alone: ${reason}.\n`)
    if (!project.config.locales.length)
      terminal.err('Warning: no locales are configured: name them under `locales`.\n')
    if (!options['quiet']) sayBeside(invocation, asText(result, changes, readOnly))
  }
  const outdated = options['check'] && changes.length > 0
  return outdated ? 1 : exitCode(findings, limit)
}

/** @throws UserError when a path is neither a document nor a catalog: it would allow nothing. */
function allowedLosses(
  { options }: Invocation,
  root: string,
  { documents, catalogs }: Project,
): readonly string[] {
  const files = [...catalogs.values()].flatMap((byLocale) => [...byLocale.values()])
  const known = new Set([...documents, ...files].map(({ path }) => path))
  return listOption(options, 'allowLoss').map((given) => {
    const path = pathIn(root, given)
    if (known.has(path)) return path
    const meant = closest(path, [...known])
    throw new UserError(
      `No document or catalog at \`${given}\`.`,
      meant === undefined ? 'Check the path after --allow-loss.' : `Did you mean ${meant}?`,
    )
  })
}

function asText(result: SyncReport, changes: readonly Change[], readOnly: boolean): string {
  const locales = [...result.byLocale].map(
    ([locale, counts]) =>
      `${localeFacts(locale).name} (${locale}): ${countsAsText(counts).join(', ') || 'no units'}`,
  )
  const { renamed, gone } = result.moves
  const moves = [
    ...renamed.map(({ from, to }) => (from === to ? `Back: ${to}` : `Renamed: ${from} → ${to}`)),
    ...gone.map((name) => `Archived: ${name}`),
  ]
  const verb = {
    write: readOnly ? 'Out of date' : 'Wrote',
    delete: readOnly ? 'To remove' : 'Removed',
  }
  const files = changes.map(({ kind, path }) => `${verb[kind]}: ${path}`)
  const total = changes.length
    ? `${plural(changes.length, 'file')} ${readOnly ? 'out of date' : 'written'}.`
    : 'Everything is up to date.'
  return `${[...locales, ...moves, ...files, total].join('\n')}\n`
}

function asJson(
  result: SyncReport,
  changes: readonly Change[],
  findings: readonly Finding[],
): string {
  const document = {
    schemaVersion: 1,
    locales: Object.fromEntries(result.byLocale),
    renamed: result.moves.renamed,
    archived: result.moves.gone,
    changes: changes.map(({ kind, path }) => ({ kind, path })),
    skipped: result.skipped.map(({ path, reason }) => ({ path, reason })),
    findings: reportAsData(findings, summaryOf({}))['findings'],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
