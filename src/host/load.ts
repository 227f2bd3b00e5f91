import { parseGlossary } from '../glossary/parse-glossary.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Glossary } from '../model/glossary.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import type { Project } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import { parseConfig, type ParsedConfig } from './config.ts'
import type { Files } from './files.ts'
import { loadCatalog, loadLabels, templatePath } from './load-catalogs.ts'
import { loadDocuments } from './load-documents.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

export interface LoadOptions {
  /** The configuration; `dragoman.yaml` when absent, which need not exist. */
  readonly config?: string
  /** The locales that are asked for; the source locale counts as one. All when absent or empty. */
  readonly locales?: readonly string[]
}

export interface Loaded {
  /** Absent when the configuration or glossary has a mistake: nothing may be done then. */
  readonly project?: Project
  /** The locales that were asked for; absent when all are. */
  readonly locales?: readonly Locale[]
  readonly findings: readonly Finding[]
}

const defaultConfig = 'dragoman.yaml'

/**
 * Reads everything a command may know. Mistakes in files are findings, and the files they are in are
 * left out.
 * @throws UserError when there is no configuration at the path asked for, or no content.
 */
export function load(files: Files, options: LoadOptions = {}): Loaded {
  const path = options.config ?? defaultConfig
  const bytes = files.read(path)
  if (!bytes && options.config !== undefined)
    throw new UserError(`No configuration found at \`${path}\`.`, 'Check the path after --config.')
  const findings: Finding[] = []
  const text = bytes ? readText(path, bytes, findings) : ''
  if (text === undefined) return { findings }
  const parsed = parseConfig(
    path,
    text,
    rules.map(({ id }) => id),
  )
  if (!parsed.config) {
    return { findings: located({ path, text }, 'en', 'broken-configuration', parsed.problems) }
  }
  const config = withLocales(parsed.config, files)
  const locales = askedLocales(config, options)
  const glossary = loadGlossary(files, config, { ...parsed, text }, findings)
  if (findings.length || !glossary) return { findings }
  const documents = loadDocuments(files, config, findings)
  const labels = new Map(
    [config.source, ...config.locales].map((locale) => [
      locale,
      loadLabels(files, config, locale, findings),
    ]),
  )
  const catalogs = new Map(
    documents.map(({ name }) => [
      name,
      new Map(
        config.locales.map((locale) => [
          locale,
          loadCatalog(files, config, { name, locale }, findings),
        ]),
      ),
    ]),
  )
  const templates = new Map(
    documents.flatMap(({ name }) => {
      const template = templatePath(config, name)
      const found = template === undefined ? undefined : files.read(template)
      return template !== undefined && found
        ? [[template, readText(template, found, []) ?? '']]
        : []
    }),
  )
  const project = { config, glossary, documents, catalogs, labels, templates, findings }
  return { project, ...(locales && { locales }), findings }
}

function withLocales(config: Config, files: Files): Config {
  return config.locales.length ? config : { ...config, locales: localesOnDisk(files, config) }
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

function loadGlossary(
  files: Files,
  config: Config,
  from: ParsedConfig & { readonly text: string },
  findings: Finding[],
): Glossary | undefined {
  const path = config.glossary
  const bytes = files.read(path)
  if (!bytes) {
    if (from.namesGlossary) {
      const problem = {
        message: `Missing glossary \`${path}\`, expected a file`,
        at: from.rangeOf(['glossary']),
        help: 'Create it, or remove the key `glossary`.',
      }
      findings.push(
        ...located({ path: config.path, text: from.text }, config.source, 'broken-glossary', [
          problem,
        ]),
      )
    }
    return { path, brands: [], terms: [] }
  }
  const text = readText(path, bytes, findings)
  if (text === undefined) return undefined
  const { glossary, problems } = parseGlossary(path, text)
  findings.push(...located({ path, text }, config.source, 'broken-glossary', problems))
  return glossary
}
