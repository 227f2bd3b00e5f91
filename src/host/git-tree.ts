import type { Files } from './files.ts'
import { globToRegExp } from '../text/glob-to-reg-exp.ts'
import { runGit } from './run-git.ts'
import { UserError } from './user-error.ts'

/** A folder as it was at a commit. */
export interface GitTree {
  /** The full name of the commit. */
  readonly commit: string
  readonly files: Files
}

/**
 * The files below a folder at a branch, tag or commit, whatever is checked out.
 * @throws UserError outside of a repository, and when there is no such commit.
 */
export function gitTree(root: string, ref: string): GitTree {
  if (!runGit(root, ['rev-parse', '--git-dir']))
    throw new UserError(`No git repository at \`${root}\`.`, 'Run in a repository, or see --cwd.')
  // No name of a commit begins with a dash; git would take it for an option.
  const found = ref.startsWith('-')
    ? undefined
    : runGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (!found)
    throw new UserError(
      `No commit \`${ref}\` in this repository.`,
      'Give a branch, a tag or a commit, such as main, v1.0 or HEAD~3.',
    )
  const commit = found.toString('utf8').trim()
  const listed = runGit(root, ['ls-tree', '-r', '-z', commit])?.toString('utf8') ?? ''
  const blobs = new Map(listed.split('\0').flatMap(blobIn))
  return { commit, files: filesOf(root, blobs) }
}

/** `100644 blob HASH<tab>PATH`; links and submodules are no files. */
function blobIn(line: string): readonly (readonly [string, string])[] {
  const [, hash, path] = /^100\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? []
  return hash !== undefined && path !== undefined ? [[path, hash]] : []
}

function filesOf(root: string, blobs: ReadonlyMap<string, string>): Files {
  const read = new Map<string, Uint8Array>()
  const fetch = (paths: readonly string[]): void => {
    const hashes = new Set(paths.flatMap((path) => blobs.get(path) ?? []))
    const wanted = [...hashes].filter((hash) => !read.has(hash))
    for (const [hash, bytes] of contents(root, wanted)) read.set(hash, bytes)
  }
  return {
    list(patterns) {
      const wanted = patterns.map(globToRegExp)
      const paths = [...blobs.keys()].filter(
        (path) => !isHidden(path) && wanted.some((pattern) => pattern.test(path)),
      )
      // Whoever lists files reads them next: all at once is one process instead of one for each.
      fetch(paths)
      return paths.toSorted()
    },
    read(path) {
      const hash = blobs.get(path)
      if (hash === undefined) return undefined
      fetch([path])
      return read.get(hash)
    },
  }
}

/** As on the disk, where files with a dot and packages are no content. */
function isHidden(path: string): boolean {
  return /(?:^|\/)(?:\.|node_modules\/)/.test(path)
}

/** Blobs by their hashes, of one `git cat-file --batch`: `HASH blob SIZE`, the bytes, a line feed. */
function* contents(
  root: string,
  hashes: readonly string[],
): Iterable<readonly [string, Uint8Array]> {
  if (!hashes.length) return
  const out = runGit(root, ['cat-file', '--batch'], `${hashes.join('\n')}\n`)
  if (!out) return
  for (let at = 0; at < out.length;) {
    const end = out.indexOf('\n', at)
    if (end < 0) return
    const [hash = '', , size = '0'] = out.toString('latin1', at, end).split(' ')
    const start = end + 1
    yield [hash, out.subarray(start, start + Number(size))]
    at = start + Number(size) + 1
  }
}
