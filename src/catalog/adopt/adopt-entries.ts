import { isFatal } from '../../markdown/hybrid/hybrid.ts'
import { shape } from '../../markdown/inline/shape.ts'
import { parse } from '../../markdown/parse.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Unit } from '../../model/catalog.ts'
import type { Document } from '../../model/document.ts'
import type { MarkdownSettings } from '../../model/markdown.ts'
import type { Doubt } from './doubt.ts'
import { entryText, rawEntryText } from './entry-text.ts'
import { importRaw } from './import-raw.ts'

/** An entry of another tool's catalog: its source and target are raw Markdown. */
export interface Entry {
  readonly unit: Unit
  /** The file and line it stands at. */
  readonly place: { readonly path: string; readonly line: number }
}

/** A segment, and the entry that translates it. */
export interface AdoptedEntry {
  readonly source: Slot
  readonly entry: Entry
  /** The translation as hybrid text. */
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** The hybrid text of the source a fuzzy entry was made for. */
  readonly previous?: string
}

/** Finds the entries of some catalogs that translate a segment. */
export type EntryFinder = (slot: Slot, document: Document) => AdoptedEntry | undefined

/**
 * Entries by what they say. An entry is for a segment when its words and code are the segment's and,
 * of several, its markup too; live ones come before obsolete ones, sure before fuzzy, and those that
 * refer to the document before others.
 */
export function entryFinder(entries: readonly Entry[], markdown: MarkdownSettings): EntryFinder {
  const empty = parse('entry.md', '', markdown)
  const byText = Map.groupBy(
    entries.filter(({ unit }) => unit.target),
    ({ unit }) => rawEntryText(unit.source, empty),
  )
  return (slot, document) => {
    const candidates = byText.get(entryText(slot.content)) ?? []
    const ranked = candidates
      .map((entry) => ({ entry, rank: rankOf(entry, slot, document) }))
      .toSorted((a, b) => b.rank - a.rank)
    const entry = ranked[0]?.entry
    return entry && adopted(entry, slot, document)
  }
}

function rankOf({ unit }: Entry, slot: Slot, document: Document): number {
  const imported = importRaw(unit.source, slot, document)
  const isExact = !imported.problems.length && shape(imported.content) === shape(slot.content)
  const isHere = unit.references.some((path) => refersTo(path, document.path))
  return (isExact ? 8 : 0) + (isHere ? 4 : 0) + (unit.state === 'stale' ? 0 : 2)
}

/** Does a reference (a path, perhaps with a line) name a document, whose path may have more folders? */
export function refersTo(reference: string, path: string): boolean {
  const named = reference.replace(/:\d+(?::\d+)?$/, '')
  return named === path || path.endsWith(`/${named}`) || named.endsWith(`/${path}`)
}

function adopted(entry: Entry, slot: Slot, document: Document): AdoptedEntry | undefined {
  const { unit } = entry
  const imported = importRaw(unit.target, slot, document)
  if (!imported.text || !imported.content.length) return undefined
  const previous = unit.previous && importRaw(unit.previous.source, slot, document).text
  return {
    source: slot,
    entry,
    text: imported.text,
    doubts: [
      ...(unit.state === 'stale' ? (['fuzzy'] as const) : []),
      ...(imported.problems.some(isFatal) ? (['codes'] as const) : []),
    ],
    ...(previous && { previous }),
  }
}
