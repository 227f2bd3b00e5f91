import type { Edit, Range } from './edit.ts'
import type { Locale } from './locale.ts'

export type Severity = 'error' | 'warn' | 'info'

/** `safe` fixes are made by `check --fix`; `unsafe` ones are only shown. */
export type Safety = 'safe' | 'unsafe'

/** What a rule says about the text it was given. Ranges are offsets in that text. */
export interface Problem {
  /** One sentence that stands alone: Unexpected `x`, expected `y`. */
  readonly message: string
  readonly at: Range
  readonly actual?: string
  readonly expected?: string
  /** What to do, when there is no fix: one sentence starting with a verb. */
  readonly help?: string
  /** Replacements in the same text. */
  readonly fix?: { readonly safety: Safety; readonly edits: readonly Edit[] }
  /** Deserves a look, no more: at most a warning. */
  readonly minor?: boolean
  /** A range of the source text that explains the problem. */
  readonly source?: Range
  /** Places in other files that explain it. */
  readonly related?: readonly RelatedPlace[]
}

/** A place a person can go to. 1-based; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface RelatedPlace {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** The texts a finding is about, so that a reporter can show them without reading files. */
export interface Excerpt {
  readonly source?: { readonly locale: Locale; readonly text: string; readonly at?: Range }
  readonly text: string
  readonly at: Range
  readonly fixed?: string
}

/** A problem with an address. Edits of a fix are offsets in the file at `path`. */
export interface Finding extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly locale: Locale
  readonly message: string
  readonly actual?: string
  readonly expected?: string
  readonly help?: string
  readonly related: readonly RelatedPlace[]
  readonly fix?: { readonly safety: Safety; readonly edits: readonly Edit[] }
  readonly excerpt?: Excerpt
}
