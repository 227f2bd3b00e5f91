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

/** One entry as it stands in a text: what its strings and comments say, and the lines of each part. */
export interface PoEntry {
  readonly start: number
  readonly end: number
  readonly obsolete: boolean
  readonly comments: readonly string[]
  readonly notes: readonly string[]
  readonly references: readonly string[]
  readonly flags: readonly string[]
  readonly previousSource?: string
  readonly previousContext?: string
  readonly context?: string
  readonly source: PoString
  readonly target: PoString
  /** The lines of each part with their line endings, as written. */
  readonly lines: Readonly<Record<PartKind, string>>
}
