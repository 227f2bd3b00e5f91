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
    env: environment(process.env),
    maxBuffer: 2 ** 31 - 1,
    ...(input !== undefined && { input }),
  })
  if (hasCode(error, 'ENOENT'))
    throw new UserError('Cannot run `git`.', 'Install git, or add it to the PATH.')
  if (error) throw error
  return status === 0 ? stdout : undefined
}

/**
 * In the hook of a worktree git names its folder but not where the files are, and takes the folder it is
 * run in for their root. It finds both by itself.
 */
function environment({ GIT_DIR: folder, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isWhole = folder !== undefined && rest['GIT_WORK_TREE'] !== undefined
  return isWhole ? { ...rest, GIT_DIR: folder } : rest
}
