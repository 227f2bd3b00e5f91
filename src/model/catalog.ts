import type { Range } from './edit.ts'
import type { Locale } from './locale.ts'
import { segmentKey } from './segment.ts'
import type { Trace } from './trace.ts'

/**
 * `stale` was made for another source and needs review (`fuzzy` in PO). `reviewed` is for formats that
 * tell a reviewed translation from another: neither PO nor i18next does, so that none gives it yet.
 */
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
  /** The unit as its format read it; absent in a unit that stands in no file. */
  readonly read?: ReadUnit
}

/** What a format read, by which it tells a unit nobody changed and gives it its bytes again. */
interface ReadUnit {
  readonly unit: Omit<Unit, 'read'>
  readonly isObsolete: boolean
  /** Only its format understands this: the unit as it stands in the file. */
  readonly text: string
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

/** Does its translation count, so that pages show it and others may start from it? */
export function isDone({ state }: Pick<Unit, 'state'>): boolean {
  return state === 'translated' || state === 'reviewed'
}

/** What tells two units apart: the same as the key of the segments a unit is for. */
export function unitKey(unit: {
  readonly source: string
  readonly context?: string | undefined
}): string {
  const { source: text, context } = unit
  return segmentKey({ text, ...(context !== undefined && { context }) })
}

/** A unit without a translation, not yet in any file. */
export function blankUnit(source: string, context?: string): Unit {
  return {
    source,
    ...(context !== undefined && { context }),
    target: '',
    state: 'untranslated',
    notes: [],
    comments: [],
    references: [],
    flags: [],
    place: { start: 0, end: 0 },
    sourceTrace: [],
    targetTrace: [],
  }
}
