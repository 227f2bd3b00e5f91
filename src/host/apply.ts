import type { Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Change, Plan } from '../model/plan.ts'
import { ChangedMeanwhile } from './changed-meanwhile.ts'
import { hasCode } from './disk.ts'
import { type Io, io as nodeIo } from './io.ts'
import { sweep, temporaryName } from './sweep.ts'
import { UserError } from './user-error.ts'

/**
 * The changes of a plan that would change a byte, as the disk is now.
 * @throws UserError when a place cannot be written.
 */
export function pending(root: string, plan: Plan, io: Io = nodeIo): readonly Change[] {
  return plan.changes.filter((change) => {
    try {
      return isPending(io, resolve(root, change.path), change)
    } catch (error) {
      throw asUserError(error, change.path, 'Nothing was written.')
    }
  })
}

function isPending(io: Io, path: string, change: Change): boolean {
  if (change.kind === 'delete') return io.lstatSync(path, { throwIfNoEntry: false }) !== undefined
  const old = fileAt(io, path)
  // Reading a pipe would wait for it. A folder fails to be read, as it should.
  if (!old || !(old.isFile() || old.isDirectory())) return true
  return !io.readFileSync(path).equals(Buffer.from(change.text, 'utf8'))
}

/** What is at a path, behind links; undefined when nothing is. Below a file nothing can be. */
function fileAt(io: Io, path: string): Stats | undefined {
  try {
    return io.statSync(path)
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
export function apply(root: string, plan: Plan, io: Io = nodeIo): readonly Change[] {
  const changes = pending(root, plan, io)
  const steps: Step[] = []
  let done = 0
  try {
    for (const change of changes) steps.push(prepare(io, resolve(root, change.path), change))
    for (const change of changes)
      if (!isAsItWas(io, resolve(root, change.path), change))
        throw new ChangedMeanwhile(change.path)
    for (const step of steps) {
      step.commit()
      done++
    }
  } catch (error) {
    for (const step of steps.slice(done)) undo(step)
    const failed = changes[steps.length < changes.length ? steps.length : done]
    const state = done
      ? `${done} of ${changes.length} files were written, the others are as they were.`
      : 'Nothing was written.'
    throw asUserError(error, failed?.path ?? root, state)
  } finally {
    for (const folder of new Set(steps.slice(0, done).map((step) => step.folder)))
      syncFolder(io, folder)
    const folders = plan.changes.map(({ path }) => dirname(resolve(root, path)))
    for (const folder of new Set(folders)) sweep(io, folder)
  }
  return changes
}

/** Is a place as it was when the change was decided on, so that nobody's work is overwritten? */
function isAsItWas(io: Io, path: string, change: Change): boolean {
  if (!('was' in change)) return true
  if (!fileAt(io, path)?.isFile()) return change.was === undefined
  return change.was !== undefined && io.readFileSync(path).equals(change.was)
}

/** A change with all done that can fail but the last. */
interface Step {
  readonly folder: string
  commit(): void
  undo(): void
}

function prepare(io: Io, given: string, change: Change): Step {
  const folder = dirname(given)
  if (change.kind === 'delete') return { folder, commit: () => io.rmSync(given), undo() {} }
  const old = fileAt(io, given)
  const bytes = Buffer.from(change.text, 'utf8')
  // A device or a pipe must not be replaced by a file.
  if (old && !old.isFile())
    return { folder, commit: () => writeWhole(io, given, { bytes, flags: 'w' }), undo() {} }
  return stage(io, behindLinks(io, given), { bytes, flags: 'wx', mode: old?.mode })
}

function stage(io: Io, path: string, writing: Writing): Step {
  const folder = dirname(path)
  const temporary = join(folder, temporaryName(basename(path), randomBytes(4).toString('hex')))
  const step = {
    folder,
    commit: () => io.renameSync(temporary, path),
    undo: () => io.rmSync(temporary, { force: true }),
  }
  try {
    io.mkdirSync(folder, { recursive: true })
    writeWhole(io, temporary, writing)
  } catch (error) {
    undo(step)
    throw error
  }
  return step
}

/** What went wrong first is what is told. */
function undo(step: Step): void {
  try {
    step.undo()
  } catch {
    // The next run sweeps it away.
  }
}

/** Where a path leads through symbolic links, so that a link stays a link: also to what is not there yet. */
function behindLinks(io: Io, path: string): string {
  const entry = io.lstatSync(path, { throwIfNoEntry: false })
  if (!entry?.isSymbolicLink()) return path
  if (fileAt(io, path)) return io.realpathSync(path)
  return behindLinks(io, resolve(io.realpathSync(dirname(path)), io.readlinkSync(path)))
}

interface Writing {
  readonly bytes: Uint8Array
  readonly flags: 'w' | 'wx'
  readonly mode?: number | undefined
}

function writeWhole(io: Io, path: string, { bytes, flags, mode }: Writing): void {
  const file = io.openSync(path, flags, mode)
  try {
    // The umask may have taken something; a file system without modes must not be asked.
    if (mode !== undefined && io.fstatSync(file).mode !== mode) io.fchmodSync(file, mode & 0o7777)
    // A write may take fewer bytes than it was given, without an error.
    for (let at = 0; at < bytes.length;) {
      const written = io.writeSync(file, bytes, at)
      if (!written) throw new ShortWriteError()
      at += written
    }
    if (flags === 'w') return
    io.fsyncSync(file)
    if (io.fstatSync(file).size !== bytes.length) throw new ShortWriteError()
  } finally {
    io.closeSync(file)
  }
}

/** A disk took less than it was given and said nothing: it is full. */
class ShortWriteError extends Error {
  readonly code = 'ENOSPC'
}

/** Without this a power cut could undo the rename. Some systems cannot open a folder: then it is as it is. */
function syncFolder(io: Io, path: string): void {
  try {
    const folder = io.openSync(path, 'r')
    try {
      io.fsyncSync(folder)
    } finally {
      io.closeSync(folder)
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
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'another program holds it',
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
