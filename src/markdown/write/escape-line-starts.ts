import type { Cell, Writing } from './cell.ts'
import { escapeCell, isBlank, lastOf, referCell } from './cell.ts'

/** Escapes what would begin a block at the start of a line, or end a heading. */
export function escapeLineStarts(cells: readonly Cell[], writing: Writing): void {
  if (writing.block === 'atx') escapeClosingSequence(cells)
  else if (writing.lineStart)
    for (const line of linesOf(cells)) if (line.first?.kind === 'text') escapeStart(line, writing)
}

interface Line {
  readonly text: string
  readonly first: Cell | undefined
  readonly cells: readonly Cell[]
  readonly isFirst: boolean
}

function linesOf(cells: readonly Cell[]): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (let at = 0; at <= cells.length; at++) {
    const cell = cells[at]
    if (cell && !cell.value.includes('\n')) continue
    const inside = cells.slice(from, at)
    const tail = cell?.value.split('\n')[0] ?? ''
    const text = inside.map(({ value }) => value).join('') + tail
    lines.push({ text, first: inside[0], cells: inside, isFirst: lines.length === 0 })
    from = at + 1
  }
  return lines
}

function escapeStart(line: Line, writing: Writing): void {
  const { text, first } = line
  const number = /^(\d{1,9})[.)](?:[ \t]|$)/.exec(text)
  if (number) escapeCell(line.cells[number[1]?.length ?? 0])
  else if (line.isFirst && writing.documentStart && text.startsWith('\uFEFF')) referCell(first)
  // A letter has no backslash escape.
  else if (line.isFirst && writing.esm && /^(?:im|ex)port /.test(text)) referCell(first)
  else if (startsBlock(text, line, writing)) escapeCell(first)
  if (!line.isFirst && writing.level >= 1)
    for (const cell of line.cells) if (cell.value === '|') escapeCell(cell)
}

/** CommonMark 4 and 5, GFM tables and tasks, GitHub alerts: what a line may not begin with. */
function startsBlock(text: string, line: Line, writing: Writing): boolean {
  if (/^(?:#{1,6}(?:[ \t]|$)|>|[-+*](?:[ \t]|$)|~~~|```)/.test(text)) return true
  if (text.startsWith('::') && (writing.directives || writing.level >= 1)) return true
  if (writing.math && text.startsWith('$$')) return true
  if (/^([-_*])[ \t]*(?:\1[ \t]*){2,}$/.test(text)) return true
  const isLabel = /^\[(?:[^\]\\]|\\.)*\]:/.test(text)
  if (isLabel && (line.isFirst || writing.level >= 1)) return true
  if (!line.isFirst)
    return /^(?:=+|-+)[ \t]*$/.test(text) || (/^[|:\- \t]+$/.test(text) && text.includes('-'))
  if (writing.firstInItem && /^([-*])[ \t]*(?:\1[ \t]*)*$/.test(text)) return true
  if (writing.firstInItem && /^\[[ xX\t]\](?:\s|$)/.test(text)) return true
  if (writing.firstInQuote && /^\[!\w+\]/.test(text)) return true
  return writing.documentStart && /^(?:\+\+\+|---)[ \t]*$/.test(text)
}

// CommonMark 4.2: a final run of `#` after a blank closes an ATX heading.
function escapeClosingSequence(cells: readonly Cell[]): void {
  let at = cells.length - 1
  while (cells[at]?.kind === 'text' && cells[at]?.value === '#') at--
  const previous = cells[at]
  if (at < cells.length - 1 && (!previous || isBlank(lastOf(previous.value))))
    escapeCell(cells[at + 1])
}
