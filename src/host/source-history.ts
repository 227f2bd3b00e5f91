import { runGit } from './run-git.ts'
import { UserError } from './user-error.ts'

interface Pair {
  readonly source: string
  readonly target: string
  /** A commit the translation names as what it was made from. */
  readonly commit?: string
}

interface Changes {
  readonly commits: number
  readonly since?: string | undefined
}

interface Commit {
  readonly date: number
  /** Place in the log, the newest first. */
  readonly index: number
}

/**
 * What git knows of the documents of a folder: how many commits changed a source since the last that
 * changed its translation, or since the one the translation names. Undefined outside of a repository,
 * and where there is no git. The log is read once.
 */
export function sourceHistory(
  root: string,
  folders: readonly string[],
): ((pair: Pair) => Changes | undefined) | undefined {
  const log = logOf(root, folders)
  if (!log) return undefined
  return ({ source, target, commit }) => {
    const ours = log.byPath.get(source)
    if (!ours) return undefined
    const named = commit === undefined ? undefined : commitNamed(log, root, commit)
    const last = named ?? log.byPath.get(target)?.[0]?.index
    if (last === undefined) return undefined
    const later = ours.filter(({ index }) => index < last)
    const first = later.at(-1)
    return {
      commits: later.length,
      ...(first && { since: new Date(first.date * 1000).toISOString().slice(0, 10) }),
    }
  }
}

interface Log {
  readonly byPath: ReadonlyMap<string, readonly Commit[]>
  readonly hashes: readonly string[]
}

function logOf(root: string, folders: readonly string[]): Log | undefined {
  const out = git(root, [
    'log',
    '--no-renames',
    '--no-show-signature',
    '--relative',
    '-z',
    '--name-only',
    '--format=%x01%H %ct',
    '--',
    ...folders,
  ])
  if (!out) return undefined
  const byPath = new Map<string, Commit[]>()
  const hashes: string[] = []
  for (const entry of out.split('\u0001').slice(1)) {
    const [head = '', ...paths] = entry.split(/\0|\n/)
    const [hash = '', date = '0'] = head.split(' ')
    const commit = { date: Number(date), index: hashes.length }
    hashes.push(hash)
    for (const path of paths.filter(Boolean)) {
      const known = byPath.get(path)
      if (known) known.push(commit)
      else byPath.set(path, [commit])
    }
  }
  return { byPath, hashes }
}

/** The place of a commit in the log; one that changed none of the documents stands before the next that did. */
function commitNamed({ hashes }: Log, root: string, commit: string): number | undefined {
  const known = hashes.findIndex((hash) => hash.startsWith(commit))
  if (known >= 0) return known
  const out = git(root, ['rev-list', '--max-count=1000000', commit, '--'])
  const older = new Set(out?.split('\n'))
  const first = hashes.findIndex((hash) => older.has(hash))
  return first < 0 ? undefined : first
}

/** Without git there is no history, which is no mistake here. */
function git(root: string, args: readonly string[]): string | undefined {
  try {
    return runGit(root, args)?.toString('utf8')
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
