import { readRecord, recordPath } from '../commands/emission-record.ts'
import { pull, type PullReport } from '../commands/pull.ts'
import { apply, pending } from '../host/apply.ts'
import { disk } from '../host/disk.ts'
import { UserError } from '../host/user-error.ts'
import type { Change } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import type { Invocation, Run } from './command-table.ts'
import { exclusively } from './exclusively.ts'
import { isAt, openProject, pathIn } from './open-project.ts'
import {
  checkReporters,
  exitCode,
  failLimit,
  report,
  reportAsData,
  sayBeside,
  summaryOf,
} from './report.ts'

export const run: Run = (invocation) => {
  const limit = failLimit(invocation.options)
  checkReporters(invocation.options)
  return exclusively(invocation, () => pullOnce(invocation, limit))
}

function pullOnce(invocation: Invocation, limit: ReturnType<typeof failLimit>): number {
  const { options, terminal } = invocation
  const { root, project, findings: found, locales } = openProject(invocation)
  if (!project) {
    report(invocation, found, summaryOf({}))
    return exitCode(found, limit)
  }
  const isAsked = askedPages(invocation, root, project)
  const result = pull(project, disk(root), { isAsked, ...(locales && { locales }) })
  const made = options['dryRun'] ? pending(root, result.plan) : apply(root, result.plan)
  const record = recordPath(project.config)
  const changes = made.filter(({ path }) => path !== record)
  if (options['json']) terminal.out(asJson(result, changes))
  else {
    const isReported = result.findings.length > 0 || options['reporter'] !== undefined
    if (isReported) report(invocation, result.findings, summaryOf({}))
    if (!options['quiet']) sayBeside(invocation, asText(invocation, result, changes))
  }
  return exitCode(result.findings, limit)
}

/**
 * The pages at the paths a command line names: files, or folders of them.
 * @throws UserError when a build wrote nothing at one, or there was no build.
 */
function askedPages(
  { words }: Invocation,
  root: string,
  project: Project,
): (path: string) => boolean {
  const built = [...readRecord(disk(root), project.config).keys()]
  if (!built.length)
    throw new UserError(
      'No build is recorded, so that edits cannot be told from what was built.',
      'Run `dragoman build` first, then edit its pages.',
    )
  const places = words.map((word) => {
    const place = pathIn(root, word)
    if (built.some((path) => isAt(path, place))) return place
    throw new UserError(`Nothing was built at \`${word}\`.`, 'Give pages or folders of the output.')
  })
  return (path) => !places.length || places.some((place) => isAt(path, place))
}

function asText(
  { options, terminal }: Invocation,
  { pulled, edited }: PullReport,
  changes: readonly Change[],
): string {
  const texts = pulled.flatMap(({ page, before, after }) => [
    terminal.style('bold', page),
    ...(before ? [`  ${terminal.style('red', `- ${oneLine(before)}`)}`] : []),
    `  ${terminal.style('green', `+ ${oneLine(after)}`)}`,
  ])
  const verb = options['dryRun'] ? 'would be taken into' : 'taken into'
  const total = pulled.length
    ? `${plural(pulled.length, 'translation')} ${verb} ${plural(changes.length, 'catalog')}.`
    : edited
      ? 'Nothing was taken.'
      : 'No page was edited since it was built.'
  return `${[...texts, total].join('\n')}\n`
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎')
}

function asJson(result: PullReport, changes: readonly Change[]): string {
  const document = {
    schemaVersion: 1,
    pulled: result.pulled,
    changes: changes.map(({ kind, path }) => ({ kind, path })),
    findings: reportAsData(result.findings, summaryOf({}))['findings'],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
