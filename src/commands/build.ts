import { coverage } from '../catalog/coverage.ts'
import { applyEdits } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import type { Page } from '../stages/page.ts'
import { type CheckReport, check } from './check.ts'
import { outputPath, type RegionContext, renderRegion } from './regions.ts'
import { manifest } from './manifest.ts'

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
  const built: BuiltPage[] = []
  const changes: Change[] = []
  for (const file of project.documents)
    for (const locale of [config.source, ...config.locales]) {
      const page = checked.pages.pages.get(file.name)?.get(locale)
      const context = checked.regions.get(locale)
      if (!page || !context) continue
      const entry = judge(page, file, { project, checked, options })
      built.push(entry)
      if (entry.heldBack || !isAsked(locale)) continue
      const text = filled(page, file.name, context)
      changes.push({ kind: 'write', path: entry.path, text })
    }
  const listed = manifest(project, built)
  if (listed) changes.push({ kind: 'write', path: listed.path, text: listed.text })
  return {
    plan: { changes },
    pages: built.filter(({ locale }) => isAsked(locale)),
    findings: checked.findings.filter(({ locale }) => isAsked(locale)),
  }
}

/** Findings that fall back unit by unit, so that the page they are on can be built. */
const fallsBack: ReadonlySet<string> = new Set(['broken-markup', 'broken-structure'])

function judge(
  page: Page,
  file: DocumentFile,
  at: {
    readonly project: Project
    readonly checked: CheckReport
    readonly options: BuildOptions
  },
): BuiltPage {
  const { config, catalogs } = at.project
  const { locale, segments, translated, facts } = page
  const percent = coverage(translated, segments)
  const asked = at.options.minimumCoverage ?? {}
  const wanted = asked[locale] ?? asked['*'] ?? config.minimumCoverage[locale] ?? 0
  const minimum = locale === config.source ? 0 : wanted
  const edited = locale === config.source ? file.path : catalogs.get(file.name)?.get(locale)?.path
  const hasError = at.checked.findings.some(
    (finding) =>
      finding.severity === 'error' && finding.path === edited && !fallsBack.has(finding.rule),
  )
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

function filled(page: Page, name: string, context: RegionContext): string {
  return applyEdits(
    page.text,
    page.regions.map(({ kind, content }) => ({
      ...content,
      text: renderRegion(kind, name, context),
    })),
  )
}
