import { spawnSync } from 'node:child_process'
import { hasCode } from './disk.ts'
import { UserError } from './user-error.ts'

/**
 * What git prints to its output, run in a folder without a shell; undefined when it fails. Only commands
 * made for programs should be asked, whose output no setting of a user changes.
 * @throws UserError when there is no git.
 */
export function runGit(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', ['--no-optional-locks', ...args], {
    cwd: root,
    maxBuffer: 2 ** 31 - 1,
    ...(input !== undefined && { input }),
  })
  if (hasCode(error, 'ENOENT'))
    throw new UserError('Cannot run `git`.', 'Install git, or add it to the PATH.')
  if (error) throw error
  return status === 0 ? stdout : undefined
}
