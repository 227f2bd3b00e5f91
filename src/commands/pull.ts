import { formatFor } from '../formats/index.ts'
import type { Unit } from '../model/catalog.ts'
import type { Emission, Emissions, EmittedPage } from '../model/emission.ts'
import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { OutputFiles } from '../model/output-files.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { CatalogFile, DocumentFile, Project } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import { rulesAt } from '../stages/active-rules.ts'
import { address, placeIn } from '../stages/address.ts'
import { pullPage } from '../stages/pull/pull-page.ts'
import type { StageSettings } from '../stages/settings.ts'
import { type PullProblem, pullProblems } from '../stages/pull/pull-problems.ts'
import { digest } from '../text/digest.ts'
import { lineIndex } from '../text/lines.ts'
import { printRecord, readRecord, recordPath } from './emission-record.ts'
import { emittedSettings } from './emitted-settings.ts'
import { renamedDocument } from './renamed-document.ts'
import { stageSettings } from './stage-settings.ts'

/** A translation that was taken from a page. */
export interface Pulled {
  readonly document: string
  readonly locale: Locale
  /** Paths of the page and of the catalog. */
  readonly page: string
  readonly catalog: string
  readonly source: string
  readonly before: string
  readonly after: string
}

export interface PullReport {
  /** Catalogs, and the record of what the pages are made from. */
  readonly plan: Plan
  readonly pulled: readonly Pulled[]
  /** Edits that were not taken. */
  readonly findings: readonly Finding[]
  /** Pages that were edited. */
  readonly edited: number
}

export interface PullOptions {
  /** Look at pages of these locales only. */
  readonly locales?: readonly Locale[]
  /** Is this page asked for? */
  readonly isAsked?: (path: string) => boolean
}

/**
 * Brings what was edited by hand in built pages back into the catalogs, by comparing page, catalog and
 * the record of what was built. A page all of whose edits were taken may be written again.
 */
export function pull(project: Project, files: OutputFiles, options: PullOptions = {}): PullReport {
  const { locales, isAsked = () => true } = options
  const record = readRecord(files, project.config)
  const read: PageReport[] = []
  // Pages of a document under its old and its new name share a catalog: each sees what was taken before.
  const taken = new Map<string, CatalogFile>()
  for (const [path, emissions] of record) {
    const page = emissions.find((one) => one.page)?.page
    const isWanted = page && isAsked(path) && (locales?.includes(page.locale) ?? true)
    const bytes = isWanted ? files.read(path) : undefined
    if (!bytes || emissions.some(({ hash }) => hash === digest(bytes))) continue
    const report = pullOf({ path, bytes, emissions, record, taken }, project)
    read.push(report)
    if (report.catalogFile) taken.set(report.catalogFile.path, report.catalogFile)
  }
  const updated: Emissions = new Map([
    ...record,
    ...read.flatMap(({ path, emission }) => (emission ? [[path, [emission]] as const] : [])),
  ])
  const { config } = project
  const change: Change = {
    kind: 'write',
    path: recordPath(config),
    text: printRecord(updated, config),
  }
  return {
    plan: {
      changes: [...[...taken.values()].map(catalogChange), ...(read.length ? [change] : [])],
    },
    pulled: read.flatMap(({ pulled }) => pulled),
    findings: read.flatMap(({ findings }) => findings),
    edited: read.length,
  }
}

interface PageReport {
  readonly path: string
  /** The page's catalog with what was taken; absent when nothing was. */
  readonly catalogFile?: CatalogFile
  readonly pulled: readonly Pulled[]
  readonly findings: readonly Finding[]
  /** What the record should say of the page from now on. */
  readonly emission?: Emission
}

interface EditedPage {
  readonly path: string
  readonly bytes: Uint8Array
  readonly emissions: readonly Emission[]
  /** All that was built. */
  readonly record: Emissions
  /** Catalogs with what was taken from other pages, by path. */
  readonly taken: ReadonlyMap<string, CatalogFile>
}

function pullOf(edited: EditedPage, project: Project): PageReport {
  const { path, bytes, emissions } = edited
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (digest(text) !== digest(bytes)) return unread(edited, project)
  const made = emissions.flatMap(({ hash, page }) => {
    // Under other settings, what nobody touched would look edited.
    const settings = (page && emittedSettings(page)) ?? stageSettings(project.config)
    const home = page && homeOf(page, { project, settings, ...edited })
    if (!home) return []
    const { file, catalogFile } = home
    const catalog = catalogFile?.catalog
    const isSameSource = digest(file.text) === page.source
    const input = { file, text, emission: page, isSameSource, ...(catalog && { catalog }) }
    const pulled = pullPage(input, settings)
    // The page is not what was built. With its source changed since, where else it differs cannot be told.
    const isUnexplained =
      !isSameSource &&
      !pulled.targets.length &&
      !pulled.problems.length &&
      pulled.segments.every((one, index) => one === page.segments[index])
    const problems = isUnexplained
      ? [pullProblems.outside({ start: 0, end: 0 }, file.path)]
      : pulled.problems
    return [{ hash, page, file, catalogFile, ...pulled, problems }]
  })
  // After an interrupted build the page was the one or the other: that from which it differs less.
  const [best] = made.toSorted(
    (a, b) => a.targets.length + a.problems.length - b.targets.length - b.problems.length,
  )
  if (!best) return homeless(edited, project)
  const { hash, page, file, catalogFile, targets, problems, segments } = best
  const taken = new Map(targets.map(({ unit, target }) => [unit, target]))
  return {
    path,
    ...(catalogFile && taken.size && { catalogFile: withTargets(catalogFile, taken) }),
    pulled: [...taken].map(([unit, after]) => ({
      document: file.name,
      locale: page.locale,
      page: path,
      catalog: catalogFile?.path ?? '',
      source: unit.source,
      before: unit.target,
      after,
    })),
    findings: problems
      .toSorted((a, b) => a.problem.at.start - b.problem.at.start)
      .flatMap((one) => findingOf(one, { path, text, page, catalogFile }, project)),
    emission: {
      hash: problems.length ? hash : digest(bytes),
      page: { ...page, segments },
    },
  }
}

