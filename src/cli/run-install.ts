import { mergeAttributes } from '../commands/merge-attributes.ts'
import { apply, pending } from '../host/apply.ts'
import { disk } from '../host/disk.ts'
import type { Files } from '../host/files.ts'
import { applySettings, type GitSetting, pendingSettings } from '../host/git-settings.ts'
import { ownCommand } from '../host/own-command.ts'
import { readConfig } from '../host/read-config.ts'
import { readText } from '../host/read-text.ts'
import { runGit } from '../host/run-git.ts'
import { UserError } from '../host/user-error.ts'
import type { Config } from '../model/config.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { Invocation } from './command-table.ts'
import { folderOf, pathIn, stringOption } from './open-project.ts'
import { exitCode, report, summaryOf } from './report.ts'

/** `merge-po --install` and `--uninstall`: makes git merge the project's catalogs with Dragoman, or not. */
export function runInstall(invocation: Invocation): number {
  const { options, terminal } = invocation
  const root = folderOf(invocation)
  const files = disk(root)
  const isRemoval = Boolean(options['uninstall'])
  const given = stringOption(options, 'config')
  const read = isRemoval ? undefined : readConfig(files, given && pathIn(root, given))
  if (read && !read.config) {
    report(invocation, read.findings, summaryOf({}))
    return exitCode(read.findings)
  }
  const plan = planFor(files, read?.config)
  const wanted = settings.map(({ key, value }) =>
    isRemoval ? { key } : { key, value: value(root) },
  )
  const isDry = Boolean(options['dryRun'])
  // Git comes first: where there is none, nothing must be written.
  const set = isDry ? pendingSettings(root, wanted) : applySettings(root, wanted)
  const changes = isDry ? pending(root, plan) : apply(root, plan)
  if (options['json']) terminal.out(asJson(changes, set))
  else if (!options['quiet']) {
    terminal.out(asText(changes, set, isDry))
    if (!isRemoval && !isDry && changes.length) terminal.out(hint)
  }
  return 0
}

const hint =
  'Commit `.gitattributes`; every clone of the repository runs `dragoman merge-po --install` once.\n'

const attributes = '.gitattributes'

/** @throws UserError when the file is not text. */
function planFor(files: Files, config: Config | undefined): Plan {
  const bytes = files.read(attributes)
  const old = bytes ? readText({ path: attributes, bytes }, 'und').value : ''
  if (old === undefined)
    throw new UserError(
      'Unexpected bytes in `.gitattributes`, expected UTF-8.',
      'Save it as UTF-8.',
    )
  const text = mergeAttributes(old, config)
  if (text === old) return { changes: [] }
  if (text === '') return { changes: [{ kind: 'delete', path: attributes }] }
  return { changes: [{ kind: 'write', path: attributes, text }] }
}

const settings = [
  { key: 'merge.dragoman.name', value: () => 'catalogs, unit by unit' },
  { key: 'merge.dragoman.driver', value: driver },
]

/**
 * What git runs (gitattributes(5), "Defining a custom merge driver"). What Dragoman leaves alone, git
 * merges as text, and calls a conflict even where that goes well: nobody has read the result.
 */
function driver(root: string): string {
  const top = runGit(root, ['rev-parse', '--show-toplevel'])
    ?.toString('utf8')
    .replace(/\r?\n$/, '')
  const { execPath: node, argv, env } = process
  const command = ownCommand({
    top: top ?? root,
    root,
    script: argv[1] ?? '',
    node,
    path: env['PATH'] ?? '',
  })
  const byText = 'git merge-file -L ours -L base -L theirs %A %O %B'
  return `${command} merge-po --path %P %O %A %B || { ${byText}; exit 1; }`
}

function asText(changes: readonly Change[], set: readonly GitSetting[], isDry: boolean): string {
  const verbs = isDry
    ? { write: 'Would write', delete: 'Would delete', set: 'Would set', unset: 'Would unset' }
    : { write: 'Wrote', delete: 'Deleted', set: 'Set', unset: 'Unset' }
  const lines = [
    ...changes.map(({ kind, path }) => `${verbs[kind]}: ${path}`),
    ...set.map(({ key, value }) =>
      value === undefined ? `${verbs.unset}: ${key}` : `${verbs.set}: ${key} = ${value}`,
    ),
  ]
  return `${lines.length ? lines.join('\n') : 'Everything is up to date.'}\n`
}

function asJson(changes: readonly Change[], set: readonly GitSetting[]): string {
  const document = {
    schemaVersion: 1,
    changes: changes.map(({ kind, path }) => ({ kind, path })),
    settings: set.map(({ key, value }) => ({ key, value: value ?? null })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
