import { check } from '../commands/check.ts'
import { fix, type FixReport } from '../commands/fix.ts'
import { dictionary } from '../host/dictionary.ts'
import { apply } from '../host/apply.ts'
import { UserError } from '../host/user-error.ts'
import type { Finding, Safety } from '../model/finding.ts'
import { plural } from '../reporters/counts.ts'
import type { Style, Summary } from '../reporters/reporter.ts'
import { rules as builtIn } from '../rules/index.ts'
import { type CheckScope, checkScope } from './check-scope.ts'
import { exclusively } from './exclusively.ts'
import { withoutKnown } from './known-findings.ts'
import { listOption, openProject, type Opened, stringOption } from './open-project.ts'
import { checkReporters, exitCode, failLimit, report, reportAsData, summaryOf } from './report.ts'
import type { Invocation, Run } from './command-table.ts'

/** A fix can uncover another problem; more rounds than this would be two fixes undoing each other. */
const rounds = 10

export const run: Run = (invocation) => {
  const { options } = invocation
  const limits = { fail: failLimit(options), warnings: maxWarnings(options) }
  checkReporters(options)
  const run = () => checkOnce(invocation, limits)
  return safetyOf(options) || options['updateBaseline'] ? exclusively(invocation, run) : run()
}

interface Limits {
  readonly fail: number
  /** Warnings there may be. */
  readonly warnings: number
}

function checkOnce(invocation: Invocation, limits: Limits): number {
  const { options } = invocation
  const scope = checkScope(invocation)
  const safety = safetyOf(options)
  let opened = openProject(invocation, { files: scope.files })
  let fixed = 0
  let found = findingsOf(opened, scope, invocation)
  const most = safety && !options['dryRun'] ? rounds : 0
  for (let round = 0; opened.project && round < most; round++) {
    const mended = fix(opened.project, found.findings, safety)
    if (!mended.fixed.length) break
    apply(opened.root, mended.plan)
    fixed += mended.fixed.length
    opened = openProject(invocation)
    found = findingsOf(opened, scope, invocation)
  }
  const { project } = opened
  const findings = knownAside(found.findings, opened, { scope, invocation })
  const summary = summaryOf({
    units: found.units,
    documents: project?.documents.length ?? 0,
    locales: opened.locales ?? project?.config.locales ?? [],
    fixed,
  })
  if (safety && options['dryRun'] && project)
    reportDryFix(invocation, {
      found: findings,
      summary,
      fix: fix(project, found.findings, safety),
    })
  else report(invocation, findings, summary, scope.files)
  return verdict(invocation, findings, limits)
}

/** Which fixes are asked for; none without `--fix` and `--fix-unsafe`. */
function safetyOf(options: Invocation['options']): Safety | undefined {
  if (options['fixUnsafe']) return 'unsafe'
  return options['fix'] ? 'safe' : undefined
}

/** @throws UserError when `--max-warnings` is no number. */
function maxWarnings(options: Invocation['options']): number {
  const given = stringOption(options, 'maxWarnings')
  if (given === undefined) return Infinity
  if (/^\d+$/.test(given)) return Number(given)
  throw new UserError(
    `Unexpected number \`${given}\`.`,
    'Give how many warnings there may be: 0, 10.',
  )
}

function verdict({ terminal }: Invocation, findings: readonly Finding[], limits: Limits): number {
  const warnings = findings.filter(({ severity }) => severity === 'warn').length
  if (warnings <= limits.warnings) return exitCode(findings, limits.fail)
  terminal.err(`Too many warnings: ${warnings}, at most ${limits.warnings} may be there.\n`)
  return 1
}

function knownAside(
  findings: readonly Finding[],
  { root, project, rules = builtIn, locales }: Opened,
  { scope, invocation }: { readonly scope: CheckScope; readonly invocation: Invocation },
): readonly Finding[] {
  if (!project) return findings
  const isWhole = !scope.isPartial && !locales
  return withoutKnown(invocation, { root, project, rules, findings, isWhole })
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
  if (listOption(options, 'reporter').length) terminal.err(dryFixAsText(dry.fix, (_, text) => text))
  else terminal.out(dryFixAsText(dry.fix, terminal.style))
}

function dryFixAsText({ fixed, patch }: FixReport, style: Style): string {
  const files = new Set(fixed.map(({ path }) => path)).size
  const total = fixed.length
    ? `${plural(fixed.length, 'finding')} in ${plural(files, 'file')} would be fixed; nothing was written.`
    : 'Nothing would be fixed.'
  const coloured = patch
    .split('\n')
    .map((line) =>
      /^[-+]/.test(line) ? style(line.startsWith('+') ? 'green' : 'red', line) : line,
    )
  return `${coloured.join('\n')}${total}\n`
}

function dryFixAsJson({ found, summary, fix: { fixed, plan, patch } }: DryFix): string {
  const document = {
    ...reportAsData(found, summary),
    changes: plan.changes.map(({ kind, path }) => ({ kind, path })),
    wouldFix: fixed.map(({ path, line, column, rule }) => ({ path, line, column, rule })),
    patch,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function findingsOf(
  { project, rules, findings, locales }: Opened,
  scope: CheckScope,
  { terminal }: Invocation,
): { readonly findings: readonly Finding[]; readonly units: number } {
  if (!project) return { findings, units: 0 }
  let done = 0
  const all = project.documents.length
  const checked = check(project, {
    ...(locales && { locales }),
    ...(rules && { rules }),
    isAsked: scope.filterFor(project),
    isWord: dictionary(project.config.source),
    onDocument: () => terminal.progress(++done, all, 'documents checked'),
  })
  terminal.clear()
  return checked
}
