import { formatFor } from '../formats/index.ts'
import type { Config } from '../model/config.ts'
import type { Locale } from '../model/locale.ts'
import type { DocumentFile, OrphanCatalog } from '../model/project.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import type { Files } from './files.ts'
import { loadCatalogAt } from './load-catalogs.ts'
import { located } from './located.ts'
import type { Reading } from './reading.ts'

/** Catalogs on disk that belong to no document, since one was renamed or deleted, and archived ones. */
export function orphanCatalogs(
  files: Files,
  config: Config,
  documents: readonly DocumentFile[],
): Reading<readonly OrphanCatalog[]> {
  const names = new Set(documents.map(({ name }) => name))
  const places = [
    ...config.locales.map((locale) => ({ locale, pattern: config.catalogs, isArchived: false })),
    ...config.locales.map((locale) => ({ locale, pattern: config.archive, isArchived: true })),
  ]
  const found = places.flatMap(({ pattern, ...of }) =>
    namesAt(files, pattern, of.locale)
      .filter(({ name }) => of.isArchived || !names.has(name))
      .map(({ name, path }) => ({
        ...of,
        name,
        read: loadCatalogAt(files, { path, locale: of.locale }),
      })),
  )
  return {
    value: found.map(({ read, ...of }) => ({ ...of, file: read.value })),
    findings: found.flatMap(({ read, locale, isArchived }) => [
      ...(isArchived
        ? []
        : located({ path: read.value.path, text: '' }, locale, 'orphan-catalog', [orphan])),
      ...read.findings,
    ]),
  }
}

/** The files a pattern finds, and the names that stand for `{path}` in it. */
function namesAt(
  files: Files,
  pattern: string,
  locale: Locale,
): readonly { readonly name: string; readonly path: string }[] {
  const [before = '', after = ''] = fillPattern(pattern, { locale }).split('{path}')
  return files
    .list([`${before}**/*${after}`])
    .filter((path) => formatFor(path) !== undefined)
    .map((path) => ({ path, name: path.slice(before.length, path.length - after.length) }))
}

const orphan = {
  message: 'Unexpected catalog, expected one of a document that exists',
  at: { start: 0, end: 0 },
  help: 'Run `dragoman sync`: it follows a document that was renamed, and archives the others.',
}
