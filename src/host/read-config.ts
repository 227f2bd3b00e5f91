import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { parseConfig } from './config.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

/** A project's configuration alone, or the mistakes in it; without a file it is the defaults. */
interface ReadConfig {
  readonly config?: Config
  /** The rules there are, with those of the project; absent when its configuration is broken. */
  readonly rules?: readonly Rule[]
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
  const parsed = parseConfig(path, read.value, {
    rules,
    loadModule: files.loadModule,
  })
  const { config, problems } = parsed
  if (config) return { config, rules: parsed.rules, findings: [] }
  return { findings: located({ path, text: read.value }, 'en', 'broken-configuration', problems) }
}
