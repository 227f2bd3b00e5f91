import { isDone, type Unit } from '../model/catalog.ts'
import type { Locale } from '../model/locale.ts'
import type { CatalogFile, Project } from '../model/project.ts'
import type { PlacedUnit, ProjectIndex } from '../rules/rule.ts'
import { documentFinder } from '../sites/document-finder.ts'
import { lineIndex } from '../text/lines.ts'
import { labelUnits } from './label-units.ts'
import { factsOf, type ProjectPages } from './project-pages.ts'
import { sourceLabels } from './source-labels.ts'

/** What the rules may ask of a whole project, each answer computed when it is first asked for. */
export function projectIndex(project: Project, pages: ProjectPages): ProjectIndex {
  const unitsOf = perLocale((locale) => placedUnits(project, pages, locale))
  const bySource = perLocale((locale) => Map.groupBy(unitsOf(locale), ({ unit }) => unit.source))
  const byTarget = perLocale((locale) => Map.groupBy(unitsOf(locale), ({ unit }) => unit.target))
  let find: ReturnType<typeof documentFinder> | undefined
  return {
    documentAt(path, name) {
      find ??= documentFinder(project.documents)
      return find(path, { name })
    },
    facts: perLocale((locale) => factsOf(pages, locale)),
    unitsWithSource: (locale, source) =>
      source === undefined ? unitsOf(locale) : (bySource(locale).get(source) ?? []),
    unitsWithTarget: (locale, target) => byTarget(locale).get(target) ?? [],
  }
}

function perLocale<Value>(make: (locale: Locale) => Value): (locale: Locale) => Value {
  const known = new Map<Locale, Value>()
  return (locale) => {
    const found = known.get(locale) ?? make(locale)
    known.set(locale, found)
    return found
  }
}

function placedUnits(
  project: Project,
  { sources }: ProjectPages,
  locale: Locale,
): readonly PlacedUnit[] {
  const ofDocuments = project.documents.flatMap(({ name }) => {
    const file = project.catalogs.get(name)?.get(locale)
    return file ? placed(file, file.catalog?.units ?? [], name) : []
  })
  const labels = project.labels.get(locale)
  const kinds = new Set([...sources.values()].flatMap(({ regions }) => regions.map((r) => r.kind)))
  const ofLabels = labels
    ? placed(labels, labelUnits(labels, sourceLabels(project, kinds), locale))
    : []
  return [...ofDocuments, ...ofLabels]
}

function placed(file: CatalogFile, units: readonly Unit[], document?: string): PlacedUnit[] {
  let lines: ReturnType<typeof lineIndex> | undefined
  return units.filter(isDone).map((unit) => ({
    unit,
    ...(document !== undefined && { document }),
    placeOf(message) {
      lines ??= lineIndex(file.text)
      const { line, column } = lines.place(unit.targetTrace[0]?.[2] ?? unit.place.start)
      return { path: file.path, line, column, message }
    },
  }))
}
