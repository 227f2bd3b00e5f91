import type { RootContent } from 'mdast'
import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import { lineStart } from '../text/line-start.ts'
import { rangeOf } from './range-of.ts'
import type { Slot, SlotSettings } from './slots/slot.ts'
import { slotsWithin } from './slots-within.ts'
import type { Stretch } from './verify.ts'

/** A stretch, where it stands, and which of the wanted slots are in it. */
export interface Piece extends Range {
  readonly stretch: Stretch
  readonly wanted: readonly Slot[]
}

/**
 * The top-level blocks that hold the wanted slots, each to be read by itself. What a block is depends on
 * its own lines only (CommonMark, appendix, "Phase 1"), as long as the blocks before it are what they
 * were, and on definitions. A block with an opaque range in it is not cut out.
 */
export function pieces(
  document: Document,
  slots: readonly Slot[],
  settings: SlotSettings,
  wanted: readonly Slot[],
): readonly Piece[] {
  const blocks = document.tree.children
  const found: Piece[] = []
  let index = 0
  let held: Slot[] = []
  const close = () => {
    const node = blocks[index]
    if (held.length && node)
      found.push(
        pieceOf(node, { document, slots, settings, wanted: held, previous: blocks[index - 1] }),
      )
    held = []
  }
  for (const slot of wanted) {
    if (slot.start >= endOf(blocks[index])) {
      close()
      while (index < blocks.length && slot.start >= endOf(blocks[index])) index++
    }
    held.push(slot)
  }
  close()
  return found
}

/** The whole document as one piece. */
export function wholePiece(
  document: Document,
  slots: readonly Slot[],
  settings: SlotSettings,
  wanted: readonly Slot[],
): Piece {
  const stretch = { document, nodes: document.tree.children, slots, settings }
  return { start: 0, end: document.text.length, stretch, wanted }
}

function endOf(node: RootContent | undefined): number {
  return node ? rangeOf(node).end : Infinity
}

interface Cutting {
  readonly document: Document
  readonly slots: readonly Slot[]
  readonly settings: SlotSettings
  readonly wanted: readonly Slot[]
  readonly previous: RootContent | undefined
}

function pieceOf(node: RootContent, cutting: Cutting): Piece {
  const { document, slots, settings, wanted, previous } = cutting
  const range = rangeOf(node)
  const { text } = document
  const from = lineStart(text, range.start)
  const isCut = settings.opaque.some(({ start, end }) => start < range.end && range.start < end)
  // The line below a definition may be its title.
  const isBelow = previous?.type === 'definition'
  if (isCut || isBelow || text.slice(from, range.start).trim())
    return wholePiece(document, slots, settings, wanted)
  const own = [...slotsWithin(slots, range)]
  return {
    start: from,
    end: range.end,
    stretch: { document, nodes: [node], slots: own, settings },
    wanted,
  }
}
