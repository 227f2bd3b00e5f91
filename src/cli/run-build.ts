import { build, type BuildReport, type BuiltPage } from '../commands/build.ts'
import { readRecord, recordPath } from '../commands/emission-record.ts'
import { outputPaths } from '../commands/output-paths.ts'
import { apply, pending } from '../host/apply.ts'
import { dictionary } from '../host/dictionary.ts'
import { disk } from '../host/disk.ts'
import { UserError } from '../host/user-error.ts'
import { canonicalLocale, type Locale, localeFacts } from '../model/locale.ts'
import type { Change } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { exclusively } from './exclusively.ts'
import { isAt, listOption, openProject, pathIn } from './open-project.ts'
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
  return exclusively(invocation, () => buildOnce(invocation, limit))
}

function buildOnce(invocation: Invocation, limit: ReturnType<typeof failLimit>): number {
  const { options, terminal } = invocation
  const { root, project, rules, findings, locales } = openProject(invocation)
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings, limit)
  }
  const discardEdits = discardOption(invocation, { root, project })
  let done = 0
  const all = project.documents.length
  const result = build(project, {
    isWord: dictionary(project.config.source),
    outputs: disk(root),
    ...(rules && { rules }),
    ...(discardEdits && { discardEdits }),
    ...(locales && { locales }),
    minimumCoverage: minimumOption(options, project.config.locales),
    ...(options['force'] === true && { force: true }),
    onDocument: () => terminal.progress(++done, all, 'documents built'),
  })
  terminal.clear()
  const readOnly = Boolean(options['check'] ?? options['dryRun'])
  const made = readOnly ? pending(root, result.plan) : apply(root, result.plan)
  const record = recordPath(project.config)
  const changes = made.filter(({ path }) => path !== record)
  if (options['json']) terminal.out(asJson(result, changes))
  else
    printText(invocation, result, { changes, readOnly, output: fixedPart(project.config.output) })
  const outdated = options['check'] && changes.length > 0
  return outdated ? 1 : exitCode(result.findings, limit)
}

/**
 * `--discard-edits`, `--discard-edits dist/hi/page.md`.
 * @throws UserError when nothing of a build goes there.
 */
function discardOption(
  { options }: Invocation,
  { root, project }: { readonly root: string; readonly project: Project },
): true | readonly string[] | undefined {
  const given = options['discardEdits']
  if (given === true || given === undefined) return given
  const known = [...outputPaths(project), ...readRecord(disk(root), project.config).keys()]
  return listOption(options, 'discardEdits').map((one) => {
    const path = pathIn(root, one)
    if (known.some((output) => isAt(output, path))) return path
    throw new UserError(`Nothing is built at \`${one}\`.`, 'Give pages or folders of the output.')
  })
}

interface Outcome {
  readonly changes: readonly Change[]
  readonly readOnly: boolean
  readonly output: string
}

function printText(invocation: Invocation, result: BuildReport, outcome: Outcome): void {
  const { options, terminal } = invocation
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  if (options['reporter']) report(invocation, result.findings, summaryOf({}))
  else if (errors.length) report(invocation, errors, summaryOf({}))
  if (options['quiet']) return
  const locales = [...new Set(result.pages.map(({ locale }) => locale))]
  const lines = locales.map((locale) => localeLine(locale, result.pages))
  const held = result.pages.flatMap(({ heldBack, path, coverage }) => {
    if (!heldBack) return []
    const reason = heldBack === 'coverage' ? `only ${coverage} % is translated` : 'it has errors'
    return [`Warning: left out \`${path}\`: ${reason}.\n`]
  })
  terminal.err(held.join(''))
  const { changes, readOnly, output } = outcome
  const verb = readOnly ? 'out of date in' : 'written to'
  const isEdited = result.findings.some(({ rule }) => rule === 'edited-output')
  const total = changes.length
    ? `${plural(changes.length, 'file')} ${verb} ${output || 'the project'}.`
    : `Everything${isEdited ? ' else' : ''} in ${output || 'the project'} is up to date.`
  sayBeside(invocation, `${[...lines, total].join('\n')}\n`)
}

function localeLine(locale: string, pages: readonly BuiltPage[]): string {
  const mine = pages.filter((page) => page.locale === locale)
  const built = mine.filter(({ heldBack }) => heldBack === undefined)
  const missing = built.reduce((sum, page) => sum + page.segments - page.translated, 0)
  const fallback = missing ? `, ${plural(missing, 'segment')} shown in the source language` : ''
  return `${localeFacts(locale).name} (${locale}): ${plural(built.length, 'page')}${fallback}`
}

function asJson(result: BuildReport, changes: readonly Change[]): string {
  const document = {
    schemaVersion: 1,
    pages: result.pages.map(({ heldBack, ...page }) => ({ ...page, heldBack: heldBack ?? null })),
    changes: changes.map(({ kind, path }) => ({ kind, path })),
    findings: reportAsData(result.findings, summaryOf({}))['findings'],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** `--min-coverage 80`, `--min-coverage hi=80,nl=100`. */
function minimumOption(
  options: Readonly<Record<string, unknown>>,
  known: readonly Locale[],
): Readonly<Record<Locale, number>> {
  return Object.fromEntries(
    listOption(options, 'minCoverage').map((entry) => {
      const [given = '', tag] = entry.split('=').toReversed()
      const of = tag === undefined ? undefined : (canonicalLocale(tag) ?? tag)
      const percent = Number(given)
      if (given.trim() === '' || !(percent >= 0 && percent <= 100))
        throw new UserError(`Unexpected coverage \`${entry}\`.`, 'Give a percentage: 80, or hi=80.')
      if (of !== undefined && !known.includes(of))
        throw new UserError(`Unknown locale \`${tag}\`.`, `Choose from ${known.join(', ')}.`)
      return [of ?? '*', percent]
    }),
  )
}
