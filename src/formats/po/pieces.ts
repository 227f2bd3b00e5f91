import type { PartKind } from './entry.ts'
import { readPo } from './read-po.ts'

export interface Piece {
  readonly kind: PartKind
  /** With its line endings; blank lines inside an entry belong to the piece after them. */
  readonly text: string
}

/** The text of an entry taken apart, in its order, and the blank lines before it. */
export function pieces(text: string): { readonly lead: string; readonly pieces: readonly Piece[] } {
  const found: Piece[] = []
  let lead = ''
  let from = 0
  readPo(text, (kind, start, end) => {
    if (!found.length) {
      lead = text.slice(0, start)
      from = start
    }
    found.push({ kind, text: text.slice(from, end) })
    from = end
  })
  return { lead, pieces: found }
}
