import type { Config } from '../model/config.ts'
import type { Emission, Emissions, EmittedPage } from '../model/emission.ts'
import type { Finding, Problem } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { OutputFiles } from '../model/output-files.ts'
import type { Change } from '../model/plan.ts'
import { rules } from '../rules/index.ts'
import { rulesAt } from '../stages/active-rules.ts'
import { fault } from '../stages/fault.ts'
import { digest } from '../text/digest.ts'
import { lineIndex } from '../text/lines.ts'
import { printRecord, readRecord, recordPath } from './emission-record.ts'

/** A file a build would write. */
export interface Output {
  readonly path: string
  readonly text: string
  readonly locale: Locale
  /** Absent in what is no page. */
  readonly page?: EmittedPage
}

export interface Guard {
  readonly config: Config
  readonly files: OutputFiles
  /** May what somebody wrote at this path be lost? */
  readonly discards: (path: string) => boolean
  /** Is this what the last build left behind, and nothing's page any more? */
  readonly isLeftBehind: (path: string, page: EmittedPage) => boolean
}

export interface Guarded {
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
}

/**
 * The changes that write these outputs and delete pages left behind, in an order that may be interrupted
 * anywhere: first a record of what stands there and of what will, then the files, then the record of what
 * does. A file that is neither what a build wrote nor what this one would write is somebody's work: it
 * is left as it is, with a finding.
 */
export function guardOutputs(outputs: readonly Output[], guard: Guard): Guarded {
  const before = readRecord(guard.files, guard.config)
  const steps = [
    ...outputs.map((output) => write(output, before.get(output.path) ?? [], guard)),
    ...[...before].flatMap(([path, known]) => {
      const page = known.find((emission) => emission.page)?.page
      return page && guard.isLeftBehind(path, page) ? [remove(path, page, known, guard)] : []
    }),
  ]
  const during = new Map([...before, ...steps.map(({ path, during }) => [path, during] as const)])
  const after = new Map([...before, ...steps.map(({ path, after }) => [path, after] as const)])
  const record = (emissions: Emissions): Change => ({
    kind: 'write',
    path: recordPath(guard.config),
    text: printRecord(new Map([...emissions].filter(([, all]) => all.length)), guard.config),
  })
  return {
    changes: [record(during), ...steps.flatMap(({ change }) => change ?? []), record(after)],
    findings: steps.flatMap(({ findings = [] }) => findings),
  }
}

/** What is done at one path, and what the record says of it meanwhile and afterwards. */
interface Step {
  readonly path: string
  readonly change?: Change
  readonly during: readonly Emission[]
  readonly after: readonly Emission[]
  readonly findings?: readonly Finding[]
}

function write(output: Output, known: readonly Emission[], guard: Guard): Step {
  const { path, text, page, locale } = output
  const fresh = { hash: digest(text), ...(page && { page }) }
  const change = { kind: 'write', path, text } as const
  const bytes = guard.files.read(path)
  const hash = bytes && digest(bytes)
  if (hash === undefined || hash === fresh.hash)
    return { path, change, during: [fresh], after: [fresh] }
  const there = known.filter((emission) => emission.hash === hash)
  if (there.length || guard.discards(path))
    return { path, change, during: [fresh, ...there], after: [fresh] }
  const problem = known.length ? editedPage(path) : foreignFile(path)
  return left({ path, locale, known, problem }, guard)
}

function remove(
  path: string,
  { locale }: EmittedPage,
  known: readonly Emission[],
  guard: Guard,
): Step {
  const bytes = guard.files.read(path)
  if (!bytes) return { path, during: [], after: [] }
  const hash = digest(bytes)
  if (known.some((emission) => emission.hash === hash) || guard.discards(path))
    return { path, change: { kind: 'delete', path }, during: known, after: [] }
  return left({ path, locale, known, problem: editedRemnant(path) }, guard)
}

function left(
  at: {
    readonly path: string
    readonly locale: Locale
    readonly known: readonly Emission[]
    readonly problem: Problem
  },
  { config }: Guard,
): Step {
  const { path, locale, known, problem } = at
  const to = { path, locale, lines: lineIndex('') }
  const findings = fault('edited-output', problem, to, { rulesAt: rulesAt(rules, config) })
  return { path, during: known, after: known, findings }
}

const at = { start: 0, end: 0 }

function editedPage(path: string): Problem {
  return {
    message: 'Unexpected edit in a built file, expected what the last build wrote',
    at,
    help: `Run \`dragoman pull\` to keep it, or \`dragoman build --discard-edits ${path}\`.`,
  }
}

function foreignFile(path: string): Problem {
  return {
    message: 'Unexpected file, expected none or one that a build wrote and recorded',
    at,
    help: `Move it away, or replace it: \`dragoman build --discard-edits ${path}\`.`,
  }
}

function editedRemnant(path: string): Problem {
  return {
    message: 'Unexpected edit in a page whose document is gone, expected what the last build wrote',
    at,
    help: `Move it away, or delete it: \`dragoman build --discard-edits ${path}\`.`,
  }
}
