import type { Config } from '../model/config.ts'
import type { DocumentTree } from '../model/document-tree.ts'
import type { Finding } from '../model/finding.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Locale } from '../model/locale.ts'
import type { TextFile } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import type { AuditTrees } from './audit-trees.ts'
import { parseConfig } from './config.ts'
import type { Files } from './files.ts'
import { loadGlossary } from './load-glossary.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

/** What an audit can know beside the documents: a configuration and a glossary, where there are any. */
type LoadedAudit =
  | { readonly config?: never; readonly findings: readonly Finding[] }
  | {
      readonly config: Config
      /** The rules there are, with the project's own. */
      readonly rules: readonly Rule[]
      readonly glossary: Glossary
      /** Reads the documents of some trees. */
      readonly reader: (trees: AuditTrees) => TreeReader
    }

interface TreeReader {
  readonly read: (path: string) => TextFile | undefined
  /** What was wrong with the files that were read. */
  readonly findings: () => readonly Finding[]
}

/** @throws UserError when there is no configuration at a path that was given. */
export function loadAudit(files: Files, given: string | undefined): LoadedAudit {
  const path = given ?? 'dragoman.yaml'
  const bytes = files.read(path)
  if (!bytes && given !== undefined)
    throw new UserError(`No configuration found at \`${path}\`.`, 'Check the path after --config.')
  const read = bytes ? readText({ path, bytes }, 'en') : { value: '', findings: [] }
  if (read.value === undefined) return { findings: read.findings }
  const file = { path, text: read.value }
  const parsed = parseConfig(path, file.text, { rules, loadModule: files.loadModule })
  const { config } = parsed
  if (!config) return { findings: located(file, 'en', 'broken-configuration', parsed.problems) }
  const glossary = loadGlossary(files, config, { ...parsed, file })
  if (glossary.findings.length) return { findings: glossary.findings }
  const reader = (trees: AuditTrees) => readerOf(files, trees)
  return { config, rules: parsed.rules, glossary: glossary.value, reader }
}

function readerOf(files: Files, { source, targets }: AuditTrees): TreeReader {
  const localeOf = new Map([source, ...targets].flatMap(localesByPath))
  const broken = new Map<string, readonly Finding[]>()
  return {
    read(path) {
      const bytes = files.read(path)
      if (!bytes) return undefined
      const { value: text, findings } = readText(
        { path, bytes },
        localeOf.get(path) ?? source.locale,
      )
      if (findings.length) broken.set(path, findings)
      return text === undefined ? undefined : { path, text }
    },
    findings: () => [...broken.values()].flat(),
  }
}

function localesByPath({ locale, files }: DocumentTree): readonly (readonly [string, Locale])[] {
  return [...files.values()].map((path) => [path, locale])
}
