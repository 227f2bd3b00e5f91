import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'

/** Runs git in a folder as somebody without settings of their own. */
export function git(
  folder: string,
  args: readonly string[],
  date = '2024-05-31T12:00:00Z',
): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  }
  const name = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  const { status, stdout, stderr } = spawnSync('git', [...name, ...args], { cwd: folder, env })
  expect([args, status, stderr.toString()]).toEqual([args, 0, expect.anything()])
  return stdout.toString().trim()
}

/** Everything in a folder as a commit of a repository of its own. */
export function commit(folder: string, message: string, date?: string): void {
  git(folder, ['init', '--quiet'], date)
  git(folder, ['add', '--all', '.'], date)
  git(folder, ['commit', '--quiet', '--message', message], date)
}
