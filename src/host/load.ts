import { formatFor } from '../formats/index.ts'
import { parseGlossary } from '../glossary/parse-glossary.ts'
import type { Config } from '../model/config.ts'
import type { Finding, Problem } from '../model/finding.ts'
import type { Glossary } from '../model/glossary.ts'
import { canonicalLocale, type Locale } from '../model/locale.ts'
import type { CatalogFile, DocumentFile, LabelsFile, Project, TextFile } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import { address } from '../stages/address.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { lineIndex } from '../text/lines.ts'
import { shorten } from '../text/shorten.ts'
import { parseConfig, type ParsedConfig } from './config.ts'
import { decode } from './decode.ts'
import type { Files } from './files.ts'
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

function loadDocuments(files: Files, config: Config, findings: Finding[]): readonly DocumentFile[] {
  const output = fixedPart(config.output)
  const paths = config.content.flatMap((glob) =>
    files
      .list([glob])
      .filter((path) => output === '' || !path.startsWith(output))
      .map((path) => ({ path, folder: fixedPart(glob) })),
  )
  if (!paths.length)
    throw new UserError(
      `No content found at ${config.content.join(', ')}.`,
      `Set \`content\` in ${config.path}, or run in the project's folder (see --cwd).`,
    )
  const documents = new Map<string, DocumentFile>()
  for (const { path, folder } of paths) {
    const extension = /\.[^./]+$/.exec(path)?.[0] ?? ''
    const name = path.slice(folder.length, path.length - extension.length)
    const other = documents.get(name)
    if (other?.path === path) continue
    const bytes = files.read(path)
    const text = bytes && readText(path, bytes, findings)
    if (text === undefined) continue
    if (other)
      findings.push(...located({ path, text }, config.source, 'broken-document', [sameName(other)]))
    else documents.set(name, { path, text, name, extension })
  }
  return [...documents.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

// Both would write the same catalogs, each retiring the units of the other.
function sameName({ path, name }: DocumentFile): Problem {
  return {
    message: `Unexpected second document \`${shorten(name)}\`, expected each name once beside \`${shorten(path)}\``,
    at: { start: 0, end: 0 },
    help: 'Rename one of the two; until then this one is left out.',
  }
}

function loadLabels(files: Files, config: Config, locale: Locale, findings: Finding[]): LabelsFile {
  const path = config.labels.replaceAll('{locale}', locale)
  const file = loadCatalogAt(files, { path, locale }, findings)
  const strings = Object.fromEntries(
    (file.catalog?.units ?? []).map((unit) => [unit.context ?? unit.source, unit.target]),
  )
  return { ...file, strings }
}

function loadCatalog(
  files: Files,
  config: Config,
  of: { readonly name: string; readonly locale: Locale },
  findings: Finding[],
): CatalogFile {
  return loadCatalogAt(
    files,
    { path: catalogPath(config, of.name, of.locale), locale: of.locale },
    findings,
  )
}

function loadCatalogAt(
  files: Files,
  at: { readonly path: string; readonly locale: Locale },
  findings: Finding[],
): CatalogFile {
  const format = formatFor(at.path)
  if (!format)
    throw new UserError(
      `Cannot tell the catalog format of \`${at.path}\`.`,
      'Catalogs end in `.po`, UI strings in `.json`.',
    )
  const bytes = files.read(at.path)
  const empty = { ...at, text: '', exists: false, catalog: { ...at, units: [], obsolete: [] } }
  if (!bytes) return empty
  const text = readText(at.path, bytes, findings)
  if (text === undefined) return { ...at, text: '', exists: true }
  const { catalog, problems } = format.decode(text, at)
  findings.push(...located({ path: at.path, text }, at.locale, 'broken-catalog', problems))
  return { ...at, text, exists: true, ...(catalog && { catalog }) }
}

function catalogPath(config: Config, name: string, locale: Locale): string {
  return config.catalogs.replaceAll('{locale}', locale).replaceAll('{path}', name)
}

function templatePath(config: Config, name: string): string | undefined {
  return config.templates ? config.templates.replaceAll('{path}', name) : undefined
}

function readText(path: string, bytes: Uint8Array, findings: Finding[]): string | undefined {
  const decoded = decode(bytes)
  if (decoded.text !== undefined) return decoded.text
  const { problem, line, column } = decoded
  const place = { line, column, endLine: line, endColumn: column + 1 }
  const [finding] = located({ path, text: '' }, 'en', 'broken-encoding', [problem])
  if (finding) findings.push({ ...finding, ...place })
  return undefined
}

/** Problems of a file as findings of one fault. */
function located(
  file: TextFile,
  locale: Locale,
  id: string,
  problems: readonly Problem[],
): readonly Finding[] {
  const lines = lineIndex(file.text)
  const severity = rules.find((rule) => rule.id === id)?.severity ?? 'error'
  return problems.map((problem) =>
    address({ path: file.path, locale, lines }, { rule: id, severity, problem }),
  )
}
