import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import fastGlob from 'fast-glob'
import type { Files } from './files.ts'
import { UserError } from './user-error.ts'

/** The files under a folder. Symbolic links to folders are not followed. */
export function disk(root: string): Files {
  return {
    list: (patterns) =>
      fastGlob
        .sync([...patterns], {
          cwd: root,
          dot: false,
          followSymbolicLinks: false,
          ignore: ['**/node_modules/**'],
        })
        .sort(),
    read(path) {
      try {
        return readFileSync(join(root, path))
      } catch (error) {
        if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined
        if (unreadable.some((code) => hasCode(error, code)))
          throw new UserError(`Cannot read \`${path}\`.`, 'Check that it is a file you may read.')
        throw error
      }
    },
    // Modules with a top-level `await` cannot be loaded so, which is said when it is tried.
    loadModule: (specifier) => createRequire(join(resolve(root), 'dragoman.yaml'))(specifier),
  }
}

const unreadable = ['EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_FS_FILE_TOO_LARGE']

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
