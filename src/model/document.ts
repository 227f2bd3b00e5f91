import type { Root } from 'mdast'
import type { Range } from './edit.ts'
import type { Problem } from './finding.ts'

/** What a Markdown tree does not record and byte-exact editing needs. Offsets are in `Document.text`. */
export interface Layout {
  /** Line endings inside blocks, and where the content of the next line starts after its `> ` or indent. */
  readonly skips: readonly { readonly eol: number; readonly next: number }[]
  /** Ranges of the text between the brackets of links, references and images, by start. */
  readonly labels: ReadonlyMap<number, number>
  /** Ranges of link, image and definition titles with their quotes. */
  readonly titles: readonly Range[]
}

/** One source file, parsed. Offsets in the tree and layout refer to `text`, which has no byte order mark. */
export interface Document {
  readonly path: string
  /** U+FEFF or nothing: put back in front of whatever is written. */
  readonly bom: string
  readonly text: string
  /** The first line ending of the file; `\n` when it has one line. */
  readonly eol: string
  readonly tree: Root
  /** It is nested too deeply to be read: the tree is empty. */
  readonly isTooDeep: boolean
  /** Why it cannot be read: the tree is empty. Offsets in `text`. */
  readonly problem?: Problem
  readonly layout: Layout
  /** Identifiers of link definitions, normalised as CommonMark does. */
  readonly definitions: ReadonlySet<string>
}
