import { sync, type SyncReport } from '../commands/sync.ts'
import { apply, pending } from '../host/apply.ts'
import { localeFacts } from '../model/locale.ts'
import type { Finding } from '../model/finding.ts'
import type { Change } from '../model/plan.ts'
import { plural } from '../reporters/counts.ts'
import { openProject } from './open-project.ts'
import { checkReporters, exitCode, failLimit, report, reportAsData, summaryOf } from './report.ts'
import type { Run } from './command-table.ts'

export const run: Run = (invocation) => {
  const { options, terminal } = invocation
  const limit = failLimit(options)
  checkReporters(options)
  const { root, project, findings: found, locales } = openProject(invocation)
  if (!project) {
    report(invocation, found, summaryOf({}))
    return exitCode(found, limit)
  }
  let done = 0
  const all = project.documents.length
  const result = sync(project, {
    ...(locales && { locales }),
    onDocument: () => terminal.progress(++done, all, 'documents read'),
  })
  terminal.clear()
  const readOnly = Boolean(options['check'] ?? options['dryRun'])
  const changes = readOnly ? pending(root, result.plan) : apply(root, result.plan)
  const { source } = project.config
  // A mistake in the source keeps every locale from being brought up to date.
  const findings = [...found, ...result.skipped.flatMap((skipped) => skipped.findings)].filter(
    ({ locale }) => locale === source || (locales?.includes(locale) ?? true),
  )
  if (options['json']) terminal.out(asJson(result, changes, findings))
  else {
    if (findings.length || options['reporter']) report(invocation, findings, summaryOf({}))
    for (const { path, reason } of result.skipped)
      terminal.err(`Warning: left \`${path}\` alone: ${reason}.\n`)
    if (!options['quiet']) terminal.out(asText(result, changes, readOnly))
  }
  const outdated = options['check'] && changes.length > 0
  return outdated ? 1 : exitCode(findings, limit)
}

function asText(result: SyncReport, changes: readonly Change[], readOnly: boolean): string {
  const locales = [...result.byLocale].map(([locale, counts]) => {
    const parts = Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${words[what] ?? what}`)
    return `${localeFacts(locale).name} (${locale}): ${parts.join(', ') || 'no units'}`
  })
  const verb = readOnly ? 'Out of date' : 'Wrote'
  const files = changes.map(({ path }) => `${verb}: ${path}`)
  const total = changes.length
    ? `${plural(changes.length, 'file')} ${readOnly ? 'out of date' : 'written'}.`
    : 'Everything is up to date.'
  return `${[...locales, ...files, total].join('\n')}\n`
}

const words: Readonly<Record<string, string>> = {
  kept: 'kept',
  added: 'new',
  stale: 'need review (the source changed)',
  revived: 'came back',
  obsolete: 'retired',
}

function asJson(
  result: SyncReport,
  changes: readonly Change[],
  findings: readonly Finding[],
): string {
  const document = {
    schemaVersion: 1,
    locales: Object.fromEntries(result.byLocale),
    changes: changes.map(({ kind, path }) => ({ kind, path })),
    skipped: result.skipped.map(({ path, reason }) => ({ path, reason })),
    findings: reportAsData(findings, summaryOf({}))['findings'],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
