import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { DocumentFile } from '../model/project.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import type { Files } from './files.ts'
import { located } from './located.ts'

/** Catalogs on disk that belong to no document: one was renamed or deleted. */
export function orphanCatalogs(
  files: Files,
  config: Config,
  documents: readonly DocumentFile[],
): readonly Finding[] {
  return config.locales.flatMap((locale) => {
    const wanted = new Set(
      documents.map(({ name }) => fillPattern(config.catalogs, { locale, path: name })),
    )
    const found = files.list([fillPattern(config.catalogs, { locale, path: '**/*' })])
    return found
      .filter((path) => !wanted.has(path))
      .flatMap((path) => located({ path, text: '' }, locale, 'orphan-catalog', [orphan]))
  })
}

const orphan = {
  message: 'Unexpected catalog, expected one of a document that exists',
  at: { start: 0, end: 0 },
  help: 'Move it to the new name of its document, or delete it.',
}
