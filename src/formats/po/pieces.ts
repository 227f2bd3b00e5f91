import type { PartKind, PoEntry } from './entry.ts'
import { readPo } from './read-po.ts'

export interface Piece {
  readonly kind: PartKind
  /** With its line endings; blank lines inside an entry belong to the piece after them. */
  readonly text: string
}

interface Apart {
  /** The blank lines before the entry. */
  readonly lead: string
  /** In the order of the text. */
  readonly pieces: readonly Piece[]
  readonly entry: PoEntry | undefined
}

/** The text of one entry taken apart. */
export function pieces(text: string): Apart {
  const found: Piece[] = []
  let lead = ''
  let from = 0
  const { entries } = readPo(text, (kind, start, end) => {
    if (!found.length) {
      lead = text.slice(0, start)
      from = start
    }
    found.push({ kind, text: text.slice(from, end) })
    from = end
  })
  return { lead, pieces: found, entry: entries[0] }
}
