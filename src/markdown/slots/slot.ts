import type { RootContent } from 'mdast'
import type { Document } from '../../model/document.ts'
import type { Edit, Range } from '../../model/edit.ts'
import type { MarkdownSettings } from '../../model/markdown.ts'
import type { Trace } from '../../model/trace.ts'
import type { Bound } from '../hybrid/bind.ts'
import type { Inline } from '../inline/inline.ts'

/**
 * A place in a document that can be read and written. Extraction reads slots and localization writes
 * them, so the two cannot disagree. Ranges are offsets in `Document.text`.
 */
export interface Slot extends Range {
  readonly role: string
  /** The hybrid text of what a translator may change. */
  readonly text: string
  readonly trace: Trace
  /** It holds words; a slot of numbers, codes or a bare URL is never shown to a translator. */
  readonly hasWords: boolean
  readonly legend: readonly string[]
  readonly breadcrumb: readonly string[]
  readonly context?: string
  readonly note?: string
  /** Ids of rules that may say nothing of it. */
  readonly ignores?: readonly string[]
  /** The front-matter path it is the value of, such as `cards[0].title`. */
  readonly key?: string
  /** All that stands in the slot, codes at its edges included. */
  readonly content: readonly Inline[]
  /**
   * The whole content with another text in it; empty content means there is nothing to write. Bare tags
   * of the elements in `mayAdd` become HTML where a slot holds markup.
   */
  bind(target: string, mayAdd?: ReadonlySet<string>): Bound
  /** The bytes for the slot's range: content spelt so that it is safe where this slot stands. */
  encode(content: readonly Inline[], spelling: Spelling): Encoded
}

/** Bytes for a slot. */
export interface Encoded {
  readonly text: string
  /** From the text alone it is certain that it can be read in one way only: nobody need parse it again. */
  readonly isPlain: boolean
  /** What must change outside the slot to hold them. Of two edits of one place the longer is made. */
  readonly around?: readonly Edit[]
}

interface Spelling {
  /** 0 to 3: how careful to be. The first is right nearly always and reads best. */
  readonly level: number
  /** The document's text for a range, container prefixes taken out, with inner slots replaced. */
  emit(range: Range): string
}

/** Where a node was found. */
export interface Around {
  readonly document: Document
  readonly settings: SlotSettings
  /** From the root to the node's parent. */
  readonly ancestors: readonly { readonly type: string; readonly children: readonly unknown[] }[]
  readonly breadcrumb: readonly string[]
  readonly context?: string
  readonly note?: string
  /** Ids of rules that may say nothing of it. */
  readonly ignores?: readonly string[]
}

export interface SlotSettings {
  /** Selectors of front-matter values: `title`, `cards[].title`, `hero.actions[*].text`. */
  readonly frontMatter: readonly string[]
  /** Selectors of front-matter values nobody translates, whatever `frontMatter` says. */
  readonly keep?: readonly string[]
  readonly markdown: MarkdownSettings
  /** Ranges of the document nobody translates, such as the content of computed regions. */
  readonly opaque: readonly Range[]
}

/** Finds the slots of one kind. Adding a kind of content is adding one. */
export interface Finder {
  /** Node types it looks at. */
  readonly types: readonly string[]
  find(node: RootContent, around: Around): Iterable<Slot>
}

/** How many levels `Spelling.level` has. */
export const spellingLevels = 4
