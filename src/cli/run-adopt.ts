import { adopt, type AdoptReport } from '../commands/adopt.ts'
import type { AdoptedDocument } from '../commands/adopt/adopted-document.ts'
import { apply, pending } from '../host/apply.ts'
import { disk } from '../host/disk.ts'
import { loadTranslations } from '../host/load-translations.ts'
import { UserError } from '../host/user-error.ts'
import type { Finding } from '../model/finding.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import type { Change } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import { adoptText } from './adopt-text.ts'
import type { Invocation, Run } from './command-table.ts'
import { listOption, openProject, stringOption } from './open-project.ts'
import { exitCode, report, reportAsData, summaryOf } from './report.ts'

export const run: Run = (invocation) => {
  const { options, words, terminal } = invocation
  const from = stringOption(options, 'from')
  const files = listOption(options, 'po')
  if ((from === undefined) === !files.length)
    throw new UserError(
      'Missing `--from` or `--po`, expected one of them.',
      "Say where the translations are: --from 'docs/{locale}/{path}.md', or --po FILE.",
    )
  const asked = words.map((word) => canonicalLocale(word) ?? word)
  const { root, project, findings } = openProject(invocation, asked)
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings)
  }
  const locales = knownLocales(asked, project)
  const read = loadTranslations(disk(root), project, from ?? '', locales)
  const result = adopt(project, read.translations, locales)
  const changes = options['dryRun'] ? pending(root, result.plan) : apply(root, result.plan)
  const mistakes = [
    ...findings.filter(({ locale }) => locales.includes(locale)),
    ...read.findings,
  ]
  if (options['json']) terminal.out(asJson(result, changes, mistakes))
  else printText(invocation, result, changes, mistakes)
  return result.skipped.length ? 1 : exitCode(mistakes)
}

/** @throws UserError when a locale is none of the project, or its source. */
function knownLocales(asked: readonly Locale[], { config }: Project): readonly Locale[] {
  for (const locale of asked)
    if (!config.locales.includes(locale))
      throw new UserError(
        `Unknown locale \`${locale}\`.`,
        `Choose from ${config.locales.join(', ')}, or add it to \`locales\` in ${config.path}.`,
      )
  return asked
}

function printText(
  invocation: Invocation,
  result: AdoptReport,
  changes: readonly Change[],
  mistakes: readonly Finding[],
): void {
  const { options, terminal } = invocation
  if (mistakes.length) report(invocation, mistakes, summaryOf({}))
  for (const { path, reason } of result.skipped)
    terminal.err(`Warning: left \`${path}\` alone: ${reason}.\n`)
  if (options['quiet']) return
  terminal.out(adoptText(result.documents))
  const readOnly = Boolean(options['dryRun'])
  const verb = readOnly ? 'Would write' : 'Wrote'
  for (const { path } of changes) terminal.out(`${verb}: ${path}\n`)
  if (result.documents.some(({ stale }) => stale))
    terminal.out('Units marked fuzzy say in a comment what to look at.\n')
  terminal.out(
    changes.length
      ? `${plural(changes.length, 'file')} ${readOnly ? 'out of date' : 'written'}.\n`
      : 'Nothing to write.\n',
  )
}

function asJson(
  { documents, skipped }: AdoptReport,
  changes: readonly Change[],
  findings: readonly Finding[],
): string {
  const document = {
    schemaVersion: 1,
    documents: documents satisfies readonly AdoptedDocument[],
    changes: changes.map(({ kind, path }) => ({ kind, path })),
    skipped,
    findings: reportAsData(findings, summaryOf({}))['findings'],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
