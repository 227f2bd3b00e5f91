import { adopt } from '../commands/adopt.ts'
import { adoptPo, type AdoptPoReport } from '../commands/adopt-po.ts'
import { apply, pending } from '../host/apply.ts'
import { disk } from '../host/disk.ts'
import { loadForeign } from '../host/load-foreign.ts'
import { loadTranslations } from '../host/load-translations.ts'
import { UserError } from '../host/user-error.ts'
import type { Finding } from '../model/finding.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import type { Change } from '../model/plan.ts'
import type { Project } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import { adoptText, unmatchedText } from './adopt-text.ts'
import type { Invocation, Run } from './command-table.ts'
import { exclusively } from './exclusively.ts'
import { listOption, openProject, pathIn, stringOption } from './open-project.ts'
import { exitCode, report, reportAsData, summaryOf } from './report.ts'

export const run: Run = (invocation) => {
  const { words } = invocation
  const asked = words.map((word) => canonicalLocale(word) ?? word)
  const source = sourceOf(invocation, asked)
  return exclusively(invocation, () => adoptOnce(invocation, asked, source))
}

function adoptOnce(invocation: Invocation, asked: readonly Locale[], source: Source): number {
  const { options, terminal } = invocation
  const { root, project, findings } = openProject(invocation, { added: asked })
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings)
  }
  const locales = knownLocales(asked, project)
  const { result, mistakes } = source.adopt(root, project, locales)
  const changes = options['dryRun'] ? pending(root, result.plan) : apply(root, result.plan)
  const all = [...findings.filter(({ locale }) => locales.includes(locale)), ...mistakes]
  if (options['json']) terminal.out(asJson(result, changes, all))
  else printText(invocation, result, changes, all)
  return result.skipped.length ? 1 : exitCode(all)
}

type Result = Pick<AdoptPoReport, 'plan' | 'documents' | 'skipped'> &
  Partial<Pick<AdoptPoReport, 'entries' | 'unmatched'>>

interface Adopted {
  readonly result: Result
  readonly mistakes: readonly Finding[]
}

/** Where translations come from. */
interface Source {
  adopt(root: string, project: Project, locales: readonly Locale[]): Adopted
}

/** @throws UserError unless the command line names one source, and for PO one locale. */
function sourceOf(invocation: Invocation, asked: readonly string[]): Source {
  const from = stringOption(invocation.options, 'from')
  const paths = listOption(invocation.options, 'po')
  if ((from === undefined) === !paths.length)
    throw new UserError(
      from === undefined
        ? 'Missing `--from` or `--po`, expected one of them.'
        : 'Unexpected `--po` beside `--from`, expected one of them.',
      "Say where the translations are: --from 'docs/{locale}/{path}.md', or --po FILE.",
    )
  if (from !== undefined) return { adopt: (...given) => fromDocuments(from, ...given) }
  const [locale, ...others] = asked
  if (locale === undefined || others.length)
    throw new UserError(
      `Unexpected locales \`${asked.join(', ')}\`, expected one beside \`--po\`.`,
      'Adopt the PO files of each locale by themselves.',
    )
  return { adopt: (root, project) => fromPo(paths, root, project, locale) }
}

function fromDocuments(
  pattern: string,
  root: string,
  project: Project,
  locales: readonly Locale[],
): Adopted {
  const read = loadTranslations(disk(root), project, pattern, locales)
  return { result: adopt(project, read.translations, locales), mistakes: read.findings }
}

function fromPo(given: readonly string[], root: string, project: Project, locale: Locale): Adopted {
  const paths = given.map((path) => pathIn(root, path))
  const read = loadForeign(disk(root), paths, locale)
  return { result: adoptPo(project, read.catalogs, locale), mistakes: read.findings }
}

/** @throws UserError when a locale is none of the project, or its source. */
function knownLocales(asked: readonly Locale[], { config }: Project): readonly Locale[] {
  for (const locale of asked)
    if (!config.locales.includes(locale) || locale === config.source)
      throw new UserError(
        `Unknown locale \`${locale}\`.`,
        `Choose from ${config.locales.join(', ')}, or add it to \`locales\` in ${config.path}.`,
      )
  return asked
}

function printText(
  invocation: Invocation,
  result: Result,
  changes: readonly Change[],
  mistakes: readonly Finding[],
): void {
  const { options, terminal } = invocation
  if (mistakes.length) report(invocation, mistakes, summaryOf({}))
  for (const { path, reason } of result.skipped)
    terminal.err(`Warning: left \`${path}\` alone: ${reason}.\n`)
  if (options['quiet']) return
  const readOnly = Boolean(options['dryRun'])
  const verb = readOnly ? 'Would write' : 'Wrote'
  const isDoubted = result.documents.some(({ stale }) => stale > 0)
  const lines = [
    ...(result.documents.length ? [adoptText(result.documents, !result.entries)] : []),
    ...(result.entries ? [unmatchedText(result.entries, result.unmatched ?? [])] : []),
    ...changes.map(({ path }) => `${verb}: ${path}`),
    ...(isDoubted ? ['Stale units say in a comment what to look at.'] : []),
    changes.length
      ? `${plural(changes.length, 'file')} ${readOnly ? 'out of date' : 'written'}.`
      : 'Nothing to write.',
  ]
  terminal.out(`${lines.join('\n')}\n`)
}

function asJson(result: Result, changes: readonly Change[], findings: readonly Finding[]): string {
  const document = {
    schemaVersion: 1,
    documents: result.documents,
    ...(result.entries && { entries: result.entries, unmatched: result.unmatched }),
    changes: changes.map(({ kind, path }) => ({ kind, path })),
    skipped: result.skipped,
    findings: reportAsData(findings, summaryOf({}))['findings'],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
