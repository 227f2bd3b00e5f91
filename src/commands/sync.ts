import { vocabulary } from '../catalog/vocabulary.ts'
import type { SyncCounts } from '../catalog/sync/origin.ts'
import type { SyncSettings } from '../catalog/sync/policy.ts'
import { syncLocale } from '../catalog/sync/sync-locale.ts'
import { formatFor } from '../formats/index.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { CatalogFile, DocumentFile, Project } from '../model/project.ts'
import type { Segment } from '../model/segment.ts'
import { rules } from '../rules/index.ts'
import { rulesAt } from '../stages/active-rules.ts'
import { fault } from '../stages/fault.ts'
import { type Source, source } from '../stages/source.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import { lineIndex } from '../text/lines.ts'
import { followDocuments, moveKey, type Moves, withoutHeld } from './follow-documents.ts'
import { isLoss, lossFindings } from './mass-loss.ts'
import { stageSettings } from './stage-settings.ts'
import { addCounts } from './sync-counts.ts'

export interface SyncReport {
  readonly plan: Plan
  /** What happened to the units of each locale, all documents together. */
  readonly byLocale: ReadonlyMap<Locale, SyncCounts>
  /** Documents whose catalogs were left alone, and catalogs that were. */
  readonly skipped: readonly Skipped[]
  /** Catalogs that went where their documents went. */
  readonly moves: Moves
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
  /** Documents or catalogs that may lose any part of their translations. */
  readonly allowLoss?: readonly string[]
  /** Tells words of the source's language from misspellings. */
  readonly isWord?: ((word: string) => boolean) | undefined
  /** The day it is for units that retire now, as `2026-01-31`. */
  readonly date?: string | undefined
  readonly onDocument?: (file: DocumentFile) => void
}

/** A document that can be brought up to date. */
export interface ReadDocument {
  readonly file: DocumentFile
  readonly segments: readonly Segment[]
}

/**
 * Brings every template, and every catalog of the locales asked for, up to date with the content. A
 * catalog that is broken, or would lose much of its work, is left alone, and the others go on.
 */
export function sync(project: Project, options: SyncOptions = {}): SyncReport {
  const { locales = project.config.locales } = options
  const skipped: Skipped[] = []
  const documents = project.documents.flatMap((file): ReadDocument | readonly ReadDocument[] => {
    const read = source(file, stageSettings(project.config))
    options.onDocument?.(file)
    const problem = whyNot(file, read, project.config)
    if (problem) skipped.push(problem)
    return problem ? [] : { file, segments: read.segments }
  })
  const settings = settingsFor(project, documents, options)
  const changes: Change[] = documents.flatMap((document) =>
    templateChanges(project, document, settings),
  )
  const moves = followDocuments(project, documents, locales)
  const byLocale = new Map<Locale, SyncCounts>()
  const held = new Set<string>()
  for (const locale of locales) {
    const work = documents.flatMap((document) => {
      const file = catalogOf(project, moves, document, locale)
      if (file && !file.catalog)
        skipped.push({ path: file.path, reason: 'it cannot be read', findings: [] })
      return file?.catalog ? [{ document, file, catalog: file.catalog }] : []
    })
    const synced = syncLocale(
      work.map(({ document, catalog }) => ({
        path: document.file.path,
        segments: document.segments,
        catalog,
      })),
      locale,
      settings,
      moves.archived.filter((catalog) => catalog.locale === locale),
    )
    for (const [index, { catalog, counts, had, lost }] of synced.entries()) {
      const at = work[index]
      if (!at) continue
      const names = [at.file.path, at.document.file.path]
      if (isLoss({ had, lost, now: catalog.units.length }) && !allows(options, names)) {
        const findings = lossFindings(
          at.file,
          { had, lost, document: at.document.file.path },
          project.config,
        )
        skipped.push({
          path: at.file.path,
          reason: `${lost} of ${had} translations would retire`,
          findings,
        })
        held.add(moveKey(locale, at.document.file.name))
        continue
      }
      byLocale.set(locale, addCounts(byLocale.get(locale), counts))
      const text = encode(catalog)
      if (!at.file.exists || text !== at.file.text) changes.push(write(at.file, text))
    }
  }
  const made = withoutHeld(moves, held)
  // What is read for its translations goes when all that took them are written.
  return { plan: { changes: [...changes, ...made.changes] }, byLocale, skipped, moves: made }
}

function catalogOf(
  project: Project,
  moves: Moves,
  { file }: ReadDocument,
  locale: Locale,
): CatalogFile | undefined {
  const own = project.catalogs.get(file.name)?.get(locale)
  const moved = moves.found.get(moveKey(locale, file.name))
  if (!own || !moved?.catalog || own.exists) return own
  return { ...own, catalog: { ...moved.catalog, path: own.path } }
}

/** The file as it was read goes along: what was written since then must not be overwritten. */
function write(file: CatalogFile, text: string): Change {
  return { kind: 'write', path: file.path, text, was: file.bytes }
}

function allows({ allowLoss = [] }: SyncOptions, names: readonly string[]): boolean {
  return names.some((name) => allowLoss.includes(name))
}

function settingsFor(
  project: Project,
  documents: readonly ReadDocument[],
  { isWord, date }: SyncOptions,
): SyncSettings {
  const { config, glossary, catalogs } = project
  function* texts(): Iterable<string> {
    for (const { file, segments } of documents) {
      const [first] = catalogs.get(file.name)?.values() ?? []
      const before = (first?.catalog?.units ?? []).map(({ source }) => source)
      yield* before
      // What an edit has just written is no witness: the same slip may stand in two texts.
      const old = new Set(before)
      for (const { text } of segments) if (!old.size || old.has(text)) yield text
    }
  }
  const known = vocabulary(texts, config.source)
  return {
    locale: config.source,
    brands: glossary.brands,
    policies: config.changes,
    isWord: (word) => known(word) || (isWord?.(word) ?? false),
    ...(date !== undefined && { date }),
  }
}

function whyNot(file: DocumentFile, read: Source, config: Config): Skipped | undefined {
  if (read.problems.length)
    return { path: file.path, reason: 'it has mistakes', findings: findingsOf(file, read, config) }
  return file.text.trim() ? undefined : { path: file.path, reason: 'it is empty', findings: [] }
}

function findingsOf(file: DocumentFile, read: Source, config: Config): readonly Finding[] {
  const settings = { rulesAt: rulesAt(rules, config) }
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
  { file, segments }: ReadDocument,
  settings: SyncSettings,
): readonly Change[] {
  const { templates, source: locale } = project.config
  if (!templates) return []
  const path = fillPattern(templates, { path: file.name })
  const catalog = { locale, path, units: [], obsolete: [] }
  const [synced] = syncLocale([{ path: file.path, segments, catalog }], locale, settings)
  const text = synced ? (formatFor(path)?.encodeTemplate(synced.catalog) ?? '') : ''
  return project.templates.get(path) === text ? [] : [{ kind: 'write', path, text }]
}
