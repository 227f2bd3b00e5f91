import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Glossary } from '../model/glossary.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import type { Rule } from '../rules/rule.ts'
import { settingsAt } from '../stages/active-rules.ts'
import type { Files } from './files.ts'
import { guessLanguage } from './guess-language.ts'
import { loadCatalog, loadLabels, templatePath } from './load-catalogs.ts'
import { loadDocuments } from './load-documents.ts'
import { loadGlossary } from './load-glossary.ts'
import { orphanCatalogs } from './orphan-catalogs.ts'
import { readConfig } from './read-config.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { UserError } from './user-error.ts'

export interface LoadOptions {
  /** The configuration; `dragoman.yaml` when absent, which need not exist. */
  readonly config?: string
  /** The locales that are asked for; the source locale counts as one. All when absent or empty. */
  readonly locales?: readonly string[]
  /** Locales to work on beside those on disk, where the configuration names none. */
  readonly added?: readonly Locale[]
}

export interface Loaded {
  /** Absent when the configuration or glossary has a mistake: nothing may be done then. */
  readonly project?: Project
  /** The rules there are, with the project's own; absent as the project is. */
  readonly rules?: readonly Rule[]
  /** The locales that were asked for; absent when all are. */
  readonly locales?: readonly Locale[]
  readonly findings: readonly Finding[]
}

/**
 * Reads everything a command may know. Mistakes in files are findings of the severities the
 * configuration gives them, and the files they are in are left out.
 * @throws UserError when there is no configuration at the path asked for, or no content.
 */
export function load(files: Files, options: LoadOptions = {}): Loaded {
  const read = readConfig(files, options.config)
  if (!read.config) return { findings: read.findings }
  const config = withLocales(read.config, files, options.added)
  const locales = askedLocales(config, options)
  const glossary = loadGlossary(files, config, read)
  // Nothing can be done then, whatever severity is configured.
  if (glossary.findings.length) return { findings: glossary.findings }
  const project = loadContent(files, config, glossary.value)
  return { project, rules: read.rules, ...(locales && { locales }), findings: project.findings }
}

function loadContent(files: Files, config: Config, glossary: Glossary): Project {
  const documents = loadDocuments(files, config)
  const labels = [config.source, ...config.locales].map((locale) =>
    loadLabels(files, config, locale),
  )
  const catalogs = documents.value.map(({ name }) =>
    config.locales.map((locale) => loadCatalog(files, config, { name, locale })),
  )
  const found = [documents, ...labels, ...catalogs.flat()].flatMap(({ findings }) => findings)
  const at = settingsAt(config)
  // A document that could not be read has catalogs all the same.
  const orphans = documents.findings.length
    ? { value: [], findings: [] }
    : orphanCatalogs(files, config, documents.value)
  return {
    config,
    glossary,
    guessLanguage,
    documents: documents.value,
    catalogs: new Map(
      documents.value.map(({ name }, index) => [name, byLocale(catalogs[index] ?? [])]),
    ),
    labels: byLocale(labels),
    orphans: orphans.value,
    templates: loadTemplates(files, config, documents.value),
    findings: [...found, ...orphans.findings].flatMap((finding) => configured(finding, at)),
  }
}

function byLocale<File extends { readonly locale: Locale }>(
  readings: readonly Reading<File>[],
): ReadonlyMap<Locale, File> {
  return new Map(readings.map(({ value }) => [value.locale, value]))
}

/** The templates as they are on disk. One that is not UTF-8 is written anew: it holds no work. */
function loadTemplates(
  files: Files,
  config: Config,
  documents: readonly DocumentFile[],
): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ name }) => {
      const path = templatePath(config, name)
      const bytes = path === undefined ? undefined : files.read(path)
      if (path === undefined || !bytes) return []
      return [[path, readText({ path, bytes }, config.source).value ?? '']]
    }),
  )
}

function configured(finding: Finding, at: ReturnType<typeof settingsAt>): readonly Finding[] {
  const severity = at(finding.locale, finding.path)[finding.rule]?.severity ?? finding.severity
  return severity === 'off' ? [] : [{ ...finding, severity }]
}

function withLocales(config: Config, files: Files, added: readonly Locale[] = []): Config {
  if (config.locales.length) return config
  return { ...config, locales: [...new Set([...localesOnDisk(files, config), ...added])] }
}

function askedLocales(config: Config, options: LoadOptions): readonly Locale[] | undefined {
  if (!options.locales?.length) return undefined
  const known = [config.source, ...config.locales]
  return options.locales.map((wanted) => {
    const locale = canonicalLocale(wanted) ?? wanted
    if (known.includes(locale)) return locale
    throw new UserError(`Unknown locale \`${wanted}\`.`, `Choose from ${known.join(', ')}.`)
  })
}

/** Without configured locales, the folders where catalogs are kept say which there are. */
function localesOnDisk(files: Files, config: Config): readonly Locale[] {
  const [before = '', after = ''] = config.catalogs.split('{locale}')
  if (!after.startsWith('/') || !before.endsWith('/')) return []
  const folders = files
    .list([`${before}*/**`])
    .map((path) => path.slice(before.length).split('/')[0] ?? '')
  return [...new Set(folders)].filter(
    (folder) => canonicalLocale(folder) === folder && folder !== config.source,
  )
}
