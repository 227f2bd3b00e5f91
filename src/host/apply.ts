import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Change, Plan } from '../model/plan.ts'
import { ChangedMeanwhile } from './changed-meanwhile.ts'
import { hasCode } from './disk.ts'
import { UserError } from './user-error.ts'

/**
 * The changes of a plan that would change a byte, as the disk is now.
 * @throws UserError when a place cannot be written.
 */
export function pending(root: string, plan: Plan): readonly Change[] {
  return plan.changes.filter((change) => {
    try {
      return isPending(resolve(root, change.path), change)
    } catch (error) {
      throw asUserError(error, change.path, 'Nothing was written.')
    }
  })
}

function isPending(path: string, change: Change): boolean {
  if (change.kind === 'delete') return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  const old = fileAt(path)
  // Reading a pipe would wait for it. A folder fails to be read, as it should.
  if (!old || !(old.isFile() || old.isDirectory())) return true
  return !readFileSync(path).equals(Buffer.from(change.text, 'utf8'))
}

/** What is at a path, behind links; undefined when nothing is. Below a file nothing can be. */
function fileAt(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/**
 * Does what a plan says. Every file is written whole under a temporary name and flushed; when all are,
 * they are renamed. Whatever interrupts it leaves the old file or the new one, and what cannot be
 * written at all leaves every file as it was. Files that already are as planned are not touched.
 * Returns what was done.
 * @throws UserError when a place cannot be written.
 * @throws ChangedMeanwhile when a file is not what the plan was made on; nothing is written then.
 */
export function apply(root: string, plan: Plan): readonly Change[] {
  const changes = pending(root, plan)
  const steps: Step[] = []
  let done = 0
  try {
    for (const change of changes) steps.push(prepare(resolve(root, change.path), change))
    for (const change of changes)
      if (!isAsItWas(resolve(root, change.path), change)) throw new ChangedMeanwhile(change.path)
    for (const step of steps) {
      step.commit()
      done++
    }
  } catch (error) {
    for (const step of steps.slice(done)) step.undo()
    const failed = changes[steps.length < changes.length ? steps.length : done]
    const state = done
      ? `${done} of ${changes.length} files were written, the others are as they were.`
      : 'Nothing was written.'
    throw asUserError(error, failed?.path ?? root, state)
  } finally {
    for (const folder of new Set(steps.slice(0, done).map((step) => step.folder)))
      syncFolder(folder)
  }
  return changes
}

/** Is a place as it was when the change was decided on, so that nobody's work is overwritten? */
function isAsItWas(path: string, change: Change): boolean {
  if (!('was' in change)) return true
  if (!fileAt(path)?.isFile()) return change.was === undefined
  return change.was !== undefined && readFileSync(path).equals(change.was)
}

/** A change with all done that can fail but the last. */
interface Step {
  readonly folder: string
  commit(): void
  undo(): void
}

function prepare(given: string, change: Change): Step {
  const folder = dirname(given)
  if (change.kind === 'delete') return { folder, commit: () => rmSync(given), undo() {} }
  const old = fileAt(given)
  const bytes = Buffer.from(change.text, 'utf8')
  // A device or a pipe must not be replaced by a file.
  if (old && !old.isFile())
    return { folder, commit: () => writeWhole(given, bytes, { flags: 'w' }), undo() {} }
  return stage(behindLinks(given), bytes, old?.mode)
}

function stage(path: string, bytes: Uint8Array, mode: number | undefined): Step {
  const folder = dirname(path)
  const suffix = `${process.pid}.${randomBytes(4).toString('hex')}`
  const temporary = join(folder, `.${basename(path)}.${suffix}.tmp`)
  const undo = () => rmSync(temporary, { force: true })
  try {
    mkdirSync(folder, { recursive: true })
    writeWhole(temporary, bytes, { flags: 'wx', mode })
  } catch (error) {
    undo()
    throw error
  }
  return { folder, commit: () => renameSync(temporary, path), undo }
}

/** Where a path leads through symbolic links, so that a link stays a link: also to what is not there yet. */
function behindLinks(path: string): string {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (!entry?.isSymbolicLink()) return path
  if (fileAt(path)) return realpathSync(path)
  return behindLinks(resolve(realpathSync(dirname(path)), readlinkSync(path)))
}

function writeWhole(
  path: string,
  bytes: Uint8Array,
  how: { readonly flags: 'w' | 'wx'; readonly mode?: number | undefined },
): void {
  const file = openSync(path, how.flags, how.mode)
  try {
    // The umask may have taken something; a file system without modes must not be asked.
    if (how.mode !== undefined && fstatSync(file).mode !== how.mode)
      fchmodSync(file, how.mode & 0o7777)
    // A write may take fewer bytes than it was given, without an error.
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    if (how.flags === 'wx') fsyncSync(file)
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
  ERR_FS_EISDIR: 'it is a folder',
  EEXIST: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links lead round in a circle',
  // What making a folder says on a file system that is mounted read-only.
  ENOENT: 'its folder cannot be made',
}

function asUserError(error: unknown, path: string, state: string): unknown {
  const code = Object.keys(reasons).find((known) => hasCode(error, known))
  if (code === undefined) return error
  return new UserError(
    `Cannot write \`${path}\`: ${reasons[code] ?? code}.`,
    `Make the place writable, or choose another. ${state}`,
  )
}
