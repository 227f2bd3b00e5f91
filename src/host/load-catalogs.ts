import { formatFor } from '../formats/index.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { CatalogFile, LabelsFile } from '../model/project.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import { UserError } from './user-error.ts'

/** The UI strings of a locale; none when there is no file. */
export function loadLabels(
  files: Files,
  config: Config,
  locale: Locale,
  findings: Finding[],
): LabelsFile {
  const path = fillPattern(config.labels, { locale })
  const file = loadCatalogAt(files, { path, locale }, findings)
  const strings = Object.fromEntries(
    (file.catalog?.units ?? []).map((unit) => [unit.context ?? unit.source, unit.target]),
  )
  return { ...file, strings }
}

/** The catalog of a document in a locale; empty when there is no file, absent when it is broken. */
export function loadCatalog(
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
  return fillPattern(config.catalogs, { locale, path: name })
}

export function templatePath(config: Config, name: string): string | undefined {
  return config.templates ? fillPattern(config.templates, { path: name }) : undefined
}
