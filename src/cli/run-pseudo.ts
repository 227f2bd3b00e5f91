import { pseudo, type PseudoReport } from '../commands/pseudo.ts'
import { apply, pending } from '../host/apply.ts'
import { UserError } from '../host/user-error.ts'
import { canonicalLocale } from '../model/locale.ts'
import type { Change } from '../model/plan.ts'
import { plural } from '../reporters/counts.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { type PseudoLocale, pseudoLocales } from '../text/pseudo.ts'
import type { Invocation, Run } from './command-table.ts'
import { listOption, openProject } from './open-project.ts'
import { exitCode, report, summaryOf } from './report.ts'

export const run: Run = (invocation) => {
  const { options, terminal } = invocation
  const locales = askedLocales(listOption(options, 'locale'))
  const { root, project, findings } = openProject({
    ...invocation,
    options: { ...options, locale: [] },
  })
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings)
  }
  const all = project.documents.length
  let done = 0
  const result = pseudo(project, locales, () => terminal.progress(++done, all, 'documents built'))
  terminal.clear()
  const readOnly = Boolean(options['check'] ?? options['dryRun'])
  const changes = readOnly ? pending(root, result.plan) : apply(root, result.plan)
  if (options['json']) terminal.out(asJson(result, changes))
  else
    printText(invocation, result, {
      changes,
      readOnly,
      locales,
      output: fixedPart(project.config.output) || 'the project',
    })
  const outdated = options['check'] && changes.length > 0
  return outdated || result.skipped.length ? 1 : 0
}

function askedLocales(given: readonly string[]): readonly PseudoLocale[] {
  if (!given.length) return pseudoLocales
  return given.map((tag) => {
    const locale = canonicalLocale(tag) ?? tag
    const found = pseudoLocales.find((one) => one === locale)
    if (found) return found
    throw new UserError(
      `Unknown pseudo-locale \`${tag}\`.`,
      `Choose from ${pseudoLocales.join(', ')}.`,
    )
  })
}

interface Outcome {
  readonly changes: readonly Change[]
  readonly readOnly: boolean
  readonly locales: readonly PseudoLocale[]
  readonly output: string
}

function printText({ options, terminal }: Invocation, result: PseudoReport, to: Outcome): void {
  for (const { path, line, column, message } of result.skipped)
    terminal.err(`Warning: left out \`${path}:${line}:${column}\`: ${message}.\n`)
  if (options['quiet']) return
  const lines = to.locales.map((locale) => {
    const mine = result.pages.filter((page) => page.locale === locale)
    const missing = mine.reduce((sum, page) => sum + page.segments - page.translated, 0)
    const rest = missing ? `, ${plural(missing, 'segment')} shown in the source language` : ''
    return `${locale}: ${plural(mine.length, 'page')}${rest}`
  })
  const total = to.changes.length
    ? `${plural(to.changes.length, 'file')} ${to.readOnly ? 'out of date in' : 'written to'} ${to.output}.`
    : `Everything in ${to.output} is up to date.`
  terminal.out(`${[...lines, total].join('\n')}\n`)
}

function asJson({ pages, skipped }: PseudoReport, changes: readonly Change[]): string {
  const listed = changes.map(({ kind, path }) => ({ kind, path }))
  const document = { schemaVersion: 1, pages, changes: listed, skipped }
  return `${JSON.stringify(document, null, 2)}\n`
}
