import { spawnSync } from 'node:child_process'
import { UserError } from './user-error.ts'

interface GitResult {
  readonly code: number
  readonly out: string
}

/**
 * Runs git in a folder.
 * @throws UserError when there is no git.
 */
export function git(root: string, args: readonly string[]): GitResult {
  const { status, stdout, error } = spawnSync('git', [...args], { cwd: root, encoding: 'utf8' })
  if (error) throw new UserError('Cannot run `git`.', 'Install git, or add it to the PATH.')
  return { code: status ?? 1, out: stdout.replace(/\r?\n$/, '') }
}
