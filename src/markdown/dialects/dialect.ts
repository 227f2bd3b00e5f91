import type { Range } from '../../model/edit.ts'
import type { Tag } from '../../model/document.ts'

/** A place in a document where template syntax may begin. Offsets are in `text`. */
export interface Scan {
  readonly text: string
  readonly at: number
  /** Where the line's content starts, past blanks, `>` and list markers. */
  readonly contentStart: number
  /** Before the line ending. */
  readonly lineEnd: number
  /** The next blank line, where every inline construct ends; at most some thousand units away. */
  readonly blockEnd: number
  /** The file is MDX. */
  readonly isMdx: boolean
}

/** What begins at a place: one or more tags, with text between them that Markdown may read. */
type Match = readonly Tag[]

/**
 * A syntax that is no Markdown and must reach the reader's site unharmed: the parser sees an inert
 * word, or an empty heading line, of the same length in its place.
 */
export interface Dialect {
  readonly name: string
  /** What it is, in one line for tables. */
  readonly summary: string
  /** Every match begins with one of these characters. */
  readonly opens: string
  match(scan: Scan): Match | undefined
}

/** The end of the first `close` after `from`, within the block; undefined without one. */
export function endOf(close: string, from: number, { text, blockEnd }: Scan): number | undefined {
  const at = text.slice(from, blockEnd).indexOf(close)
  return at < 0 ? undefined : from + at + close.length
}

/** Does it begin at `from` and end before `to` with nothing beside it on its lines? */
export function standsAlone(scan: Scan, to: number): boolean {
  const { text, at, contentStart } = scan
  return at === contentStart && /^[ \t]*(?:\r|\n|$)/.test(text.slice(to, to + 200))
}

/** Named arguments in quotes (`title="…"`), and those without a name by number, quotes included. */
export function argumentsIn(text: string, { start, end }: Range): Tag['texts'] {
  const texts: { name: string; start: number; end: number }[] = []
  const inside = text.slice(start, end)
  const pattern =
    /([\w-]+)\s*[=:]\s*("(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`)|("(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`)/g
  let position = 0
  for (const match of inside.matchAll(pattern)) {
    const value = match[2] ?? match[3] ?? ''
    const from = start + match.index + match[0].length - value.length
    const name = match[1] ?? String(position++)
    texts.push({ name, start: from, end: from + value.length })
  }
  return texts
}
