import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { hasCode } from './disk.ts'
import { UserError } from './user-error.ts'

export interface LockOptions {
  /** Told once when another process holds the lock. */
  readonly onWait?: (holder: string) => void
  /** Milliseconds to wait for it. */
  readonly patience?: number
}

const halfMinute = 30_000
const pause = 50

/**
 * Runs a function while no other process writes to the project: `.dragoman/lock` is there for so long,
 * with the number of the process and the name of the machine. A lock whose process is gone is taken over.
 * @throws UserError when another process keeps the lock longer than the patience lasts, or when the lock
 * cannot be written.
 */
export function withLock<Result>(
  root: string,
  run: () => Result,
  { onWait, patience = halfMinute }: LockOptions = {},
): Result {
  const path = join(root, '.dragoman', 'lock')
  const until = performance.now() + patience
  for (let waits = false; !take(path); waits = true) {
    const holder = holderOf(path)
    if (holder === undefined || isGone(holder, path)) {
      // Whoever removes it first may be followed by one who takes it: only what was read is removed.
      if (holderOf(path) === holder) rmSync(path, { force: true })
      continue
    }
    if (!waits) onWait?.(holder)
    if (performance.now() > until)
      throw new UserError(
        `Another dragoman is at work here (process ${holder}).`,
        `Wait for it, or delete \`.dragoman/lock\` if it is gone.`,
      )
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
  }
  const release = () => free(path)
  process.once('exit', release)
  try {
    return run()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(path, 'wx')
    try {
      writeSync(file, `${process.pid} on ${hostname()}\n`)
    } finally {
      closeSync(file)
    }
    return true
  } catch (error) {
    // The folder goes with the lock of another process.
    if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOENT')) return false
    if (unwritable.some((code) => hasCode(error, code)))
      throw new UserError('Cannot write `.dragoman/lock`.', 'Make the project folder writable.')
    throw error
  }
}

const unwritable = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR']

/** Nothing stays behind in a project that has no cache. */
function free(path: string): void {
  rmSync(path, { force: true })
  try {
    rmdirSync(dirname(path))
  } catch {
    // Something else is in it, or another process took the lock.
  }
}

function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** A process of another machine cannot be asked; one that was stopped while it wrote its name has none. */
function isGone(holder: string, path: string): boolean {
  if (holder === '') return age(path) > tooOldToBeNameless
  const [, pid = '', machine = ''] = /^(\d+) on (.*)$/.exec(holder) ?? []
  if (machine !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return hasCode(error, 'ESRCH')
  }
}

const tooOldToBeNameless = 2000

/** Milliseconds by the clock of the file system, as far as it agrees with ours. */
function age(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? Date.now() - stats.mtimeMs : 0
}
