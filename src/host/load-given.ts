import fastGlob from 'fast-glob'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { TextFile } from '../model/project.ts'
import type { Files } from './files.ts'
import { readConfig } from './read-config.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

export interface Given {
  /** Absent when the configuration has a mistake. */
  readonly config?: Config
  readonly files: readonly TextFile[]
  /** What is wrong with the configuration, and files that are not UTF-8. */
  readonly findings: readonly Finding[]
}

/**
 * The Markdown at paths of files or folders, in or out of a project, and the configuration beside
 * which it is read; without a file at the configuration's path, that is the defaults.
 * @throws UserError when there is nothing at a path, or no Markdown in any.
 */
export function loadGiven(files: Files, paths: readonly string[], configPath?: string): Given {
  const read = readConfig(files, configPath)
  if (!read.config) return { files: [], findings: read.findings }
  const found = [...new Set(paths.flatMap((path) => markdownAt(files, path)))]
  if (!found.length)
    throw new UserError(
      `No Markdown found at ${paths.join(', ')}.`,
      'Give files, or folders with .md, .mdx or .markdown files.',
    )
  const { config } = read
  const texts = found.map((path) => ({
    path,
    ...readText({ path, bytes: files.read(path) ?? new Uint8Array() }, config.source),
  }))
  return {
    config,
    files: texts.flatMap(({ path, value }) => (value === undefined ? [] : [{ path, text: value }])),
    findings: texts.flatMap(({ findings }) => findings),
  }
}

function markdownAt(files: Files, path: string): readonly string[] {
  const clean = path.replace(/\/+$/, '')
  const escaped = fastGlob.escapePath(clean)
  if (files.list([escaped]).length) return [clean]
  const inside = files.list([clean === '' || clean === '.' ? '**/*' : `${escaped}/**/*`])
  if (!inside.length)
    throw new UserError(`Nothing found at \`${path}\`.`, 'Check the path: a file or a folder.')
  return inside.filter((one) => /\.(?:md|mdx|markdown)$/.test(one))
}
