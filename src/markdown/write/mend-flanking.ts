import type { Cell, Writing } from './cell.ts'
import { firstOf, isBlank, lastOf, referCell } from './cell.ts'

/**
 * Makes every emphasis delimiter left- or right-flanking (CommonMark 6.2) whatever the translation
 * put beside it: `**重要。**后` and `**(Zoloft)**yi` would show asterisks. A `_` inside a word becomes
 * `*`; else the letter outside is written as a character reference, which counts as punctuation.
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
  if (flanks(cells, index)) {
    const beside = outer && (cell.side === 'open' ? lastOf(outer.spelt) : firstOf(outer.spelt))
    if (writing.level < 2 || isBlank(beside) || isPunctuation(beside)) return
  } else if (cell.spelt.startsWith('_') && cell.partner) {
    const stars = '*'.repeat(cell.spelt.length)
    cell.spelt = stars
    cell.partner.spelt = stars
    if (flanks(cells, index)) return
  }
  if (outer?.kind === 'text' && !outer.escaped) referCell(outer)
  else if (writing.level >= 1) referCell(inner)
}

function flanks(cells: readonly Cell[], index: number): boolean {
  const cell = cells[index]
  const left = cells[index - 1]
  const right = cells[index + 1]
  if (!cell) return true
  const before = left && lastOf(left.spelt)
  const after = right && firstOf(right.spelt)
  // Parsers differ on symbols outside the BMP: some classify UTF-16 units. Both must agree.
  return [isPunctuation, isPunctuationUnit].every((isMark) =>
    flanksWith(cell, before, after, isMark),
  )
}

function flanksWith(
  cell: Cell,
  before: string | undefined,
  after: string | undefined,
  isMark: (character: string | undefined) => boolean,
): boolean {
  const left = !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before))
  const right = !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after))
  const opens = cell.side === 'open'
  if (!cell.spelt.startsWith('_')) return opens ? left : right
  return opens ? left && (!right || isMark(before)) : right && (!left || isMark(after))
}

function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /[\p{P}\p{S}]/u.test(character)
}

function isPunctuationUnit(character: string | undefined): boolean {
  return character?.length === 1 && isPunctuation(character)
}
