import { coverage } from '../catalog/coverage.ts'
import { applyEdits } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { OutputFiles } from '../model/output-files.ts'
import type { Plan } from '../model/plan.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import type { Rule } from '../rules/rule.ts'
import type { Page } from '../stages/page.ts'
import { digest } from '../text/digest.ts'
import { shortHash } from '../text/short-hash.ts'
import { check } from './check.ts'
import { type Guard, guardOutputs, type Output } from './guard-outputs.ts'
import { manifest } from './manifest.ts'
import { outputPath } from './output-path.ts'
import { outputPaths } from './output-paths.ts'
import { type IsBuilt, type RegionContext, renderRegion } from './regions.ts'
import { stageSettings } from './stage-settings.ts'

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
  /** Pages, the manifest, and before and after them the record of what is written. */
  readonly plan: Plan
  readonly pages: readonly BuiltPage[]
  readonly findings: readonly Finding[]
}

export interface BuildOptions {
  /** Those of the registry when absent. */
  readonly rules?: readonly Rule[]
  /** Write pages of these locales only; the manifest tells of all. */
  readonly locales?: readonly Locale[]
  /** Percent below which a page is not built, by locale, `*` for all: before what is configured. */
  readonly minimumCoverage?: Readonly<Record<Locale, number>>
  /** Build pages with errors too. */
  readonly force?: boolean
  /** What is there already, which a build never overwrites unless it wrote it; nothing when absent. */
  readonly outputs?: OutputFiles
  /** Files and folders of the output where edits may be lost; `true` for all. */
  readonly discardEdits?: true | readonly string[]
  /** Tells words of the source's language from others; see `dictionary`. */
  readonly isWord?: ((word: string) => boolean) | undefined
  readonly onDocument?: ((file: DocumentFile) => void) | undefined
}

/**
 * Every page that passes validation, with computed regions filled, and a manifest of all pages. A
 * page with an error, or below the minimum coverage, is held back; the others go on. A unit whose
 * codes or structure are broken does not hold its page back: the page shows the source text there.
 * A page somebody edited is not written again; one whose document is gone is deleted.
 */
export function build(project: Project, options: BuildOptions = {}): BuildReport {
  const { rules, onDocument, isWord } = options
  const checked = check(project, { ...(rules && { rules }), onDocument, isWord })
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
  const settings = JSON.stringify(stageSettings(config))
  const hashes = new Map(project.documents.map(({ name, text }) => [name, digest(text)]))
  const outputs = candidates.flatMap(({ page, file, built }): readonly Output[] => {
    const context = checked.regions.get(page.locale)
    if (!context || built.heldBack || !isAsked(page.locale)) return []
    const source = hashes.get(file.name) ?? ''
    return [outputOf(page, { file, path: built.path, source, settings, context, isBuilt })]
  })
  const index = { ...manifest(project, listed, hashes), locale: config.source }
  const guarded = guardOutputs([...outputs, index], guardOf(project, options, index.path))
  return {
    plan: { changes: guarded.changes },
    pages: listed.filter(({ locale }) => isAsked(locale)),
    findings: [...checked.findings.filter(({ locale }) => isAsked(locale)), ...guarded.findings],
  }
}

const nothing: OutputFiles = { read: () => undefined, list: () => [] }

function guardOf(project: Project, options: BuildOptions, manifestPath: string): Guard {
  const { config, documents } = project
  const { outputs: files = nothing, discardEdits = [], locales } = options
  const claimed = new Set([...outputPaths(project), manifestPath].map(folded))
  const loaded = new Set(documents.map(({ path }) => path))
  // A document that cannot be read is still there.
  const unread = new Set(files.list(config.content).filter((path) => !loaded.has(path)))
  return {
    config,
    files,
    discards: (path) =>
      discardEdits === true ||
      discardEdits.some((given) => given === '.' || path === given || path.startsWith(`${given}/`)),
    isLeftBehind: (path, page) =>
      !claimed.has(folded(path)) &&
      !unread.has(page.path) &&
      (locales?.includes(page.locale) ?? true),
  }
}

/** Where case does not count, the page of `Rest.md` is that of `rest.md`. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function outputOf(
  page: Page,
  of: {
    readonly file: DocumentFile
    readonly path: string
    /** SHA-256 of the document. */
    readonly source: string
    readonly settings: string
    readonly context: RegionContext
    readonly isBuilt: IsBuilt
  },
): Output {
  const { file, path, source, settings, context, isBuilt } = of
  const { locale, emitted } = page
  const regions = page.regions.map(({ content, ...region }) => ({
    ...content,
    text: renderRegion({ ...region, content }, file.name, context, isBuilt),
  }))
  return {
    path,
    text: applyEdits(page.text, regions),
    locale,
    page: {
      document: file.name,
      path: file.path,
      locale,
      source,
      settings,
      ...emitted,
      regions: regions.map(({ text }) => shortHash(text)),
    },
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
