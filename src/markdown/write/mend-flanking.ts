import { flanks, isPunctuation } from '../inline/flanking.ts'
import type { Cell, Writing } from './cell.ts'
import { firstOf, isBlank, lastOf, referCell } from './cell.ts'

/**
 * Makes every emphasis delimiter left- or right-flanking (CommonMark 6.2): a `_` inside a word becomes
 * `*`. Where the content could not be changed for its sake, the letter outside is written as a
 * character reference, which counts as punctuation.
 */
export function mendFlanking(cells: readonly Cell[], writing: Writing): void {
  // A mended delimiter can change what its neighbour stands beside, hence twice.
  for (let pass = 0; pass < 2; pass++)
    for (const [index, cell] of cells.entries())
      if (cell.kind === 'mark') mend(cells, index, writing)
}

function mend(cells: readonly Cell[], index: number, writing: Writing): void {
  const cell = cells[index]
  if (!cell?.side) return
  const outer = cells[cell.side === 'open' ? index - 1 : index + 1]
  const inner = cells[cell.side === 'open' ? index + 1 : index - 1]
  if (flanksAt(cells, index)) {
    const beside = outer && (cell.side === 'open' ? lastOf(outer.spelt) : firstOf(outer.spelt))
    if (writing.level < 2 || isBlank(beside) || isPunctuation(beside)) return
  } else if (starred(cell, inner)) {
    if (flanksAt(cells, index)) return
  }
  if (outer?.kind === 'text' && !outer.escaped) referCell(outer)
  else if (writing.level >= 1) referCell(inner)
}

// A `_` may not close within a word, nor may `*` around `__`; `***` may, as strong within emphasis.
function starred(cell: Cell, inner: Cell | undefined): boolean {
  const joins = cell.value.length === 1 && inner?.kind === 'mark' && inner.value.length === 2
  const found = [cell, ...(joins ? [inner] : [])].filter(({ spelt }) => spelt.startsWith('_'))
  for (const one of found) {
    if (!one.partner) continue
    one.spelt = '*'.repeat(one.spelt.length)
    one.partner.spelt = one.spelt
  }
  return found.length > 0
}

function flanksAt(cells: readonly Cell[], index: number): boolean {
  const cell = cells[index]
  if (!cell?.side) return true
  const left = runNeighbour(cells, index, -1)
  const right = runNeighbour(cells, index, 1)
  return flanks({
    side: cell.side,
    isUnderscore: cell.spelt.startsWith('_'),
    before: left && lastOf(left.spelt),
    after: right && firstOf(right.spelt),
  })
}

// Delimiters of one character that touch are one run, and flank or not together.
function runNeighbour(cells: readonly Cell[], index: number, step: 1 | -1): Cell | undefined {
  const own = cells[index]
  let at = index + step
  while (
    cells[at]?.kind === 'mark' &&
    cells[at]?.side === own?.side &&
    cells[at]?.spelt[0] === own?.spelt[0]
  )
    at += step
  return cells[at]
}
