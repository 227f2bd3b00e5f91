import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { apply } from '../host/apply.ts'
import { decode } from '../host/decode.ts'
import { disk } from '../host/disk.ts'
import type { Files } from '../host/files.ts'
import { UserError } from '../host/user-error.ts'
import type { Finding } from '../model/finding.ts'
import { reporters } from '../reporters/index.ts'
import { reportDocument } from '../reporters/json/report-document.ts'
import type { Reporter, ReportContext, Style, Summary } from '../reporters/reporter.ts'
import { rules } from '../rules/index.ts'
import { closest } from '../text/similar.ts'
import { listOption, stringOption } from './open-project.ts'
import { packageFacts } from './package-facts.ts'
import type { Invocation } from './command-table.ts'

/**
 * Prints findings as the command line asks: `--json`, `--reporter name`, `--reporter name=file`; and adds
 * what a reporter has to say beside its report to the file the environment names for it. Texts that are
 * shown beside findings are those of `files`: what was checked.
 * @throws UserError when a file cannot be written.
 */
export function report(
  invocation: Invocation,
  findings: readonly Finding[],
  summary: Summary,
  files?: Files,
): void {
  const { options, terminal } = invocation
  const root = resolve(stringOption(options, 'cwd') ?? '.')
  const context = contextFor(files ?? disk(root), summary, terminal.style)
  for (const { reporter, file } of askedReporters(options)) {
    if (file !== undefined) {
      const text = reporter.report(findings, { ...context, style: plain })
      apply(root, { changes: [{ kind: 'write', path: file, text }] })
    } else if (!options['quiet'] || findings.length || reporter.isDocument)
      terminal.out(reporter.report(findings, context))
    const beside = reporter.aside && process.env[reporter.aside.variable]
    if (beside) append(beside, reporter.aside.text(findings, context))
  }
}

const plain: Style = (_, text) => text

function contextFor(files: Files, summary: Summary, style: Style): ReportContext {
  const read = (path: string): string | undefined => {
    const bytes = files.read(path)
    return bytes && decode(bytes).text
  }
  return { summary, style, rules, tool: packageFacts(), textOf: memoized(read) }
}

/** Several reporters may ask for the same file. */
function memoized(read: (path: string) => string | undefined): ReportContext['textOf'] {
  const known = new Map<string, string | undefined>()
  return (path) => {
    if (!known.has(path)) known.set(path, read(path))
    return known.get(path)
  }
}

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text)
  } catch {
    throw new UserError(`Cannot write \`${path}\`.`, 'Check the variable that names it.')
  }
}

/** What `check --json` says of findings, for other documents to hold. */
export function reportAsData(
  findings: readonly Finding[],
  summary: Summary,
): Readonly<Record<string, unknown>> {
  return reportDocument(findings, summary)
}

/**
 * Known before the work begins.
 * @throws UserError when a reporter that is asked for does not exist, or when what one prints would not
 * be whole, because another prints too.
 */
export function checkReporters(options: Readonly<Record<string, unknown>>): void {
  const printing = printingReporters(options)
  const whole = printing.find(({ isDocument }) => isDocument)
  if (whole && printing.length > 1)
    throw new UserError(
      `The reporter \`${whole.name}\` prints a document, and another reporter prints beside it.`,
      `Give it a file: --reporter ${whole.name}=report`,
    )
}

/** Says what a command did: on stderr where stdout is a document of a reporter. */
export function sayBeside({ options, terminal }: Invocation, text: string): void {
  const isTaken = printingReporters(options).some(({ isDocument }) => isDocument)
  if (isTaken) terminal.err(text)
  else terminal.out(text)
}

function printingReporters(options: Readonly<Record<string, unknown>>): readonly Reporter[] {
  return askedReporters(options).flatMap(({ reporter, file }) =>
    file === undefined ? [reporter] : [],
  )
}

interface Asked {
  readonly reporter: Reporter
  /** Relative to the folder the command runs in; stdout when absent. */
  readonly file?: string
}

function askedReporters(options: Readonly<Record<string, unknown>>): readonly Asked[] {
  const entries = options['json'] ? ['json'] : listOption(options, 'reporter')
  return (entries.length ? entries : ['pretty']).map((entry) => {
    const [name = '', ...rest] = entry.split('=')
    const reporter = reporterNamed(name)
    const file = rest.join('=')
    if (rest.length && !file)
      throw new UserError(`Missing file after \`${entry}\`.`, 'Give one, or leave the `=` out.')
    return { reporter, ...(rest.length && { file }) }
  })
}

function reporterNamed(name: string): Reporter {
  const found = reporters.find((reporter) => reporter.name === name)
  if (found) return found
  const names = reporters.map((reporter) => reporter.name)
  const meant = closest(name, names)
  throw new UserError(
    `Unknown reporter \`${name}\`.`,
    meant === undefined ? `Choose from ${names.join(', ')}.` : `Did you mean ${meant}?`,
  )
}

const ranks = { info: 0, warn: 1, error: 2, never: 3 } as const

/**
 * From which rank on findings make a run fail: `--fail-on`, or errors.
 * @throws UserError when there is no such severity.
 */
export function failLimit(options: Readonly<Record<string, unknown>>): number {
  const wanted = stringOption(options, 'failOn') ?? 'error'
  const limit = Object.entries(ranks).find(([name]) => name === wanted)?.[1]
  if (limit === undefined)
    throw new UserError(`Unknown severity \`${wanted}\`.`, 'Choose error, warn, info or never.')
  return limit
}

/** 1 when a finding is at or above the limit, else 0. */
export function exitCode(findings: readonly Finding[], limit: number = ranks.error): number {
  return findings.some(({ severity }) => ranks[severity] >= limit) ? 1 : 0
}

export function summaryOf(of: Partial<Summary>): Summary {
  return { units: 0, documents: 0, locales: [], fixed: 0, ...of }
}
