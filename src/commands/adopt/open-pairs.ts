import type { Translated } from '../../catalog/adopt/adopt-documents.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Locale } from '../../model/locale.ts'
import type { CatalogFile, DocumentFile, Project, TextFile } from '../../model/project.ts'
import { type OpenDocument, openDocument } from '../../stages/open-document.ts'
import { type Source, sourceOf } from '../../stages/source.ts'
import { stageSettings } from '../stage-settings.ts'

/** Already translated documents, by document name, then locale. */
export type Translations = ReadonlyMap<string, ReadonlyMap<Locale, TextFile>>

/** A document of the project, read. */
export interface OpenSource {
  readonly file: DocumentFile
  readonly open: OpenDocument
  readonly source: Source
}

/** A document with its translation into one locale, and the catalog that is to be filled. */
export interface OpenPair extends OpenSource {
  readonly locale: Locale
  readonly from: TextFile
  readonly catalogFile: CatalogFile & { readonly catalog: Catalog }
  readonly sides: Translated
}

/** A file that was left alone, and why. */
export interface Skipped {
  readonly path: string
  readonly reason: string
}

/** The documents of a project that have any translation. */
export function openSources(
  project: Project,
  names: { has(name: string): boolean },
): readonly OpenSource[] {
  const settings = stageSettings(project.config)
  return project.documents
    .filter(({ name }) => names.has(name))
    .map((file) => {
      const open = openDocument(file, settings)
      return { file, open, source: sourceOf(open, settings) }
    })
}

/** A document beside its translation; what is wrong with the files when they cannot be compared. */
export function openPair(
  one: OpenSource,
  locale: Locale,
  { project, translations }: { readonly project: Project; readonly translations: Translations },
): OpenPair | readonly Skipped[] {
  const from = translations.get(one.file.name)?.get(locale)
  const file = project.catalogs.get(one.file.name)?.get(locale)
  if (!from || !file) return []
  const { config } = project
  const open = openDocument(from, stageSettings(config))
  const isBroken = open.problems.length > 0 || open.frontMatter.problems.length > 0
  const { catalog } = file
  if (one.source.problems.length || isBroken || !catalog)
    return [
      ...(one.source.problems.length ? [{ path: one.file.path, reason: 'it has mistakes' }] : []),
      ...(isBroken ? [{ path: from.path, reason: 'it has mistakes' }] : []),
      ...(catalog ? [] : [{ path: file.path, reason: 'it cannot be read' }]),
    ]
  return {
    ...one,
    locale,
    from,
    catalogFile: { ...file, catalog },
    sides: {
      source: { document: one.open.document, slots: one.open.slots, locale: config.source },
      target: { document: open.document, slots: open.slots, locale },
    },
  }
}
