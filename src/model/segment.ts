import type { Range } from './edit.ts'
import type { Trace } from './trace.ts'

/** One translatable piece of a document. The range is its place in the document's file. */
export interface Segment extends Range {
  /** The hybrid text a translator sees: emphasis and code as in Markdown, other codes numbered. */
  readonly text: string
  /** Splits equal texts into two units; from a `<!-- dragoman context: … -->` comment. */
  readonly context?: string
  /**
   * What it is in the document: `heading`, `paragraph`, `item`, `cell`, `alt`, `title`, `front-matter`,
   * `code-comment`, `code-title`.
   */
  readonly role: string
  /** The front-matter path it is the value of, such as `cards[0].title`. */
  readonly key?: string
  /** The headings it stands under, outermost first. */
  readonly breadcrumb: readonly string[]
  /** What the numbered codes stand for: `(1) https://…`, `<x2/> [^1]`. */
  readonly legend: readonly string[]
  /** From a `<!-- dragoman note: … -->` comment, for the translator. */
  readonly note?: string
  /** Ids of rules that may say nothing of it, from `<!-- dragoman-ignore rule: reason -->`. */
  readonly ignores?: readonly string[]
  readonly trace: Trace
}

/** What tells two segments, or a segment and a unit, apart. */
export function segmentKey(of: { readonly text: string; readonly context?: string }): string {
  return of.context === undefined ? of.text : `${of.context}\u0004${of.text}`
}
