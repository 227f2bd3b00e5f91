import type { Range } from './edit.ts'
import type { Locale } from './locale.ts'
import type { Trace } from './trace.ts'

/** `stale` was made for another source and needs review (`fuzzy` in PO). */
export type State = 'untranslated' | 'stale' | 'translated' | 'reviewed'

/** One entry of a catalog. */
export interface Unit {
  readonly source: string
  readonly context?: string
  /** Empty when untranslated. */
  readonly target: string
  readonly state: State
  /** The source a stale target was made for. */
  readonly previous?: { readonly source: string; readonly context?: string }
  /** For translators, written by extraction (PO `#.`). */
  readonly notes: readonly string[]
  /** Written by translators (PO `# `). */
  readonly comments: readonly string[]
  /** Files that use the unit, without line numbers (PO `#:`). */
  readonly references: readonly string[]
  /** All flags but the one that says `stale` (PO `#,`). */
  readonly flags: readonly string[]
  /** Where the unit stands in its catalog file; all zero for a unit not yet written. */
  readonly place: Range
  readonly sourceTrace: Trace
  readonly targetTrace: Trace
  /** Only its format understands this: the unit as it stands in the file. */
  readonly extra?: string
}

/** The units of one document in one locale. */
export interface Catalog {
  readonly locale: Locale
  readonly path: string
  readonly units: readonly Unit[]
  /** Units no document uses any more, kept so that a returning text finds its translation. */
  readonly obsolete: readonly Unit[]
  /** Only its format understands this: headers and whatever else is no unit. */
  readonly extra?: readonly string[]
}
