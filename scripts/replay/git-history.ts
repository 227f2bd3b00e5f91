import { execFileSync } from 'node:child_process'
import type { Version } from './refresh.ts'

/**
 * The `.po` files after each commit that changed one, oldest first. A merge counts as what it brought to
 * the branch it was made on (`--first-parent`); a file that was renamed stays the same file, and one that
 * was deleted is gone.
 */
export function gitHistory(place: string): readonly Version[] {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', place, ...args], { maxBuffer: 1 << 30, input: Buffer.from(input) })
  const log = logOf(git)
  const commits = log.map((part) => commitOf(part))
  const blobs = readBlobs(
    [...new Set(commits.flatMap(({ changes }) => changes.flatMap(({ blob }) => blob ?? [])))],
    (input) => git(['cat-file', '--batch'], input),
  )
  return replayed(commits, blobs)
}

/** What `git log` tells of each commit: its hash and subject, and its changes with names ended by NUL. */
function logOf(git: (args: readonly string[]) => Buffer): readonly string[] {
  const walk = ['--first-parent', '-m', '--reverse', '--root']
  const show = ['--raw', '-M', '-z', '--no-abbrev', '--format=%x01%H %s']
  const text = git(['log', ...walk, ...show, '--', '*.po']).toString('utf8')
  return text.split('\u0001').slice(1)
}

interface FileChange {
  readonly from: string
  readonly to: string
  /** Absent for a deletion. */
  readonly blob?: string
}

interface Commit {
  readonly name: string
  readonly changes: readonly FileChange[]
}

/** git-diff(1), "Raw output format": `:modes hashes status NUL path NUL`, two paths for a rename. */
function commitOf(part: string): Commit {
  const [name = '', ...fields] = part.split('\0').filter((field) => field !== '')
  const changes: FileChange[] = []
  for (let at = 0; at < fields.length; at++) {
    const [, , , blob = '', status = ''] = (fields[at] ?? '').trim().split(' ')
    const from = fields[++at] ?? ''
    const to = /^[RC]/.test(status) ? (fields[++at] ?? '') : from
    // A copy begins a file of its own.
    const start = status.startsWith('C') ? to : from
    changes.push({ from: start, to, ...(status !== 'D' && { blob }) })
  }
  return { name: name.trim().replace(/^(\w{8})\w*/, '$1'), changes }
}

/** `git cat-file --batch` says `hash blob size`, a line feed, the bytes and a line feed for each. */
function readBlobs(
  hashes: readonly string[],
  ask: (input: string) => Buffer,
): ReadonlyMap<string, string> {
  const out = ask(hashes.map((hash) => `${hash}\n`).join(''))
  const blobs = new Map<string, string>()
  let at = 0
  for (const hash of hashes) {
    const eol = out.indexOf(10, at)
    const size = Number(out.toString('utf8', at, eol).split(' ')[2])
    blobs.set(hash, out.toString('utf8', eol + 1, eol + 1 + size))
    at = eol + 1 + size + 1
  }
  return blobs
}

/** A file's name is the path it first had; one that comes anew to an old path is another file. */
function replayed(
  commits: readonly Commit[],
  blobs: ReadonlyMap<string, string>,
): readonly Version[] {
  const there = new Map<string, { readonly name: string; readonly text: string }>()
  let born = 0
  return commits.map(({ name, changes }) => {
    const moved = changes.map(({ from, to, blob }) => ({ from, to, blob, was: there.get(from) }))
    for (const { from } of changes) there.delete(from)
    for (const { to, blob, was } of moved)
      if (blob !== undefined)
        there.set(to, { name: was?.name ?? `${to}#${born++}`, text: blobs.get(blob) ?? '' })
    return {
      name,
      files: new Map([...there].map(([path, file]) => [file.name, { path, text: file.text }])),
    }
  })
}
