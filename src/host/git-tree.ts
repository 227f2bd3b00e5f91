import type { Files } from './files.ts'
import { gitFiles } from './git-files.ts'
import { runGit } from './run-git.ts'
import { UserError } from './user-error.ts'

/** A folder as it was at a commit. */
export interface GitTree {
  /** The full name of the commit. */
  readonly commit: string
  readonly files: Files
}

/**
 * The files below a folder at a branch, tag or commit, whatever is checked out.
 * @throws UserError outside of a repository, and when there is no such commit.
 */
export function gitTree(root: string, ref: string): GitTree {
  if (!runGit(root, ['rev-parse', '--git-dir']))
    throw new UserError(`No git repository at \`${root}\`.`, 'Run in a repository, or see --cwd.')
  // No name of a commit begins with a dash; git would take it for an option.
  const found = ref.startsWith('-')
    ? undefined
    : runGit(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (!found)
    throw new UserError(
      `No commit \`${ref}\` in this repository.`,
      'Give a branch, a tag or a commit, such as main, v1.0 or HEAD~3.',
    )
  const commit = found.toString('utf8').trim()
  return { commit, files: gitFiles(root, commit) }
}
