import { check } from '../commands/check.ts'
import { fix, type FixReport } from '../commands/fix.ts'
import { apply } from '../host/apply.ts'
import type { Finding } from '../model/finding.ts'
import { plural } from '../reporters/counts.ts'
import type { Summary } from '../reporters/reporter.ts'
import { exclusively } from './exclusively.ts'
import { listOption, openProject, type Opened } from './open-project.ts'
import { checkReporters, exitCode, failLimit, report, reportAsData, summaryOf } from './report.ts'
import type { Invocation, Run } from './command-table.ts'

/** A fix can uncover another problem; more rounds than this would be two fixes undoing each other. */
const rounds = 10

export const run: Run = (invocation) => {
  const { options } = invocation
  const limit = failLimit(options)
  checkReporters(options)
  const run = () => checkOnce(invocation, limit)
  return options['fix'] ? exclusively(invocation, run) : run()
}

function checkOnce(invocation: Invocation, limit: ReturnType<typeof failLimit>): number {
  const { options } = invocation
  let opened = openProject(invocation)
  let fixed = 0
  let found = findingsOf(opened, invocation)
  const most = options['fix'] && !options['dryRun'] ? rounds : 0
  for (let round = 0; opened.project && round < most; round++) {
    const mended = fix(opened.project, found.findings)
    if (!mended.fixed.length) break
    apply(opened.root, mended.plan)
    fixed += mended.fixed.length
    opened = openProject(invocation)
    found = findingsOf(opened, invocation)
  }
  const summary = summaryOf({
    units: found.units,
    documents: opened.project?.documents.length ?? 0,
    locales: opened.locales ?? opened.project?.config.locales ?? [],
    fixed,
  })
  if (options['fix'] && options['dryRun'] && opened.project)
    reportDryFix(invocation, {
      found: found.findings,
      summary,
      fix: fix(opened.project, found.findings),
    })
  else report(invocation, found.findings, summary)
  return exitCode(found.findings, limit)
}

interface DryFix {
  readonly found: readonly Finding[]
  readonly summary: Summary
  readonly fix: FixReport
}

/** The report, and what `--fix` would do next. */
function reportDryFix(invocation: Invocation, dry: DryFix): void {
  const { options, terminal } = invocation
  if (options['json']) {
    terminal.out(dryFixAsJson(dry))
    return
  }
  report(invocation, dry.found, dry.summary)
  if (options['quiet']) return
  // With a reporter that is asked for, stdout is that reporter's alone.
  if (listOption(options, 'reporter').length) terminal.err(dryFixAsText(dry.fix))
  else terminal.out(dryFixAsText(dry.fix))
}

function dryFixAsText({ fixed }: FixReport): string {
  const lines = fixed.map(
    ({ path, line, column, rule }) => `Would fix: ${path}:${line}:${column} ${rule}`,
  )
  const files = new Set(fixed.map(({ path }) => path)).size
  const total = fixed.length
    ? `${plural(fixed.length, 'finding')} in ${plural(files, 'file')} would be fixed; nothing was written.`
    : 'Nothing would be fixed.'
  return `${[...lines, total].join('\n')}\n`
}

function dryFixAsJson({ found, summary, fix: { fixed, plan } }: DryFix): string {
  const document = {
    ...reportAsData(found, summary),
    changes: plan.changes.map(({ kind, path }) => ({ kind, path })),
    wouldFix: fixed.map(({ path, line, column, rule }) => ({ path, line, column, rule })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function findingsOf(
  { project, findings, locales }: Opened,
  { terminal }: Invocation,
): { readonly findings: readonly Finding[]; readonly units: number } {
  if (!project) return { findings, units: 0 }
  let done = 0
  const all = project.documents.length
  const checked = check(project, {
    ...(locales && { locales }),
    onDocument: () => terminal.progress(++done, all, 'documents checked'),
  })
  terminal.clear()
  return checked
}
