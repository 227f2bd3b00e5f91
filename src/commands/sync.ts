import { sync as syncCatalog, type SyncCounts } from '../catalog/sync.ts'
import { formatFor } from '../formats/index.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { DocumentFile, Project } from '../model/project.ts'
import type { Segment } from '../model/segment.ts'
import { rules } from '../rules/index.ts'
import { activeRules } from '../stages/active-rules.ts'
import { fault } from '../stages/fault.ts'
import { type Source, source } from '../stages/source.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import { lineIndex } from '../text/lines.ts'
import { stageSettings } from './stage-settings.ts'

export interface SyncReport {
  readonly plan: Plan
  /** What happened to the units of each locale, all documents together. */
  readonly byLocale: ReadonlyMap<Locale, SyncCounts>
  /** Documents whose catalogs were left alone, and catalogs that were. */
  readonly skipped: readonly Skipped[]
}

/** What was left alone, and why. */
interface Skipped {
  readonly path: string
  readonly reason: string
  /** The mistakes in it, in so far as the configuration does not turn them off. */
  readonly findings: readonly Finding[]
}

export interface SyncOptions {
  /** Write catalogs of these locales only; of all when absent. */
  readonly locales?: readonly Locale[]
  readonly onDocument?: (file: DocumentFile) => void
}

/** Brings every template, and every catalog of the locales asked for, up to date with the content. */
export function sync(project: Project, options: SyncOptions = {}): SyncReport {
  const { locales = project.config.locales, onDocument } = options
  const changes: Change[] = []
  const totals = new Map<Locale, SyncCounts>()
  const skipped: Skipped[] = []
  for (const file of project.documents) {
    const read = source(file, stageSettings(project.config))
    onDocument?.(file)
    if (read.problems.length) {
      const mistakes = findingsOf(file, read, project.config)
      skipped.push({ path: file.path, reason: 'it has mistakes', findings: mistakes })
      continue
    }
    if (!file.text.trim()) {
      skipped.push({ path: file.path, reason: 'it is empty', findings: [] })
      continue
    }
    changes.push(...templateChanges(project, file, read.segments))
    const origin = { path: file.path, locale: project.config.source }
    for (const [locale, catalogFile] of project.catalogs.get(file.name) ?? []) {
      if (!locales.includes(locale)) continue
      if (!catalogFile.catalog) {
        skipped.push({ path: catalogFile.path, reason: 'it cannot be read', findings: [] })
        continue
      }
      const synced = syncCatalog(catalogFile.catalog, read.segments, origin)
      totals.set(locale, added(totals.get(locale), synced.counts))
      const text = encode(synced.catalog)
      if (!catalogFile.exists || text !== catalogFile.text)
        changes.push({ kind: 'write', path: catalogFile.path, text })
    }
  }
  return { plan: { changes }, byLocale: totals, skipped }
}

function findingsOf(file: DocumentFile, read: Source, config: Config): readonly Finding[] {
  const settings = { rules: activeRules(rules, config.rules) }
  const to = { path: file.path, locale: config.source, lines: lineIndex(file.text) }
  const inFrontMatter = new Set(read.frontMatter.problems)
  return read.problems.flatMap((problem) => {
    const id = inFrontMatter.has(problem) ? 'broken-front-matter' : 'broken-document'
    return fault(id, problem, to, settings)
  })
}

function encode(catalog: Catalog): string {
  return formatFor(catalog.path)?.encode(catalog) ?? ''
}

function templateChanges(
  project: Project,
  file: DocumentFile,
  segments: readonly Segment[],
): readonly Change[] {
  const { templates, source: locale } = project.config
  if (!templates) return []
  const path = fillPattern(templates, { path: file.name })
  const empty = { locale, path, units: [], obsolete: [] }
  const { catalog } = syncCatalog(empty, segments, { path: file.path, locale })
  const text = formatFor(path)?.encodeTemplate(catalog) ?? ''
  return project.templates.get(path) === text ? [] : [{ kind: 'write', path, text }]
}

function added(sum: SyncCounts | undefined, more: SyncCounts): SyncCounts {
  if (!sum) return more
  return {
    kept: sum.kept + more.kept,
    added: sum.added + more.added,
    stale: sum.stale + more.stale,
    revived: sum.revived + more.revived,
    obsolete: sum.obsolete + more.obsolete,
  }
}
