import { ChangedMeanwhile } from '../host/changed-meanwhile.ts'
import { withLock } from '../host/lock.ts'
import { UserError } from '../host/user-error.ts'
import type { Invocation } from './command-table.ts'
import { folderOf } from './open-project.ts'

/** Somebody who writes the same files faster than they can be read is a loop of another tool. */
const attempts = 5

/**
 * Runs what reads a project and writes to it, while no other dragoman does. When another program wrote
 * one of the files meanwhile, it is done again from what is there now. A command that writes nothing
 * waits for nobody.
 */
export function exclusively(invocation: Invocation, run: () => number): number {
  const { options, terminal } = invocation
  if (options['check'] || options['dryRun']) return run()
  const onWait = (holder: string) => {
    terminal.err(`Waiting for another dragoman to finish (process ${holder}).\n`)
  }
  return withLock(folderOf(invocation), () => again(run, attempts), { onWait })
}

function again(run: () => number, left: number): number {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    if (left > 1) return again(run, left - 1)
    throw new UserError(
      `\`${error.path}\` keeps changing while it is worked on.`,
      'Stop the program that writes it, and run the command again. Nothing was written.',
    )
  }
}
