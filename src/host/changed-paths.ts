import { gitTree } from './git-tree.ts'
import { runGit } from './run-git.ts'
import { UserError } from './user-error.ts'

/**
 * The files below a folder that differ from a commit, relative to it: committed since, staged, changed on
 * the disk and new ones. Of a branch it is the commit where the two parted, so that what others have done
 * there since does not count.
 * @throws UserError outside of a repository, and when there is no such commit.
 */
export function changedPaths(root: string, ref: string): ReadonlySet<string> {
  const { commit } = gitTree(root, ref)
  const parted = text(runGit(root, ['merge-base', commit, 'HEAD'])).trim()
  const changed = runGit(root, ['diff', '--name-only', '--relative', '-z', parted || commit, '--'])
  const added = runGit(root, ['ls-files', '--others', '--exclude-standard', '-z'])
  return new Set([...names(changed), ...names(added)])
}

/** The files below a folder that the next commit will change, relative to it. */
export function stagedPaths(root: string): ReadonlySet<string> {
  const head = runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  // Before the first commit, all there is in the index is new.
  const listed = head
    ? runGit(root, ['diff', '--cached', '--name-only', '--relative', '-z', '--'])
    : runGit(root, ['ls-files', '--cached', '-z'])
  return new Set(names(listed))
}

/**
 * The name of the tree the next commit will have.
 * @throws UserError outside of a repository, and in the middle of a merge with conflicts.
 */
export function stagedTree(root: string): string {
  if (!runGit(root, ['rev-parse', '--git-dir']))
    throw new UserError(`No git repository at \`${root}\`.`, 'Run in a repository, or see --cwd.')
  const tree = text(runGit(root, ['write-tree'])).trim()
  if (!tree)
    throw new UserError('Cannot read what is staged.', 'Resolve the conflicts of the merge first.')
  return tree
}

function names(listed: Buffer | undefined): readonly string[] {
  return text(listed).split('\0').filter(Boolean)
}

function text(bytes: Buffer | undefined): string {
  return bytes?.toString('utf8') ?? ''
}
