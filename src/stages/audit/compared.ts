import type { AdoptedPair, PairedDocuments } from '../../catalog/adopt/pair-documents.ts'
import { type Stand, stands } from '../../catalog/adopt/stands.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Problem } from '../../model/finding.ts'
import type { Locale } from '../../model/locale.ts'
import type { OpenDocument } from '../open-document.ts'
import { settle } from './settle.ts'

/** A document or its translation, read. */
export interface ComparedSide {
  readonly path: string
  readonly locale: Locale
  readonly open: OpenDocument
  /** The slots that are blocks of the page, in order: what front matter and attributes say is none. */
  readonly blocks: readonly Slot[]
  readonly standing: ReadonlyMap<Slot, Stand>
}

/** A document beside its translation, and what of them belongs together. */
export interface Compared {
  readonly source: ComparedSide
  readonly target: ComparedSide
  readonly pairs: readonly AdoptedPair[]
  /** By block of the source, those merged into another's text included. */
  readonly bySource: ReadonlyMap<Slot, AdoptedPair>
  readonly byTarget: ReadonlyMap<Slot, AdoptedPair>
  /** Selectors of front-matter values that must agree in every locale. */
  readonly equal: readonly string[]
}

/**
 * What was found in a translation. Ranges are offsets in its `Document.text`; `source` of the problem
 * is one in that of the source.
 */
export interface AuditFault {
  readonly rule: string
  readonly problem: Problem
}

/** Looks for faults of one kind. */
export type Comparer = (compared: Compared) => Iterable<AuditFault>

export function comparedSide(path: string, locale: Locale, open: OpenDocument): ComparedSide {
  const { document, slots } = open
  const blocks = slots.filter(({ hasWords, role }) => hasWords && blockRoles.has(role))
  return { path, locale, open, blocks, standing: stands({ document, slots, locale }) }
}

const blockRoles: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'item',
  'quote',
  'cell',
  'footnote',
  'html',
])

export function compareSides(
  source: ComparedSide,
  target: ComparedSide,
  found: Pick<PairedDocuments, 'pairs'>,
  equal: readonly string[],
): Compared {
  const pairs = settle(source, target, found.pairs)
  return {
    source,
    target,
    pairs,
    bySource: new Map(
      pairs.flatMap((pair) => [pair.source, ...pair.merged].map((slot) => [slot, pair] as const)),
    ),
    byTarget: new Map(pairs.flatMap((pair) => pair.targets.map((slot) => [slot, pair] as const))),
    equal,
  }
}
