import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { attentionCells } from './attention-runs.ts'
import type { Cell, Writing } from './cell.ts'
import { escapeCell, firstOf, isAsciiPunctuation, lastOf, referCell } from './cell.ts'
import { literalCells } from './literal-cells.ts'

/** Escapes the characters of text that would begin or end an inline construct where they stand. */
export function escapeInline(cells: readonly Cell[], writing: Writing): void {
  const view: View = {
    cells,
    writing,
    literals: writing.level < 2 ? literalCells(cells) : new Set(),
    runs: countRuns(cells),
    hasClosingAngle: cells.some((cell) => cell.value.includes('>')),
    attention: attentionCells(cells),
    brackets: matchBrackets(cells),
  }
  for (const [index, cell] of cells.entries()) {
    if (cell.kind !== 'text') continue
    if (writing.level >= 2 && breaksLiteral(view, index)) referCell(cell)
    else if (writing.level >= 3 && isAsciiPunctuation(cell.value) && !/[@.:/]/.test(cell.value))
      referCell(cell)
    else spellCharacter(view, index, cell)
  }
}

interface View {
  readonly cells: readonly Cell[]
  readonly writing: Writing
  /** Cells inside URLs and addresses: GFM autolink literals do not process escapes. */
  readonly literals: ReadonlySet<number>
  readonly runs: ReadonlyMap<string, number>
  readonly hasClosingAngle: boolean
  /** Cells that could open or close emphasis. */
  readonly attention: ReadonlySet<number>
  readonly brackets: ReadonlyMap<number, number>
}

type Speller = (view: View, index: number, cell: Cell) => boolean

