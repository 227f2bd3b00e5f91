import { globToRegExp } from '../text/glob-to-reg-exp.ts'
import type { Files } from './files.ts'
import { runGit } from './run-git.ts'

/** The files below a folder as a commit or tree of git has them. */
export function gitFiles(root: string, tree: string): Files {
  const listed = runGit(root, ['ls-tree', '-r', '-z', tree])?.toString('utf8') ?? ''
  return filesOf(root, new Map(listed.split('\0').flatMap(blobIn)))
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
