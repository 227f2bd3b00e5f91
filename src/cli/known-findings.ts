import {
  baselineOf,
  compareBaseline,
  parseBaseline,
  printBaseline,
  staleBaseline,
} from '../commands/baseline.ts'
import { apply } from '../host/apply.ts'
import { decode } from '../host/decode.ts'
import { disk } from '../host/disk.ts'
import { UserError } from '../host/user-error.ts'
import type { Finding } from '../model/finding.ts'
import type { Project } from '../model/project.ts'
import { plural } from '../reporters/counts.ts'
import type { Rule } from '../rules/rule.ts'
import { rulesAt } from '../stages/active-rules.ts'
import { fault } from '../stages/fault.ts'
import { lineIndex } from '../text/lines.ts'
import type { Invocation } from './command-table.ts'
import { pathIn } from './open-project.ts'

const defaultPath = 'dragoman-baseline.json'

interface Checked {
  readonly root: string
  readonly project: Project
  readonly rules: readonly Rule[]
  readonly findings: readonly Finding[]
  /** Was all of the project looked at? */
  readonly isWhole: boolean
}

/**
 * Takes away the findings a baseline knows, where one is asked for by `--baseline [file]`, and with
 * `--update-baseline` writes it: whole when there is none yet, else without what is gone.
 * @throws UserError when there is no baseline, when it is none, and when part of a project would update it.
 */
export function withoutKnown(invocation: Invocation, checked: Checked): readonly Finding[] {
  const { options, terminal } = invocation
  const { baseline: given, updateBaseline: isUpdate } = options
  if (given === undefined && !isUpdate) return checked.findings
  const { root, findings, rules, isWhole } = checked
  const path = typeof given === 'string' ? pathIn(root, given) : defaultPath
  if (isUpdate && !isWhole)
    throw new UserError(
      'Part of a project cannot update its baseline.',
      'Leave out paths, --locale, --changed and --staged.',
    )
  const entries = readBaseline(root, path)
  if (!entries && !isUpdate)
    throw new UserError(`No baseline at \`${path}\`.`, 'Make one with --update-baseline.')
  const compared = compareBaseline(findings, entries ?? baselineOf(findings, rules), rules)
  if (isUpdate && !options['dryRun'])
    apply(root, { changes: [{ kind: 'write', path, text: printBaseline(compared.rest) }] })
  if (!options['quiet'] && compared.known)
    terminal.err(`${plural(compared.known, 'known finding')} not shown: see ${path}.\n`)
  const isStale = isWhole && !isUpdate && compared.gone.length > 0
  return isStale
    ? [...compared.fresh, ...staleFindings(path, compared.gone, checked)]
    : compared.fresh
}

function staleFindings(
  path: string,
  gone: Parameters<typeof staleBaseline>[0],
  { project, rules }: Checked,
): readonly Finding[] {
  const to = { path, locale: project.config.source, lines: lineIndex('') }
  return fault('stale-baseline', staleBaseline(gone), to, {
    rulesAt: rulesAt(rules, project.config),
  })
}

function readBaseline(root: string, path: string): ReturnType<typeof parseBaseline> {
  const bytes = disk(root).read(path)
  if (!bytes) return undefined
  const { text } = decode(bytes)
  const entries = text === undefined ? undefined : parseBaseline(text)
  if (entries) return entries
  throw new UserError(`\`${path}\` is no baseline.`, 'Restore it, or delete it and make a new one.')
}
