import { resolve } from 'node:path'
import { apply } from '../host/apply.ts'
import { UserError } from '../host/user-error.ts'
import type { Finding } from '../model/finding.ts'
import { reporters } from '../reporters/index.ts'
import { json } from '../reporters/json.ts'
import type { Reporter, Style, Summary } from '../reporters/reporter.ts'
import { closest } from '../text/similar.ts'
import { listOption, stringOption } from './open-project.ts'
import type { Invocation } from './command-table.ts'

/**
 * Prints findings as the command line asks: `--json`, `--reporter name`, `--reporter name=file`.
 * @throws UserError when a file cannot be written.
 */
export function report(
  invocation: Invocation,
  findings: readonly Finding[],
  summary: Summary,
): void {
  const { options, terminal } = invocation
  const asked = options['json'] ? ['json'] : listOption(options, 'reporter')
  const root = resolve(stringOption(options, 'cwd') ?? '.')
  for (const entry of asked.length ? asked : ['pretty']) {
    const [name = '', ...file] = entry.split('=')
    const reporter = reporterNamed(name)
    if (file.length) {
      const text = reporter.report(findings, summary, plain)
      apply(root, { changes: [{ kind: 'write', path: file.join('='), text }] })
    } else if (!options['quiet'] || findings.length || reporter.name === 'json')
      terminal.out(reporter.report(findings, summary, terminal.style))
  }
}

const plain: Style = (_, text) => text

/** What `check --json` says of findings, for other documents to hold. */
export function reportAsData(
  findings: readonly Finding[],
  summary: Summary,
): Readonly<Record<string, unknown>> {
  const data: unknown = JSON.parse(json.report(findings, summary, plain))
  return typeof data === 'object' && data !== null ? { ...data } : {}
}

/** @throws UserError when a reporter that is asked for does not exist: known before the work begins. */
export function checkReporters(options: Readonly<Record<string, unknown>>): void {
  for (const entry of listOption(options, 'reporter')) reporterNamed(entry.split('=')[0] ?? '')
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
