import { coverage } from '../catalog/coverage.ts'
import { applyEdits } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import type { Page } from '../stages/page.ts'
import { check } from './check.ts'
import { manifest } from './manifest.ts'
import { outputPath } from './output-path.ts'
import { type IsBuilt, type RegionContext, renderRegion } from './regions.ts'

/** A page, or why there is none. */
export interface BuiltPage {
  readonly document: string
  readonly locale: Locale
  readonly path: string
  readonly title: string
  /** Percent of segments shown in the page's own locale. */
  readonly coverage: number
  readonly segments: number
  readonly translated: number
  readonly words: number
  /** Absent when the page was written. */
  readonly heldBack?: 'findings' | 'coverage'
}

export interface BuildReport {
  readonly plan: Plan
  readonly pages: readonly BuiltPage[]
  readonly findings: readonly Finding[]
}

export interface BuildOptions {
  /** Write pages of these locales only; the manifest tells of all. */
  readonly locales?: readonly Locale[]
  /** Percent below which a page is not built, by locale, `*` for all: before what is configured. */
  readonly minimumCoverage?: Readonly<Record<Locale, number>>
  /** Build pages with errors too. */
  readonly force?: boolean
  readonly onDocument?: ((file: DocumentFile) => void) | undefined
}

/**
 * Every page that passes validation, with computed regions filled, and a manifest of all pages. A
 * page with an error, or below the minimum coverage, is held back; the others go on. A unit whose
 * codes or structure are broken does not hold its page back: the page shows the source text there.
 */
export function build(project: Project, options: BuildOptions = {}): BuildReport {
  const checked = check(project, { onDocument: options.onDocument })
  const { config } = project
  const isAsked = (locale: Locale) => options.locales?.includes(locale) ?? true
  const errors = Map.groupBy(
    checked.findings.filter(({ severity, rule }) => severity === 'error' && !fallsBack.has(rule)),
    ({ path }) => path,
  )
  const candidates = project.documents.flatMap((file) =>
    [config.source, ...config.locales].flatMap((locale) => {
      const page = checked.pages.pages.get(file.name)?.get(locale)
      return page ? [{ page, file, built: judge(page, file, { project, options, errors }) }] : []
    }),
  )
  const listed = candidates.map(({ built }) => built)
  const there = new Set(
    listed.flatMap(({ document, locale, heldBack }) => (heldBack ? [] : `${locale} ${document}`)),
  )
  const isBuilt: IsBuilt = (document, locale) => there.has(`${locale} ${document}`)
  const changes = candidates.flatMap(({ page, file, built }): readonly Change[] => {
    const context = checked.regions.get(page.locale)
    if (!context || built.heldBack || !isAsked(page.locale)) return []
    return [{ kind: 'write', path: built.path, text: filled(page, file.name, context, isBuilt) }]
  })
  const { path, text } = manifest(project, listed)
  return {
    plan: { changes: [...changes, { kind: 'write', path, text }] },
    pages: listed.filter(({ locale }) => isAsked(locale)),
    findings: checked.findings.filter(({ locale }) => isAsked(locale)),
  }
}

/** Findings that fall back unit by unit, so that the page they are on can be built. */
const fallsBack: ReadonlySet<string> = new Set([
  'broken-anchor',
  'broken-markup',
  'broken-structure',
  'foreign-address',
  'hidden-character',
  'lookalike-link',
])

function judge(
  page: Page,
  file: DocumentFile,
  at: {
    readonly project: Project
    readonly options: BuildOptions
    /** Findings that hold a page back, by the file a person would edit. */
    readonly errors: ReadonlyMap<string, readonly Finding[]>
  },
): BuiltPage {
  const { config, catalogs, labels } = at.project
  const { locale, segments, translated, facts } = page
  const percent = coverage(translated, segments)
  const asked = at.options.minimumCoverage ?? {}
  const wanted = asked[locale] ?? asked['*'] ?? config.minimumCoverage[locale] ?? 0
  const minimum = locale === config.source ? 0 : wanted
  const edited = [
    locale === config.source ? file.path : catalogs.get(file.name)?.get(locale)?.path,
    ...(page.regions.length ? [labels.get(locale)?.path] : []),
  ]
  const hasError = edited.some((path) => path !== undefined && at.errors.has(path))
  const heldBack =
    hasError && !at.options.force ? 'findings' : percent < minimum ? 'coverage' : undefined
  return {
    document: file.name,
    locale,
    path: outputPath(config, file, locale),
    title: facts.title,
    coverage: percent,
    segments,
    translated,
    words: facts.words,
    ...(heldBack && { heldBack }),
  }
}

function filled(page: Page, name: string, context: RegionContext, isBuilt: IsBuilt): string {
  return applyEdits(
    page.text,
    page.regions.map((region) => ({
      ...region.content,
      text: renderRegion(region, name, context, isBuilt),
    })),
  )
}
