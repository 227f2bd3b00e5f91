import type { Range } from '../../model/edit.ts'

/** Keys and indexes from the root of a document's data to a value. */
export type DataPath = readonly (string | number)[]

/** A string in TOML or JSON; the range is its token, quotes included, in the text that was read. */
export interface DataText extends Range {
  readonly path: DataPath
  readonly value: string
}

/** Front matter in TOML or JSON, read. */
export interface DataHead {
  readonly texts: readonly DataText[]
  /** Plain data; dates are strings as they were written. */
  readonly values: unknown
  /** Where each top-level value stands, and each item of a list: `tags`, `tags[0]`. */
  readonly places: ReadonlyMap<string, Range>
  /** Where a mistake begins, and what to do about it: then nothing else is told. */
  readonly fault?: { readonly help: string; readonly at: number }
}

/** What a faulty head has to say. */
export function faultyHead(help: string, at: number): DataHead {
  return { texts: [], values: undefined, places: new Map(), fault: { help, at } }
}