interface Home {
  readonly file: DocumentFile
  /** Absent for a page in the source's own locale. */
  readonly catalogFile?: CatalogFile
}

/** The document of a page and its catalog, which waits under the old name until the next sync. */
function homeOf(
  page: EmittedPage,
  {
    project: { config, documents, catalogs, orphans },
    record,
    taken,
    settings,
  }: Pick<EditedPage, 'record' | 'taken'> & {
    readonly project: Project
    readonly settings: StageSettings
  },
): Home | undefined {
  const { document, locale } = page
  const own = documents.find(({ name }) => name === document)
  const file = own ?? renamedDocument(page, documents, { record, settings })
  if (!file) return undefined
  const there = catalogs.get(file.name)?.get(locale)
  const waiting = orphans.find(
    (one) => one.name === document && one.locale === locale && !one.isArchived,
  )
  const found = own || there?.exists ? there : waiting?.file
  if (!own && !found?.catalog && locale !== config.source) return undefined
  const catalogFile = found && (taken.get(found.path) ?? found)
  return { file, ...(catalogFile && { catalogFile }) }
}

/** No catalog is that of a page whose document was deleted, or may have been. */
function homeless({ path, emissions }: EditedPage, project: Project): PageReport {
  const page = emissions.find((one) => one.page)?.page
  const at = page && { path, text: '', page, catalogFile: undefined }
  return {
    path,
    pulled: [],
    findings: at ? findingOf(pullProblems.homeless(page.path), at, project) : [],
  }
}

/** Bytes that are no UTF-8 must not reach a catalog as replacement characters. */
function unread({ path, emissions }: EditedPage, project: Project): PageReport {
  const page = emissions.find((one) => one.page)?.page
  const problem = {
    message: 'Unexpected bytes in a page, expected UTF-8',
    at: { start: 0, end: 0 },
    help: 'Save the page as UTF-8, then pull again.',
  }
  const at = page && { path, text: '', page, catalogFile: undefined }
  return {
    path,
    pulled: [],
    findings: at ? findingOf({ rule: 'misplaced-edit', problem }, at, project) : [],
  }
}

function withTargets(file: CatalogFile, taken: ReadonlyMap<Unit, string>): CatalogFile {
  const { catalog } = file
  if (!catalog) return file
  const units = catalog.units.map((unit): Unit => {
    const target = taken.get(unit)
    if (target === undefined) return unit
    const { previous: _, ...rest } = unit
    return { ...rest, target, state: 'translated' }
  })
  return { ...file, catalog: { ...catalog, units } }
}

function catalogChange({ path, text, bytes, catalog }: CatalogFile): Change {
  const encoded = catalog && formatFor(path)?.encode(catalog)
  return { kind: 'write', path, text: encoded ?? text, was: bytes }
}

function findingOf(
  { rule, problem, text, unit }: PullProblem,
  at: {
    readonly path: string
    readonly text: string
    readonly page: EmittedPage
    readonly catalogFile: CatalogFile | undefined
  },
  { config }: Project,
): readonly Finding[] {
  const { path, page, catalogFile } = at
  const active = rulesAt(rules, config)(page.locale, path).find((one) => one.rule.id === rule)
  if (!active) return []
  const { severity } = active
  const to = { path, locale: page.locale, lines: lineIndex(at.text) }
  const isConflict = unit && rule === 'edit-conflict'
  const place =
    isConflict && catalogFile
      ? [{ ...placeIn({ path: catalogFile.path, lines: lineIndex(catalogFile.text) }, unit.place) }]
      : []
  return [
    address(to, {
      rule,
      severity,
      problem,
      related: place.map(({ path: of, line, column }) => ({
        path: of,
        line,
        column,
        message: `the catalog says \`${unit?.target ?? ''}\``,
      })),
      ...(text !== undefined && {
        excerpt: {
          ...(unit && {
            source: isConflict
              ? { locale: page.locale, text: unit.target }
              : { locale: config.source, text: unit.source },
          }),
          text,
          at: { start: 0, end: text.length },
        },
      }),
    }),
  ]
}
