import type { Trace } from '../../model/trace.ts'

/** The parts of an entry in the order GNU gettext writes them. */
export const partKinds = [
  'comment',
  'note',
  'reference',
  'flag',
  'previous',
  'context',
  'source',
  'plural',
  'target',
] as const

export type PartKind = (typeof partKinds)[number]

/** A string of an entry, and where it stands in the text it was read from. */
interface PoString {
  readonly value: string
  readonly trace: Trace
}

/** One entry as it stands in a text: what its strings and comments say. */
export interface PoEntry {
  /** Where the entry before it ends. */
  readonly start: number
  readonly end: number
  /** The entry without the blank lines around it. */
  readonly from: number
  readonly to: number
  readonly obsolete: boolean
  readonly comments: readonly string[]
  readonly notes: readonly string[]
  readonly references: readonly string[]
  readonly flags: readonly string[]
  readonly previousSource: PoString | undefined
  readonly previousContext: PoString | undefined
  readonly context: PoString | undefined
  readonly source: PoString
  readonly target: PoString
}
