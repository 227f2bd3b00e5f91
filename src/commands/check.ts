import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { rulesAt } from '../stages/active-rules.ts'
import { fault } from '../stages/fault.ts'
import type { LintSettings } from '../stages/lint-catalog.ts'
import { lintSource, type SourceSurroundings } from '../stages/lint-source.ts'
import { soundFixes } from '../stages/sound-fixes.ts'
import type { Source } from '../stages/source.ts'
import { lineIndex } from '../text/lines.ts'
import { checkCatalog } from './check-catalog.ts'
import { checkLabels } from './check-labels.ts'
import { linkTargets } from './link-targets.ts'
import { lintSettings } from './lint-settings.ts'
import { type ProjectPages, projectPages } from './project-pages.ts'
import { unpinnedHeadings } from './unpinned-headings.ts'
import { stageSettings } from './stage-settings.ts'
import { type RegionContext, regionContexts, renderRegion } from './regions.ts'

export interface CheckReport {
  /** Sorted by path, then place. */
  readonly findings: readonly Finding[]
  /** Units that were looked at. */
  readonly units: number
  readonly pages: ProjectPages
  /** What computed regions are rendered from, by locale. */
  readonly regions: ReadonlyMap<Locale, RegionContext>
}

export interface CheckOptions {
  /** Report findings of these locales only; of all when absent. */
  readonly locales?: readonly Locale[]
  /** Those of the registry when absent. */
  readonly rules?: readonly Rule[]
  /** Report findings in these files only, and in catalogs of these documents; in all when absent. */
  readonly isAsked?: ((path: string) => boolean) | undefined
  /** Tells words of the source's language from others; see `dictionary`. */
  readonly isWord?: ((word: string) => boolean) | undefined
  readonly onDocument?: ((file: DocumentFile) => void) | undefined
}

/** Runs every rule over a project's sources, catalogs, UI strings and pages. */
export function check(project: Project, options: CheckOptions = {}): CheckReport {
  const pages = projectPages(project, options.onDocument)
  const settings = lintSettings(
    project,
    pages,
    rulesAt(options.rules ?? rules, project.config),
    options.isWord,
  )
  const regions = regionContexts(project, pages)
  const localeOf = targetLocales(project)
  const pagesOf = linkTargets(project, pages)
  const isAsked = ({ locale }: { readonly locale: Locale }) =>
    options.locales?.includes(locale) ?? true
  const isTouched = options.isAsked ?? (() => true)
  const sourceLabels = project.labels.get(project.config.source)
  const catalogsOf = (file: DocumentFile) =>
    [...(project.catalogs.get(file.name)?.values() ?? [])]
      .filter(isAsked)
      .filter(({ path }) => isTouched(file.path) || isTouched(path))
  const findings = [
    ...project.findings.filter(({ path }) => isTouched(path)),
    ...project.documents.flatMap((file) => {
      const source = pages.sources.get(file.name)
      const catalogs = catalogsOf(file)
      const isWhole = isTouched(file.path)
      if (!source || (!isWhole && !catalogs.length)) return []
      const around = {
        ...surroundings(file, source, regions.get(project.config.source), localeOf),
        pages: source.links.length ? pagesOf(file).filter(isAsked) : [],
      }
      const ofFile = [
        ...checkSource(file, source, around, settings),
        ...(source.problems.length ? [] : unpinnedHeadings(file, pages, settings)),
      ]
      const isShown = ({ locale }: Finding) =>
        isWhole || catalogs.some((catalog) => catalog.locale === locale)
      const ofSource = soundFixes(file, ofFile.filter(isShown), stageSettings(project.config))
      if (source.problems.length) return ofSource
      const ofCatalogs = catalogs.flatMap((catalog) =>
        checkCatalog(
          catalog,
          { file, source, page: pages.pages.get(file.name)?.get(catalog.locale) },
          settings,
        ),
      )
      return [...ofSource, ...ofCatalogs]
    }),
    ...checkLabels(project, pages, settings).filter(
      ({ path }) => isTouched(path) || (sourceLabels && isTouched(sourceLabels.path)),
    ),
  ]
  const units = project.documents
    .flatMap(catalogsOf)
    .reduce((sum, { catalog }) => sum + (catalog?.units.length ?? 0), 0)
  return { findings: findings.filter(isAsked).toSorted(byPlace), units, pages, regions }
}

function checkSource(
  file: DocumentFile,
  source: Source,
  around: SourceSurroundings,
  settings: LintSettings,
): readonly Finding[] {
  const to = { path: file.path, locale: settings.context.sourceLocale, lines: lineIndex(file.text) }
  const ofDocument = source.problems.filter(
    (problem) => !source.frontMatter.problems.includes(problem),
  )
  const empty = { message: 'Missing content, expected a document', at: { start: 0, end: 0 } }
  return [
    ...ofDocument.flatMap((problem) => fault('broken-document', problem, to, settings)),
    ...(file.text.trim() ? [] : fault('empty-document', empty, to, settings)),
    ...lintSource(file, source, around, settings),
  ]
}

function surroundings(
  file: DocumentFile,
  source: Source,
  context: RegionContext | undefined,
  localeOf: (target: string, except: string) => Locale | undefined,
): Omit<SourceSurroundings, 'pages'> {
  return {
    documents: new Set(context?.documents.keys()),
    localeOfTarget: (target) => localeOf(target, file.name),
    regions: source.regions.map((region) => ({
      kind: region.kind,
      content: region.content,
      expected: context ? renderRegion(region, file.name, context) : '',
    })),
  }
}

/** Which locale's catalogs of the other documents have a target: a card pasted from there is known. */
function targetLocales(project: Project): (target: string, except: string) => Locale | undefined {
  const homes = new Map<string, { document: string; locale: Locale }[]>()
  for (const [document, byLocale] of project.catalogs)
    for (const [locale, { catalog }] of byLocale)
      for (const { target, source } of catalog?.units ?? []) {
        if (!target || target === source) continue
        const known = homes.get(target)
        if (!known) homes.set(target, [{ document, locale }])
        else known.push({ document, locale })
      }
  return (target, except) =>
    homes.get(target)?.findLast(({ document }) => document !== except)?.locale
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1)
}
