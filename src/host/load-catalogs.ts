import { formatFor } from '../formats/index.ts'
import type { Config } from '../model/config.ts'
import type { Locale } from '../model/locale.ts'
import type { CatalogFile, LabelsFile } from '../model/project.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'
import { readInCharset } from './read-in-charset.ts'
import type { Reading } from './reading.ts'

/** The UI strings of a locale; none when there is no file. */
export function loadLabels(files: Files, config: Config, locale: Locale): Reading<LabelsFile> {
  const path = fillPattern(config.labels, { locale })
  const { value, findings } = loadCatalogAt(files, { path, locale })
  const strings = Object.fromEntries(
    (value.catalog?.units ?? []).map((unit) => [unit.context ?? unit.source, unit.target]),
  )
  return { value: { ...value, strings }, findings }
}

/** The catalog of a document in a locale; empty when there is no file, absent when it is broken. */
export function loadCatalog(
  files: Files,
  config: Config,
  { name, locale }: { readonly name: string; readonly locale: Locale },
): Reading<CatalogFile> {
  const path = fillPattern(config.catalogs, { locale, path: name })
  return loadCatalogAt(files, { path, locale })
}

/** The catalog at a path; empty when there is no file, absent when it is broken. */
export function loadCatalogAt(
  files: Files,
  at: { readonly path: string; readonly locale: Locale },
): Reading<CatalogFile> {
  const bytes = files.read(at.path)
  const empty = { ...at, text: '', exists: false, catalog: { ...at, units: [], obsolete: [] } }
  if (!bytes) return { value: empty, findings: [] }
  const format = formatFor(at.path)
  const { value: text, findings } = readInCharset({ ...at, bytes }, format)
  if (text === undefined) return { value: { ...at, text: '', bytes, exists: true }, findings }
  const { catalog, problems } = format?.decode(text, at) ?? { problems: [] }
  const mistakes = located({ path: at.path, text }, at.locale, 'broken-catalog', problems)
  return {
    value: { ...at, text, bytes, exists: true, ...(catalog && { catalog }) },
    findings: [...findings, ...mistakes],
  }
}

export function templatePath(config: Config, name: string): string | undefined {
  return config.templates ? fillPattern(config.templates, { path: name }) : undefined
}
