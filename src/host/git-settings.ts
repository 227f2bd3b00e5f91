import { runGit } from './run-git.ts'
import { UserError } from './user-error.ts'

/** A key of a repository's configuration with the value it is to have; without one it is to go. */
export interface GitSetting {
  readonly key: string
  readonly value?: string
}

/**
 * The settings that are not as wanted in the repository's own configuration.
 * @throws UserError when the folder is in no repository.
 */
export function pendingSettings(
  root: string,
  wanted: readonly GitSetting[],
): readonly GitSetting[] {
  if (!runGit(root, ['rev-parse', '--git-dir']))
    throw new UserError(
      `No git repository at \`${root}\`.`,
      'Run `git init` first, or give the folder of the project with --cwd.',
    )
  return wanted.filter(({ key, value }) => {
    const set = runGit(root, ['config', '--local', '--null', '--get', key])?.toString('utf8')
    return set?.replace(/\0$/, '') !== value
  })
}

/**
 * Sets and unsets what is not as wanted, and returns that.
 * @throws UserError when git cannot write its configuration.
 */
export function applySettings(root: string, wanted: readonly GitSetting[]): readonly GitSetting[] {
  const pending = pendingSettings(root, wanted)
  for (const { key, value } of pending) {
    const change = value === undefined ? ['--unset-all', key] : ['--replace-all', key, value]
    if (!runGit(root, ['config', '--local', ...change]))
      throw new UserError(
        `Cannot change \`${key}\` in the configuration of git.`,
        'Make the file `.git/config` writable.',
      )
  }
  return pending
}
