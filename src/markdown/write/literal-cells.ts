import { addresses } from '../../text/addresses.ts'
import type { Cell } from './cell.ts'

/** Cells of text that read as a URL or an e-mail address (GFM, "Autolinks (extension)"). */
export function literalCells(cells: readonly Cell[]): ReadonlySet<number> {
  let text = ''
  const owner: number[] = []
  for (const [index, cell] of cells.entries()) {
    // Markup ends a literal; `<` is the character none contains.
    const value = cell.kind === 'text' ? cell.value : '<'
    for (let unit = 0; unit < value.length; unit++) owner.push(index)
    text += value
  }
  const found = new Set<number>()
  for (const { start, end } of addresses(text))
    for (let at = start; at < end; at++) {
      const index = owner[at]
      if (index !== undefined) found.add(index)
    }
  return found
}
