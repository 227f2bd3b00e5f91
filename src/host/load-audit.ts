import type { Config } from '../model/config.ts'
import type { DocumentTree } from '../model/document-tree.ts'
import type { Finding } from '../model/finding.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Locale } from '../model/locale.ts'
import type { TextFile } from '../model/project.ts'
import type { Rule } from '../rules/rule.ts'
import type { AuditTrees } from './audit-trees.ts'
import type { Files } from './files.ts'
import { loadGlossary } from './load-glossary.ts'
import { readConfig } from './read-config.ts'
import { readText } from './read-text.ts'

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
  const read = readConfig(files, given)
  if (!read.config) return { findings: read.findings }
  const { config, rules } = read
  const glossary = loadGlossary(files, config, read)
  if (glossary.findings.length) return { findings: glossary.findings }
  const reader = (trees: AuditTrees) => readerOf(files, trees)
  return { config, rules, glossary: glossary.value, reader }
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