/** Whether the character needs a backslash, by character. */
const needsEscape: Readonly<Record<string, Speller>> = {
  '\\': (view, index, cell) => {
    const next = after(view, index)
    if (next === undefined)
      return view.writing.block === 'cell' || cell.inLabel || view.writing.level >= 1
    return isAsciiPunctuation(next) || next === '\n' || isSpacesThenBreak(view.cells[index + 1])
  },
  '`': (view, index, cell) =>
    cell.inLabel ||
    (!view.literals.has(index) &&
      (runs(view, '`') > 1 || view.writing.level >= 1 || view.writing.html)),
  '*': (view, index, cell) => attention(view, index, cell),
  '~': (view, index, cell) => attention(view, index, cell),
  _: (view, index, cell) => attention(view, index, cell),
  '[': (view, index, cell) =>
    cell.inLabel ||
    (!view.literals.has(index) && (view.writing.level >= 1 || opensReference(view, index))),
  ']': (view, index, cell) =>
    cell.inLabel ||
    (!view.literals.has(index) &&
      (view.writing.level >= 1 || /^[([:]/.test(after(view, index) ?? ''))),
  '!': (view, index) =>
    after(view, index) === '[' &&
    (view.cells[index + 1]?.kind === 'raw' || view.writing.level >= 1),
  '(': (view, index) => followsBracket(view, index),
  ':': (view, index) => followsBracket(view, index) || beginsName(view, index),
  $: (view) => view.writing.math && (runs(view, '$') > 1 || view.writing.level >= 1),
  '{': (view, index) =>
    view.writing.mdx || (view.writing.directives && followsBracket(view, index)),
  '}': (view) => view.writing.mdx && view.writing.level >= 1,
  '<': (view, index) => {
    if (view.writing.level >= 1 || view.writing.mdx) return true
    const starts = /^[A-Za-z/!?]/.test(after(view, index) ?? '')
    return starts && (index === 0 || before(view, index) === '\n' || view.hasClosingAngle)
  },
  '|': (view) => view.writing.block === 'cell' || view.writing.level >= 1,
}

function spellCharacter(view: View, index: number, cell: Cell): void {
  if (cell.value === '&') spellAmpersand(view, index, cell)
  else if (view.writing.html && cell.value === '<') spellAngle(view, index, cell)
  else if (view.writing.html && cell.value === '{' && /^[{%#]/.test(after(view, index) ?? ''))
    referCell(cell)
  else if (needsEscape[cell.value]?.(view, index, cell)) escapeCell(cell)
}

/** A backslash means nothing to who looks for tags before Markdown is read. */
function spellAngle(view: View, index: number, cell: Cell): void {
  if (view.writing.level === 0 && !/^[A-Za-z/!?]/.test(after(view, index) ?? '')) return
  cell.spelt = '&lt;'
  cell.escaped = true
}

// CommonMark 6.2: only a reference that exists is one.
function spellAmpersand(view: View, index: number, cell: Cell): void {
  if (view.literals.has(index)) return
  const tail = view.cells.slice(index, index + 40)
  const text = tail.map(({ value }) => value).join('')
  const match = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|([A-Za-z][A-Za-z\d]{1,31}));/.exec(text)
  if (!match) return
  const name = match[1]
  if (name !== undefined && decodeNamedCharacterReference(name) === false) return
  cell.spelt = '&amp;'
  cell.escaped = true
}

function attention(view: View, index: number, cell: Cell): boolean {
  if (view.literals.has(index) && !cell.inLabel) return false
  return view.writing.level >= 1 || view.attention.has(index)
}

function opensReference(view: View, index: number): boolean {
  const end = view.brackets.get(index)
  if (end === undefined) return false
  if (/^[([]/.test(after(view, end) ?? '')) return true
  // CommonMark 4.7: a label has at most 999 characters.
  if (view.writing.definitions.size === 0 || end - index > 1000) return false
  const label = view.cells.slice(index + 1, end).map(({ value }) => value)
  return view.writing.definitions.has(normalizeIdentifier(label.join('')).toLowerCase())
}

/** Where the `]` of each `[` of text stands, by index. */
function matchBrackets(cells: readonly Cell[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (const [index, cell] of cells.entries()) {
    if (isText(cell, '[')) open.push(index)
    if (!isText(cell, ']')) continue
    const start = open.pop()
    if (start !== undefined) found.set(start, index)
  }
  return found
}

// Directly after markup that ends in `]`, these would extend it: a target, a definition.
function followsBracket(view: View, index: number): boolean {
  return view.cells[index - 1]?.kind === 'raw' && before(view, index) === ']'
}

/**
 * `:` before what a text directive may be called: all but blanks and punctuation, by UTF-16 unit. A
 * careful spelling also breaks what templates and emoji are written with.
 */
function beginsName(view: View, index: number): boolean {
  if (view.literals.has(index)) return false
  const next = after(view, index) ?? ''
  if (view.writing.directives && /^(?:[^\s\p{P}\p{S}]|[\u{10000}-\u{10FFFF}]|:)/u.test(next))
    return true
  return view.writing.level >= 1 && /^[\p{L}\p{N}+-]/u.test(next)
}

/** A character without which `https://`, `www.`, `mailto:` or an address is no autolink literal. */
function breaksLiteral(view: View, index: number): boolean {
  const value = view.cells[index]?.value
  if (value === '@') return true
  if (value === '.') return /[wW]/.test(before(view, index) ?? '')
  if (value !== ':') return false
  const scheme = view.cells.slice(Math.max(0, index - 6), index).map((cell) => cell.value)
  const slashes = view.cells[index + 1]?.value === '/' && view.cells[index + 2]?.value === '/'
  return slashes || /(?:mailto|xmpp)$/i.test(scheme.join(''))
}

function countRuns(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (character: string) => counts.set(character, (counts.get(character) ?? 0) + 1)
  for (const [index, cell] of cells.entries()) {
    if (cell.kind === 'raw') {
      if (cell.value.includes('`')) add('`')
      continue
    }
    const previous = cells[index - 1]
    const character = cell.value[0] ?? ''
    const goesOn = cell.kind === 'text' && previous?.kind === 'text' && previous.value === character
    if (!goesOn) add(character)
  }
  return counts
}

function runs(view: View, character: string): number {
  return view.runs.get(character) ?? 0
}

function before(view: View, index: number): string | undefined {
  const cell = view.cells[index - 1]
  return cell && lastOf(cell.value)
}

function after(view: View, index: number): string | undefined {
  const cell = view.cells[index + 1]
  return cell && firstOf(cell.value)
}

function isText(cell: Cell | undefined, value: string): boolean {
  return cell?.kind === 'text' && cell.value === value
}

function isSpacesThenBreak(cell: Cell | undefined): boolean {
  return cell?.kind === 'raw' && (/^\s*\n/.test(cell.value) || cell.value.startsWith('\\'))
}
