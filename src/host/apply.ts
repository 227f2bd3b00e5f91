import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Change, Plan } from '../model/plan.ts'
import { hasCode } from './disk.ts'
import { UserError } from './user-error.ts'

/** The changes of a plan that would change a byte, as the disk is now. */
export function pending(root: string, plan: Plan): readonly Change[] {
  return plan.changes.filter((change) => {
    const path = join(root, change.path)
    if (change.kind === 'delete') return existsSync(path)
    return !existsSync(path) || readFileSync(path, 'utf8') !== change.text
  })
}

/**
 * Does what a plan says: every file is written whole under a temporary name, flushed and renamed, so
 * that whatever interrupts it leaves the old file or the new one. Files that already are as planned
 * are not touched. Returns what was done.
 * @throws UserError when a place cannot be written.
 */
export function apply(root: string, plan: Plan): readonly Change[] {
  const changes = pending(root, plan)
  for (const change of changes) {
    try {
      if (change.kind === 'delete') rmSync(join(root, change.path))
      else writeAtomically(join(root, change.path), change.text)
    } catch (error) {
      throw asUserError(error, change.path)
    }
  }
  return changes
}

function writeAtomically(given: string, text: string): void {
  mkdirSync(dirname(given), { recursive: true })
  // A link stays a link, and a file keeps its permissions.
  const old = statSync(given, { throwIfNoEntry: false })
  const path = old ? realpathSync(given) : given
  const suffix = `${process.pid}.${randomBytes(4).toString('hex')}`
  const temporary = join(dirname(path), `.${basename(path)}.${suffix}.tmp`)
  const bytes = Buffer.from(text, 'utf8')
  try {
    writeWhole(temporary, bytes, old?.mode)
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx', mode)
  try {
    // A write may take fewer bytes than it was given, without an error.
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Without this a power cut could undo the rename. Some systems cannot open a folder: then it is as it is. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // The file itself is whole, whatever becomes of its name.
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long',
}

function asUserError(error: unknown, path: string): unknown {
  const code = Object.keys(reasons).find((known) => hasCode(error, known))
  if (code === undefined) return error
  return new UserError(
    `Cannot write \`${path}\`: ${reasons[code] ?? code}.`,
    'Make the place writable, or choose another in dragoman.yaml; nothing was half written.',
  )
}
