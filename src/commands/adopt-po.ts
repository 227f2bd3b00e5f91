import {
  type AdoptedEntry,
  type Entry,
  entryFinder,
  refersTo,
} from '../catalog/adopt/adopt-entries.ts'
import { retiredEntry } from '../catalog/adopt/retired-entry.ts'
import { leftInSource } from '../catalog/adopt/left-in-source.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Locale } from '../model/locale.ts'
import type { Change, Plan } from '../model/plan.ts'
import type { Project, TextFile } from '../model/project.ts'
import type { RuleContext } from '../rules/rule.ts'
import { leftBehind } from '../rules/prose/left-behind.ts'
import { lineIndex } from '../text/lines.ts'
import type { AdoptedDocument } from './adopt/adopted-document.ts'
import { fillDocument } from './adopt/fill-document.ts'
import { type OpenSource, openSources, type Skipped } from './adopt/open-pairs.ts'
import { placed } from './adopt/placed.ts'
import { lintSettings } from './lint-settings.ts'
import { stageSettings } from './stage-settings.ts'

/** A catalog of another tool, read. */
export interface ForeignCatalog {
  readonly file: TextFile
  readonly catalog: Catalog
}

/** An entry that translates no segment. */
interface UnmatchedEntry {
  readonly path: string
  readonly line: number
  readonly text: string
  /** The catalog that keeps it as an obsolete unit. */
  readonly keptIn?: string
}

export interface AdoptPoReport {
  readonly plan: Plan
  readonly documents: readonly AdoptedDocument[]
  readonly skipped: readonly Skipped[]
  /** Live entries with a target, and how many of them translate a segment. */
  readonly entries: { readonly translated: number; readonly matched: number }
  readonly unmatched: readonly UnmatchedEntry[]
}

/**
 * Fills the catalogs of one locale from catalogs whose sources are raw Markdown (mdbook-i18n-helpers,
 * po4a, mdpo). An entry is matched by what it says, wherever it stands. One that matches nothing becomes
 * an obsolete unit of the document it refers to, so that a text that still resembles it starts from it.
 */
export function adoptPo(
  project: Project,
  foreign: readonly ForeignCatalog[],
  locale: Locale,
): AdoptPoReport {
  const settings = stageSettings(project.config)
  const opened = openSources(project, { has: () => true })
  const sources = new Map(opened.map(({ file, source }) => [file.name, source]))
  const rules = {
    ...lintSettings(project, { sources, pages: new Map() }, () => []).context,
    locale,
  }
  const entries = foreign.flatMap(entriesIn)
  const find = entryFinder(entries, project.config.markdown)
  const found = opened.map((one) => ({ one, entries: entriesFor(one, find) }))
  const used = new Set(found.flatMap((document) => document.entries.map(({ entry }) => entry)))
  // What the other tool had retired has no reference, and nobody asks for it.
  const live = entries.filter(({ unit }) => unit.target && !unit.read?.isObsolete)
  const unmatched = live.filter((entry) => !used.has(entry))
  const homes = new Map(unmatched.map((entry) => [entry, homeOf(entry, opened)]))
  const context = { project, rules: { ...rules, options: {} }, settings }
  const filled = found.map(({ one, entries: own }) => {
    const leaving = unmatched.filter((entry) => homes.get(entry) === one)
    return fillFrom(one, own, leaving, context)
  })
  const kept = new Map(filled.flatMap(({ keptIn }) => [...keptIn]))
  return {
    plan: { changes: filled.flatMap(({ changes }) => changes) },
    documents: filled.flatMap(({ report }) => report),
    skipped: filled.flatMap(({ skipped }) => skipped),
    entries: { translated: live.length, matched: live.length - unmatched.length },
    unmatched: unmatched.map((entry) => {
      const { path, line } = entry.place
      const keptIn = kept.get(entry)
      return { path, line, text: entry.unit.source, ...(keptIn !== undefined && { keptIn }) }
    }),
  }
}

function entriesIn({ file, catalog }: ForeignCatalog): readonly Entry[] {
  const lines = lineIndex(file.text)
  return [...catalog.units, ...catalog.obsolete].map((unit) => ({
    unit,
    place: { path: file.path, line: lines.place(unit.place.start).line },
  }))
}

function entriesFor(
  { open }: OpenSource,
  find: ReturnType<typeof entryFinder>,
): readonly AdoptedEntry[] {
  return open.slots
    .filter(({ hasWords }) => hasWords)
    .flatMap((slot) => find(slot, open.document) ?? [])
}

/** The first document an entry refers to. */
function homeOf({ unit }: Entry, opened: readonly OpenSource[]): OpenSource | undefined {
  return opened.find(({ file }) => unit.references.some((path) => refersTo(path, file.path)))
}

interface Context {
  readonly project: Project
  readonly rules: RuleContext
  readonly settings: ReturnType<typeof stageSettings>
}

interface FilledFrom {
  readonly changes: readonly Change[]
  readonly report: readonly AdoptedDocument[]
  readonly skipped: readonly Skipped[]
  readonly keptIn: ReadonlyMap<Entry, string>
}

function fillFrom(
  one: OpenSource,
  own: readonly AdoptedEntry[],
  leaving: readonly Entry[],
  { project, rules, settings }: Context,
): FilledFrom {
  const { locale, sourceLocale } = rules
  const catalogFile = project.catalogs.get(one.file.name)?.get(locale)
  const nothing = { changes: [], report: [], skipped: [], keptIn: new Map<Entry, string>() }
  if (!catalogFile || (!own.length && !leaving.length)) return nothing
  const { catalog } = catalogFile
  if (one.source.problems.length)
    return { ...nothing, skipped: [{ path: one.file.path, reason: 'it has mistakes' }] }
  if (!catalog)
    return { ...nothing, skipped: [{ path: catalogFile.path, reason: 'it cannot be read' }] }
  const isLeft = ({ source, text }: AdoptedEntry) =>
    leftInSource(
      { source: source.text, target: text, sourceLocale, locale },
      project.guessLanguage,
    ) === 'same' && leftBehind(source.text, rules) !== 'no'
  const texts = own
    .filter((entry) => !isLeft(entry))
    .map(({ entry, ...found }) => ({
      ...found,
      from: `${entry.place.path}:${entry.place.line}`,
      comments: entry.unit.comments,
    }))
  const retired = leaving.flatMap((entry) => {
    const unit = retiredEntry(entry, project.config.markdown)
    return unit ? [{ entry, unit }] : []
  })
  const { changes, counts } = fillDocument(
    { ...one, locale, catalogFile: { ...catalogFile, catalog } },
    texts,
    settings,
    retired.map(({ unit }) => unit),
  )
  const translated = new Set(texts.map(({ source }) => source))
  const missing = one.open.slots.filter((slot) => slot.hasWords && !translated.has(slot))
  return {
    changes,
    skipped: [],
    keptIn: new Map(retired.map(({ entry }) => [entry, catalogFile.path])),
    report: [
      {
        ...counts,
        from: [...new Set(own.map(({ entry }) => entry.place.path))].join(', '),
        left: [],
        missing: placed(missing, one.open.document),
        surplus: [],
      },
    ],
  }
}
