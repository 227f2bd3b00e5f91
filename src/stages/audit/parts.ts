import type { Slot } from '../../markdown/slots/slot.ts'
import type { ComparedSide } from './compared.ts'
import type { UnpairedRun } from './unpaired-runs.ts'

/** A section with all that stands in it, or blocks in a row that are no whole section. */
export interface Part {
  readonly isSection: boolean
  readonly blocks: readonly Slot[]
}

/** The whole sections in a run, each with those below it, and what is left between them. */
export function missingParts(run: UnpairedRun, side: ComparedSide): readonly Part[] {
  const parts: Part[] = []
  for (const chunk of chunksOf(run, side)) {
    const last = parts.at(-1)
    const isBelow =
      last?.isSection === true && chunk.isSection && depthOf(chunk, side) > depthOf(last, side)
    const isSame = last && !last.isSection && !chunk.isSection
    if (last && (isBelow || isSame))
      parts[parts.length - 1] = { ...last, blocks: [...last.blocks, ...chunk.blocks] }
    else parts.push(chunk)
  }
  return parts
}

/** The run, cut before every heading. A heading with something of its section left is a block. */
function chunksOf({ blocks }: UnpairedRun, side: ComparedSide): readonly Part[] {
  const chunks: (readonly Slot[])[] = []
  for (const block of blocks) {
    const last = chunks.at(-1)
    if (last && block.role !== 'heading') chunks[chunks.length - 1] = [...last, block]
    else chunks.push([block])
  }
  return chunks.map((chunk) => ({ isSection: isSection(chunk, side), blocks: chunk }))
}

function isSection(chunk: readonly Slot[], { blocks }: ComparedSide): boolean {
  const [first] = chunk
  const last = chunk.at(-1)
  if (first?.role !== 'heading' || !last) return false
  const next = blocks[blocks.indexOf(last) + 1]
  return next === undefined || next.role === 'heading'
}

function depthOf({ blocks: [first] }: Part, { standing }: ComparedSide): number {
  return (first && standing.get(first)?.depth) ?? 0
}
