import type { Cell, Writing } from './cell.ts'
import { isBlank } from './cell.ts'
import { template } from './write-plainly.ts'

/**
 * Can a spelt leaf be read in one way only? True when every character is either of no meaning to
 * CommonMark and GFM where it stands, or behind a backslash (CommonMark 2.4), every code is the
 * source's own, and every delimiter of emphasis can do nothing but what it should (6.2). False says
 * nothing: then the leaf has to be parsed. Linear.
 */
export function isPlainLeaf(all: readonly Cell[], writing: Writing): boolean {
  const cells = withoutAlert(all, writing)
  if (!cells.length || writing.level > 0 || writing.hasDialects) return false
  if (!startsPlainly(cells[0], writing)) return false
  const open: string[] = []
  for (const [index, cell] of cells.entries()) {
    const before = cells[index - 1]
    const after = cells[index + 1]
    if (cell.kind === 'text') {
      if (!cell.escaped && !isInert(cell, before, after)) return false
    } else if (cell.kind === 'mark') {
      if (!isOneSided(cell, before, after, writing)) return false
    } else {
      if (cell.written !== undefined || !isPlainCode(cell, before, after)) return false
      if (cell.value.startsWith('<') && !before && writing.lineStart) return false
      // A link in a link is none (CommonMark 6.3).
      if (cell.value === '[' && open.includes('[')) return false
      if (cell.value === '[' || cell.value === '![') open.push(cell.value)
      else if (cell.value.startsWith(']')) open.pop()
    }
  }
  return !open.length && !mayMeanMore(cells, writing)
}

// GitHub's `[!NOTE]` has the first line of a quote to itself.
function withoutAlert(cells: readonly Cell[], writing: Writing): readonly Cell[] {
  const isAlert = writing.firstInQuote && /^\[!\w+\]$/.test(cells[0]?.value ?? '')
  return isAlert && cells[1]?.value === '\n' ? cells.slice(2) : cells
}

// Whatever opens a block begins with punctuation or a digit, and digits are escaped where they would; a
// quote or parenthesis may be the title of a definition above.
function startsPlainly(first: Cell | undefined, writing: Writing): boolean {
  if (!first || !writing.lineStart) return true
  if (first.kind === 'mark' || first.escaped) return true
  if (first.kind === 'text') return /^[\p{L}\p{N}]/u.test(first.value)
  return first.value === '[' || /^`{1,2}[^`]/.test(first.value) || first.value === '!['
}

/** Punctuation that begins no inline construct of CommonMark or GFM; `@`, `/` and `:` only in addresses. */
const meansNothing = /[^!&*<[\\\]_`|~]/

function isInert(cell: Cell, before: Cell | undefined, after: Cell | undefined): boolean {
  const { value } = cell
  if (value === '\uFEFF' || value === '\u0000') return false
  if (meansNothing.test(value)) return true
  if (value === '!') return after?.kind !== 'raw' && after?.value !== '['
  if (value === '&') return isBlank(after?.value)
  if (value === '_') return isWordText(before) && isWordText(after)
  return false
}

function isWordText(cell: Cell | undefined): boolean {
  return cell?.kind === 'text' && /^[\p{L}\p{N}]$/u.test(cell.value)
}

/** It can open and not close, or close and not open, so that pairs nest as they were laid out. */
function isOneSided(
  mark: Cell,
  before: Cell | undefined,
  after: Cell | undefined,
  { block }: Writing,
): boolean {
  const outer = mark.side === 'open' ? before : after
  const inner = mark.side === 'open' ? after : before
  if (!inner || inner.kind === 'mark' || outer?.kind === 'mark') return false
  const isInnerWord = isWordText(inner)
  // Beside the first and last character of a cell may stand a pipe.
  if (outer === undefined && block === 'cell') return isInnerWord
  if (outer === undefined || (outer.kind === 'text' && isBlank(outer.value)))
    return !isBlank(inner.value[0]) && !isBlank(inner.value.at(-1))
  return isInnerWord && outer.kind === 'text' && /^["'(),.:;?-]$/.test(outer.value)
}

function isPlainCode(cell: Cell, before: Cell | undefined, after: Cell | undefined): boolean {
  const { value } = cell
  if (/[\r\n|]/.test(value)) return false
  if (cell.reference || /^<\/?[A-Za-z][^<>`]*>$/.test(value)) return true
  if (value === '[' || value === '![') return true
  if (value.startsWith('](') || value.startsWith('][')) return true
  if (/^\[\^[^\]\s]+\]$/.test(value)) return before !== undefined
  // Two code spans that touch would be one.
  const isCode = value.startsWith('`') && value.endsWith('`')
  const touches = [before, after].some((beside) => beside?.value.includes('`'))
  return isCode && !touches
}

/** GFM autolink literals, and template syntax: an address is one wherever it stands. */
function mayMeanMore(cells: readonly Cell[], { templates }: Writing): boolean {
  let text = ''
  for (const cell of cells) text += cell.kind === 'text' ? cell.value : ' '
  return (templates && template.test(text)) || /[\w.+-]@\w|:\/\/|www\.|mailto:|xmpp:/i.test(text)
}
