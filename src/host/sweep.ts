import { join } from 'node:path'
import type { Io } from './io.ts'

/** The name of a file that is still being written, beside the one it will be: no glob finds it. */
export function temporaryName(name: string, random: string): string {
  return `.${name}.${process.pid}.${random}.tmp`
}

const leftover = /^\..+\.(\d+)\.[\da-f]{8}\.tmp$/

/**
 * Deletes what runs that were killed left in a folder: temporary files of processes that are no more,
 * or older than an hour, for numbers of processes are used again. What cannot be deleted does no harm.
 */
export function sweep(io: Io, folder: string): void {
  try {
    for (const name of io.readdirSync(folder)) {
      const pid = leftover.exec(name)?.[1]
      if (pid === undefined || Number(pid) === process.pid) continue
      const path = join(folder, name)
      if (!isRunning(Number(pid)) || Date.now() - io.lstatSync(path).mtimeMs > hour) io.rmSync(path)
    }
  } catch {
    // The next run tries again.
  }
}

const hour = 3_600_000

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
