import { changedPaths, stagedPaths, stagedTree } from '../host/changed-paths.ts'
import { disk } from '../host/disk.ts'
import type { Files } from '../host/files.ts'
import { gitFiles } from '../host/git-files.ts'
import { UserError } from '../host/user-error.ts'
import type { Project } from '../model/project.ts'
import type { Invocation } from './command-table.ts'
import { folderOf, isAt, pathIn } from './open-project.ts'

/** What a check is about. */
export interface CheckScope {
  /** Where the project is read from: the disk, or what is staged. */
  readonly files: Files
  /** Is it about some files only? */
  readonly isPartial: boolean
  /**
   * Which files findings are wanted in; all when undefined.
   * @throws UserError when there is nothing of the project at a path that was given.
   */
  filterFor(project: Project): ((path: string) => boolean) | undefined
}

/**
 * Reads `check [paths...] --changed [ref] --staged`.
 * @throws UserError when options do not go together, and outside of a repository.
 */
export function checkScope(invocation: Invocation): CheckScope {
  const { options, words } = invocation
  const root = folderOf(invocation)
  const { staged: isStaged, changed } = options
  if (isStaged && (options['fix'] || options['fixUnsafe']))
    throw new UserError(
      'Cannot fix what is staged: fixes are made in the files on the disk.',
      'Leave out --staged, and stage what was fixed.',
    )
  if (isStaged && changed !== undefined)
    throw new UserError('Options --staged and --changed do not go together.', 'Leave one out.')
  const paths = words.map((word) => pathIn(root, word))
  const touched = isStaged
    ? stagedPaths(root)
    : changed === undefined
      ? undefined
      : changedPaths(root, typeof changed === 'string' ? changed : 'HEAD')
  const { loadModule } = disk(root)
  return {
    files: isStaged
      ? { ...gitFiles(root, stagedTree(root)), ...(loadModule && { loadModule }) }
      : disk(root),
    isPartial: touched !== undefined || paths.length > 0,
    filterFor(project) {
      checkPaths(words, paths, project)
      const ofPaths = (path: string) => !paths.length || paths.some((given) => isAt(path, given))
      // These say what is right everywhere.
      const isGeneral = [project.config.path, project.config.glossary].some((path) =>
        touched?.has(path),
      )
      if (!touched || isGeneral) return paths.length ? ofPaths : undefined
      return (path) => touched.has(path) && ofPaths(path)
    },
  }
}

function checkPaths(words: readonly string[], paths: readonly string[], project: Project): void {
  const { documents, catalogs, labels } = project
  const known = [
    ...documents,
    ...[...catalogs.values()].flatMap((byLocale) => [...byLocale.values()]),
    ...labels.values(),
  ]
  for (const [index, given] of paths.entries())
    if (!known.some(({ path }) => isAt(path, given)))
      throw new UserError(
        `Nothing to check at \`${words[index] ?? given}\`.`,
        'Give documents, catalogs, files of UI strings, or folders of them.',
      )
}
