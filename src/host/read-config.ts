import type { Finding } from '../model/finding.ts'
import type { TextFile } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import { parseConfig, type ParsedConfig } from './config.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

/** A project's configuration alone, or the mistakes in it; without a file it is the defaults. */
type ReadConfig =
  | {
      readonly config?: undefined
      readonly rules?: undefined
      readonly findings: readonly Finding[]
    }
  | (Omit<ParsedConfig, 'config'> & {
      readonly config: NonNullable<ParsedConfig['config']>
      readonly file: TextFile
      readonly findings: readonly []
    })

/** The locale of a file that should say which locale the source is. */
const unknownSource = 'en'

/** @throws UserError when there is no file at a path that was given. */
export function readConfig(files: Files, given: string | undefined): ReadConfig {
  const path = given ?? 'dragoman.yaml'
  const bytes = files.read(path)
  if (!bytes && given !== undefined)
    throw new UserError(`No configuration found at \`${path}\`.`, 'Check the path after --config.')
  const read = bytes ? readText({ path, bytes }, unknownSource) : { value: '', findings: [] }
  if (read.value === undefined) return { findings: read.findings }
  const file = { path, text: read.value }
  const { config, ...parsed } = parseConfig(path, file.text, {
    rules,
    loadModule: files.loadModule,
  })
  if (config) return { ...parsed, config, file, findings: [] }
  return { findings: located(file, unknownSource, 'broken-configuration', parsed.problems) }
}
