import { isFatal } from '../markdown/hybrid/hybrid.ts'
import type { Inline } from '../markdown/inline/inline.ts'
import { mayAddIn } from '../markdown/may-add.ts'
import type { Slot } from '../markdown/slots/slot.ts'
import type { Region } from '../metadata/find-regions.ts'
import { type Catalog, isDone, type Unit, unitKey } from '../model/catalog.ts'
import type { Anchor, PageAnchors } from '../model/anchors.ts'
import type { Facts } from '../model/facts.ts'
import type { Locale } from '../model/locale.ts'
import type { DocumentFile } from '../model/project.ts'
import { segmentKey } from '../model/segment.ts'
import { capabilityProblems } from '../rules/markup/capability-problems.ts'
import { anchorsOfPage, localizePinned } from './heading-ids.ts'
import { documentFacts } from './document-facts.ts'
import { type Emission, type Emitted, emitted } from './emitted.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import type { StageSettings } from './settings.ts'
import { type Source, sourceOf } from './source.ts'

/** One document in one locale. */
export interface Page {
  readonly locale: Locale
  readonly text: string
  readonly facts: Facts
  readonly anchors: PageAnchors
  /** Headings that should keep the id of the source and cannot be given it; offsets in its file. */
  readonly unpinned: readonly Anchor[]
  /** Segments of the document, and those the page shows in its own locale. */
  readonly segments: number
  readonly translated: number
  /** Units whose translation would change the page's structure: the page shows the source there. */
  readonly unrepresentable: readonly Unit[]
  /** Computed regions of the page, still holding the source's content; offsets in `text`. */
  readonly regions: readonly Region[]
  readonly emitted: Emitted
}

/** What becomes of a document: what it says, and its pages. */
export interface Pages {
  readonly source: Source
  /** The source's own page first, then one for each catalog; none when the document has mistakes. */
  readonly pages: readonly Page[]
}

/**
 * One document in its own locale and in that of every catalog: a pure function of texts and settings
 * that parses the source once. A segment without a usable translation keeps the author's bytes.
 */
export function pages(
  file: DocumentFile,
  catalogs: readonly Catalog[],
  settings: StageSettings,
): Pages {
  const open = openDocument(file, settings)
  const source = sourceOf(open, settings)
  if (source.problems.length) return { source, pages: [] }
  const shared = { source, emission: emitted(open) }
  return {
    source,
    pages: [undefined, ...catalogs].map((catalog) => page(open, catalog, shared, settings)),
  }
}

/** What is the same for every page of a document. */
interface Shared {
  readonly source: Source
  readonly emission: Emission
}

function page(
  open: OpenDocument,
  catalog: Catalog | undefined,
  { source, emission }: Shared,
  settings: StageSettings,
): Page {
  const locale = catalog?.locale ?? settings.source
  const units = new Map(catalog?.units.map((unit) => [unitKey(unit), unit]))
  const chosen = new Map<Slot, { unit: Unit; content: readonly Inline[] }>()
  for (const slot of open.slots) {
    const unit = slot.hasWords ? units.get(segmentKey(slot)) : undefined
    const content = unit && isDone(unit) ? bindUsable(slot, unit, { locale, settings }) : undefined
    if (unit && content) chosen.set(slot, { unit, content })
  }
  const targets = new Map([...chosen].map(([slot, { content }]) => [slot, content]))
  const pinned = localizePinned(open, targets, { locale, settings })
  const { localized } = pinned
  const failed = [...localized.failed]
  for (const slot of failed) targets.delete(slot)
  const contentOf = (slot: Slot) => targets.get(slot) ?? slot.content
  const worded = open.slots.filter((slot) => slot.hasWords)
  return {
    locale,
    text: localized.text,
    facts: catalog ? documentFacts(open, contentOf, locale, settings) : source.facts,
    ...anchorsOfPage(open, targets, pinned, settings),
    segments: worded.length,
    translated: catalog ? worded.filter((slot) => targets.has(slot)).length : worded.length,
    unrepresentable: [...new Set(failed.flatMap((slot) => chosen.get(slot)?.unit ?? []))],
    regions: open.regions.map((region, index) => ({
      ...region,
      content: localized.opaque[index] ?? region.content,
    })),
    emitted: emission(units, contentOf),
  }
}

/** The content a unit gives a slot; undefined when its codes are broken or it adds what it may not. */
export function bindUsable(
  slot: Slot,
  unit: Unit,
  { locale, settings }: { readonly locale: Locale; readonly settings: StageSettings },
): readonly Inline[] | undefined {
  const bound = slot.bind(unit.target, mayAddIn(settings.markdown, locale))
  const allow = settings.allowedHosts ?? []
  const added = settings.isPseudo
    ? []
    : capabilityProblems(unit, { locale, legend: slot.legend, allow })
  const isBroken = bound.problems.some(isFatal) || [...added].length > 0
  return bound.content.length > 0 && !isBroken ? bound.content : undefined
}
