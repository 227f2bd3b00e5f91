import type { Root } from 'mdast'
import type { Range } from './edit.ts'
import type { Problem } from './finding.ts'
import type { MarkdownSettings } from './markdown.ts'

/** What a Markdown tree does not record and byte-exact editing needs. Offsets are in `Document.text`. */
export interface Layout {
  /** Line endings inside blocks, and where the content of the next line starts after its `> ` or indent. */
  readonly skips: readonly { readonly eol: number; readonly next: number }[]
  /** Ranges of the text between the brackets of links, references and images, by start. */
  readonly labels: ReadonlyMap<number, number>
  /** Ranges of link, image and definition titles with their quotes. */
  readonly titles: readonly Range[]
}

/**
 * A piece of template syntax the parser did not see. `word` stands in a sentence, `edge` belongs to the
 * end of its line, `line` has its line to itself, `item` opens an indented block, `open` and `close`
 * enclose text.
 */
export interface Tag extends Range {
  readonly form: 'word' | 'edge' | 'line' | 'item' | 'open' | 'close'
  /** What it is called: `figure` in `{{< figure >}}`. */
  readonly name: string
  /** Its arguments in quotes, by name or number; ranges with their quotes. */
  readonly texts: readonly (Range & { readonly name: string })[]
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
  /** Template syntax of the dialects, in order; the tree has private-use characters in its place. */
  readonly tags: readonly Tag[]
  /** How it was read. */
  readonly markdown: MarkdownSettings
  /** Names of the single dialects it was read in. */
  readonly dialects: ReadonlySet<string>
  /** Identifiers of link definitions, normalised as CommonMark does. */
  readonly definitions: ReadonlySet<string>
}
