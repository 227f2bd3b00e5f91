import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { disk } from '../host/disk.ts'
import type { Files } from '../host/files.ts'
import { load, type Loaded } from '../host/load.ts'
import { UserError } from '../host/user-error.ts'
import type { Invocation } from './command-table.ts'

export interface Opened extends Loaded {
  /** The project's folder. */
  readonly root: string
}

/** Loads the project a command line is about; `added`: see `LoadOptions`, `files`: the disk when absent. */
export function openProject(
  invocation: Invocation,
  given: { readonly added?: readonly string[]; readonly files?: Files } = {},
): Opened {
  const { options } = invocation
  const root = folderOf(invocation)
  const named = stringOption(options, 'config')
  const config = named && pathIn(root, named)
  const { files = disk(root), added = [] } = given
  const locales = listOption(options, 'locale')
  return { root, ...load(files, { ...(config !== undefined && { config }), locales, added }) }
}

/**
 * The folder a command runs in.
 * @throws UserError when there is none.
 */
export function folderOf({ options }: Pick<Invocation, 'options'>): string {
  const root = resolve(stringOption(options, 'cwd') ?? '.')
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`No folder \`${root}\`.`, 'Check the path after --cwd.')
  return root
}

/** A path as it was given, relative to a folder and with `/`; the folder itself is `.`. */
export function pathIn(root: string, given: string): string {
  return relative(root, resolve(root, given)).replaceAll('\\', '/') || '.'
}

/** Is a path what was given, or in it? Both as `pathIn` gives them. */
export function isAt(path: string, given: string): boolean {
  return given === '.' || path === given || path.startsWith(`${given}/`)
}

export function stringOption(
  options: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

export function listOption(
  options: Readonly<Record<string, unknown>>,
  name: string,
): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
