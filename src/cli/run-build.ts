import { build, type BuildReport, type BuiltPage } from '../commands/build.ts'
import { apply, pending } from '../host/apply.ts'
import { UserError } from '../host/user-error.ts'
import { localeFacts } from '../model/locale.ts'
import type { Change } from '../model/plan.ts'
import { plural } from '../reporters/counts.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { openProject, stringOption } from './open-project.ts'
import { exitCode, report, summaryOf } from './report.ts'
import type { Invocation, Run } from './verbs.ts'

export const run: Run = (invocation) => {
  const { options, terminal } = invocation
  const minimum = percentOption(options)
  const { root, project, findings, locales } = openProject(invocation)
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings)
  }
  let done = 0
  const all = project.documents.length
  const result = build(project, {
    ...(locales && { locales }),
    ...(minimum !== undefined && { minimumCoverage: minimum }),
    ...(options['force'] === true && { force: true }),
    onDocument: () => terminal.progress(++done, all, 'documents built'),
  })
  terminal.clear()
  const readOnly = Boolean(options['check'] ?? options['dryRun'])
  const changes = readOnly ? pending(root, result.plan) : apply(root, result.plan)
  if (options['json']) terminal.out(asJson(result, changes))
  else
    printText(invocation, result, { changes, readOnly, output: fixedPart(project.config.output) })
  const outdated = options['check'] && changes.length > 0
  return outdated ? 1 : exitCode(result.findings)
}

interface Outcome {
  readonly changes: readonly Change[]
  readonly readOnly: boolean
  readonly output: string
}

function printText(invocation: Invocation, result: BuildReport, outcome: Outcome): void {
  const { options, terminal } = invocation
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  if (errors.length) report(invocation, errors, summaryOf({}))
  if (options['quiet']) return
  const locales = [...new Set(result.pages.map(({ locale }) => locale))]
  const lines = locales.map((locale) => localeLine(locale, result.pages))
  const held = result.pages.flatMap((page) =>
    page.heldBack
      ? [
          `Held back \`${page.path}\`: ${page.heldBack === 'coverage' ? `only ${page.coverage} % translated` : 'it has errors'}.`,
        ]
      : [],
  )
  const { changes, readOnly, output } = outcome
  const verb = readOnly ? 'out of date in' : 'written to'
  const total = changes.length
    ? `${plural(changes.length, 'file')} ${verb} ${output || 'the project'}.`
    : `Everything in ${output || 'the project'} is up to date.`
  terminal.out(`${[...lines, ...held, total].join('\n')}\n`)
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
    findings: result.findings.length,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function percentOption(options: Readonly<Record<string, unknown>>): number | undefined {
  const given = stringOption(options, 'minCoverage')
  if (given === undefined) return undefined
  const percent = Number(given)
  if (!(percent >= 0 && percent <= 100))
    throw new UserError(`Unexpected coverage \`${given}\`.`, 'Give a percentage from 0 to 100.')
  return percent
}
