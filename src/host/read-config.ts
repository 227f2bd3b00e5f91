import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { rules } from '../rules/index.ts'
import { parseConfig } from './config.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

/** A project's configuration alone, or the mistakes in it; without a file it is the defaults. */
interface ReadConfig {
  readonly config?: Config
  readonly findings: readonly Finding[]
}

/** @throws UserError when there is no file at a path that was given. */
export function readConfig(files: Files, given: string | undefined): ReadConfig {
  const path = given ?? 'dragoman.yaml'
  const bytes = files.read(path)
  if (!bytes && given !== undefined)
    throw new UserError(`No configuration found at \`${path}\`.`, 'Check the path after --config.')
  const read = bytes ? readText({ path, bytes }, 'en') : { value: '', findings: [] }
  if (read.value === undefined) return { findings: read.findings }
  const { config, problems } = parseConfig(path, read.value, rules)
  if (config) return { config, findings: [] }
  return { findings: located({ path, text: read.value }, 'en', 'broken-configuration', problems) }
}
