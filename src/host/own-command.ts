import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join, relative, sep } from 'node:path'

/** Where a command is to be run, and from where this one was. */
export interface Run {
  /** The folder the command will be run in, and one in it whose packages it may use. */
  readonly top: string
  readonly root: string
  /** The script that runs now, and the program that runs it. */
  readonly script: string
  readonly node: string
  /** The `PATH` the command will have. */
  readonly path: string
}

/**
 * How a shell finds this very program again, from its folder: as a dependency of the project by a
 * relative path, which is right in every clone and worktree; by its name where that is on the PATH; else
 * by absolute paths, which are right until something moves.
 */
export function ownCommand({ top, root, script, node, path }: Run): string {
  const home = packageOf(realpathSync(script))
  const installed = above(realpathSync(root), realpathSync(top)).find(
    (folder) => isHere(join(folder, 'node_modules', name), home) && existsSync(binIn(folder)),
  )
  if (installed !== undefined)
    return quoted(relative(realpathSync(top), binIn(installed)).replaceAll(sep, '/'))
  const isOnPath = path.split(delimiter).some((folder) => isOurs(folder, home))
  return isOnPath ? name : [node, script].map(quoted).join(' ')
}

const name = 'dragoman'

function binIn(folder: string): string {
  return join(folder, 'node_modules', '.bin', name)
}

/** npm puts folders of its own before the PATH while it runs a script; they are not there afterwards. */
function isOurs(folder: string, home: string): boolean {
  if (!isAbsolute(folder) || folder.split(/[\\/]/).includes('node_modules')) return false
  const file = join(folder, name)
  return existsSync(file) && packageOf(realpathSync(file)) === home
}

function isHere(folder: string, home: string): boolean {
  return existsSync(folder) && realpathSync(folder) === home
}

/** The folder of the package a file belongs to. */
function packageOf(file: string): string {
  const folders = above(dirname(file), '')
  return folders.find((folder) => existsSync(join(folder, 'package.json'))) ?? dirname(file)
}

/** A folder and those it is in, up to one of them. */
function above(folder: string, top: string): readonly string[] {
  const parent = dirname(folder)
  return folder === top || parent === folder ? [folder] : [folder, ...above(parent, top)]
}

/** For the shell that comes with git, and for git itself, to which `%` is special. */
function quoted(path: string): string {
  if (/^[\w./-]+$/.test(path)) return path
  return `'${path.replaceAll("'", `'\\''`).replaceAll('%', '%%')}'`
}
