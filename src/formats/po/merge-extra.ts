import type { Catalog } from '../../model/catalog.ts'
import { ofSides, type Sides } from '../../model/sides.ts'
import { mergeLines } from '../../text/merge-lines.ts'
import { mergeHeader } from './merge-header.ts'

/** The header, what follows the last entry, and the text of our side, by which its unchanged file is known. */
export function mergeExtra(sides: Sides<Catalog['extra']>): readonly string[] {
  const header = mergeHeader(ofSides(sides, (extra) => extra?.[0] ?? ''))
  const tails = ofSides(sides, (extra) => (extra?.[1] ?? '').split(/(?<=\n)/))
  return [header, mergeLines(tails).join(''), sides.ours?.[2] ?? '']
}
