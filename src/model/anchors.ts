import type { Range } from './edit.ts'

/** A place of a page that a link can lead to. */
export interface Anchor {
  readonly id: string
  /** Where it comes from in the document's file. */
  readonly at: number
}

/** A link to a place of a page, and where its `#fragment` is written in the document's file. */
export interface AnchorLink extends Range {
  /** What stands before the `#`; empty for the same page. */
  readonly path: string
  /** As written, without `#`. */
  readonly fragment: string
}

/** Where links can lead to on a page. */
export interface PageAnchors {
  /** In the order of the document; those of headings are the site's. */
  readonly anchors: readonly Anchor[]
  /** It has footnotes, whose ids are the site's too. */
  readonly hasFootnotes: boolean
  /** Other files, components or templates may bring more. */
  readonly isOpen: boolean
}
