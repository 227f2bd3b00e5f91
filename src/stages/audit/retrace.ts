import type { Slot } from '../../markdown/slots/slot.ts'
import type { Range } from '../../model/edit.ts'
import { locate, type Trace, type TracePart } from '../../model/trace.ts'
import { commonSubsequence } from '../../text/common-subsequence.ts'

/**
 * Where a text that was made of the text of a slot stands in the slot's document. The two differ only in
 * the numbers of their codes and at their edges; what has no counterpart stands after what is before it.
 */
export function retrace(text: string, slot: Slot): Trace {
  if (text === slot.text) return slot.trace
  const [ours, theirs] = [pieces(text), pieces(slot.text)]
  const pairs = commonSubsequence(
    ours.map((piece) => text.slice(piece.start, piece.end)),
    theirs.map((piece) => slot.text.slice(piece.start, piece.end)),
  )
  const counterparts = new Map(pairs)
  let last = slot.start
  return ours.map((piece, index): TracePart => {
    const other = theirs[counterparts.get(index) ?? -1]
    const length = piece.end - piece.start
    if (!other) return [piece.start, length, last, 0]
    const { start, end } = locate(slot.trace, other)
    last = end
    return [piece.start, length, start, end - start]
  })
}

function pieces(text: string): readonly Range[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|\s+|[^]/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
