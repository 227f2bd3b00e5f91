import type { Facts } from '../model/facts.ts'
import type { Locale } from '../model/locale.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import { type Page, pages } from '../stages/page.ts'
import type { Source } from '../stages/source.ts'
import { stageSettings } from './stage-settings.ts'

/** Every document read, and every page made of it, regions not yet filled. */
export interface ProjectPages {
  readonly sources: ReadonlyMap<string, Source>
  /** By document name, then locale, the source locale included; documents with mistakes are left out. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<Locale, Page>>
}

/** Runs the stages over a project, document by document. */
export function projectPages(
  project: Project,
  onDocument: (file: DocumentFile) => void = () => {},
): ProjectPages {
  const settings = stageSettings(project.config)
  const sources = new Map<string, Source>()
  const made = new Map<string, ReadonlyMap<Locale, Page>>()
  for (const file of project.documents) {
    const files = [...(project.catalogs.get(file.name)?.values() ?? [])]
    const catalogs = files.map(
      ({ catalog, ...at }) => catalog ?? { ...at, units: [], obsolete: [] },
    )
    const result = pages(file, catalogs, settings)
    sources.set(file.name, result.source)
    if (result.pages.length)
      made.set(file.name, new Map(result.pages.map((page) => [page.locale, page])))
    onDocument(file)
  }
  return { sources, pages: made }
}

/** Facts of the pages of one locale, by document name. */
export function factsOf(made: ProjectPages, locale: Locale): ReadonlyMap<string, Facts> {
  return new Map(
    [...made.pages].flatMap(([name, byLocale]) => {
      const page = byLocale.get(locale)
      return page ? [[name, page.facts]] : []
    }),
  )
}
