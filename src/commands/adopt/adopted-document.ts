import type { Locale } from '../../model/locale.ts'

/** What was adopted of one document in one locale. */
export interface AdoptedDocument {
  readonly document: string
  /** The file of the source. */
  readonly path: string
  readonly locale: Locale
  /** The file the translations are from. */
  readonly from: string
  readonly catalog: string
  /** Units of the document. */
  readonly units: number
  /** Units that were filled, by state. */
  readonly translated: number
  readonly stale: number
  /** Units that had this very target already. */
  readonly known: number
  /** Units that have another target, which stays. */
  readonly differing: readonly DifferingUnit[]
  /** Segments left in the source language; lines of the translation. */
  readonly left: readonly PlacedText[]
  /** Segments without a text in the translation; lines of the source. */
  readonly missing: readonly PlacedText[]
  /** Segments of the translation that belong to none of the source; lines of the translation. */
  readonly surplus: readonly PlacedText[]
  /** Words of the source: all, and those of segments that were found translated, or stale. */
  readonly words: { readonly all: number; readonly translated: number; readonly stale: number }
}

interface PlacedText {
  readonly line: number
  readonly text: string
}

interface DifferingUnit {
  readonly source: string
  /** What the catalog has. */
  readonly target: string
  /** What the translation has. */
  readonly found: string
}
