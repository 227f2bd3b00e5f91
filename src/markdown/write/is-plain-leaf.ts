import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { type Cell, firstOf, isBlank, lastOf, type Writing } from './cell.ts'
import { mayPair } from './may-pair.ts'
import { startsInertly } from './starts-inertly.ts'
import { template } from './write-plainly.ts'

/**
 * Can a spelt leaf be read in one way only? True when every character is either of no meaning to
 * CommonMark and GFM where it stands, or behind a backslash (CommonMark 2.4), every code is the
 * source's own, and every delimiter of emphasis can do nothing but what it should (6.2). False says
 * nothing: then the leaf has to be parsed. Linear.
 */
export function isPlainLeaf(all: readonly Cell[], writing: Writing): boolean {
  const cells = withoutAlert(all, writing)
  if (!cells.length || writing.level > 0 || writing.block === 'label') return false
  const view: View = {
    cells,
    writing,
    alone: aloneIn(cells),
    isOneLine: !cells.some(isBreak),
    mayRefer: mayRefer(cells, writing),
  }
  if (writing.lineStart && !startsPlainly(view, 0)) return false
  // The open brackets: those of links and images, and those that are text.
  const brackets: string[] = []
  const marks: Cell[] = []
  for (const [index, cell] of cells.entries()) {
    const beside = { before: cells[index - 1], after: cells[index + 1] }
    if (cell.kind === 'text') {
      if (!isInert(view, index, cell) || !isBalanced(cell, brackets)) return false
    } else if (cell.kind === 'mark') {
      if (!mayPair(cell, beside, marks, writing)) return false
      if (cell.side === 'open') marks.push(cell)
      else marks.pop()
    } else {
      if (!isPlainCode(view, index, cell)) return false
      // A link in a link is none (CommonMark 6.3).
      if (cell.value === '[' && brackets.includes('[')) return false
      if (cell.value === '[' || cell.value === '![') brackets.push(cell.value)
      else if (cell.value.startsWith(']') && brackets.pop() === inText) return false
    }
  }
  return brackets.every((one) => one === inText) && !mayMeanMore(cells, writing)
}

const inText = 'text'

/** A bracket of text closes none of a link's, which would be none then. */
function isBalanced({ value, escaped }: Cell, brackets: string[]): boolean {
  if (escaped) return true
  if (value === '[') brackets.push(inText)
  return value !== ']' || !brackets.length || brackets.pop() === inText
}

interface View {
  readonly cells: readonly Cell[]
  readonly writing: Writing
  /** Delimiters that stand once in the leaf. */
  readonly alone: ReadonlySet<string>
  /** It has no hard break, so that no table can begin in it. */
  readonly isOneLine: boolean
  /** A bracket of its text may begin or end the label of a definition. */
  readonly mayRefer: boolean
}

// GitHub's `[!NOTE]` has the first line of a quote to itself.
function withoutAlert(cells: readonly Cell[], writing: Writing): readonly Cell[] {
  const isAlert = writing.firstInQuote && /^\[!\w+\]$/.test(cells[0]?.value ?? '')
  return isAlert && cells[1]?.value === '\n' ? cells.slice(2) : cells
}

function aloneIn(cells: readonly Cell[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { kind, spelt, escaped } of cells) {
    const character = spelt[0] ?? ''
    if (kind === 'mark' || (kind === 'text' && !escaped && /^[*_~]$/.test(spelt)))
      counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([value, count]) => (count === 1 ? value : [])))
}

/** Whatever opens a block begins with punctuation, and none is in the way here. */
function startsPlainly({ cells, writing }: View, index: number): boolean {
  const first = cells[index]
  if (!first) return false
  if (first.kind === 'mark' || first.escaped) return true
  if (first.kind === 'raw') return /^!?\[$|^`{1,2}[^`]/.test(first.value)
  const text = cells
    .slice(index, index + 12)
    .map(({ value }) => value)
    .join('')
  // No task, footnote or alert; a definition would have its `]:`.
  if (text.startsWith('[')) return /^\[[^\s\]^!]{2}/.test(text)
  if (text.startsWith('<<')) return !hasSyntax(writing)
  return startsInertly(text, writing)
}

/** Something may be meant here that CommonMark and GFM know nothing of. */
function hasSyntax({ hasDialects, templates }: Writing): boolean {
  return hasDialects || templates
}

/** Punctuation that begins no inline construct of CommonMark or GFM; `@`, `/` and `:` only in addresses. */
const meansNothing = /^[^!&*:<>[\\\]_`|~{}$\0\uFEFF]/

function isInert(view: View, index: number, cell: Cell): boolean {
  const { mdx, math, directives } = view.writing
  const { value } = cell
  if (mdx && /^[{}<]/.test(value)) return false
  if (math && value === '$') return false
  // A reference to half a character is one to none (CommonMark 2.5).
  if (cell.escaped) return !/^[\uD800-\uDFFF]$/.test(value)
  if (meansNothing.test(value)) return true
  const before = view.cells[index - 1]
  const after = view.cells[index + 1]
  const next = after && firstOf(after.spelt)
  switch (value) {
    case ':':
      return !directives || next === ' '
    case '{':
    case '}':
    case '$':
    case '>':
      return true
    case '!':
      return next !== '['
    case '&':
      return after?.kind !== 'raw' && !/^[A-Za-z\d#]/.test(next ?? '')
    case '<':
      return after?.kind === 'text' && (isBlank(next) || (next === '<' && !hasSyntax(view.writing)))
    case '\\':
      return after?.kind === 'text' && !after.escaped && /^[\p{L}\p{N}]/u.test(next ?? '')
    case '|':
      return isOutsideTables(view)
    case '_':
      return view.alone.has(value) || (isWordEnd(before) && isWordStart(after))
    case '[':
    case ']':
      return isUndefined(view, cell, next)
    case '*':
    case '~':
      return view.alone.has(value)
    default:
      return false
  }
}

/** What refers to nothing is text, unless it has a target (CommonMark 4.7, 6.3; GFM footnotes). */
function isUndefined(view: View, { value }: Cell, next: string | undefined): boolean {
  if (view.mayRefer || view.writing.hasDialects) return false
  return value === '[' ? next !== '#' : !/^[({:]/.test(next ?? '')
}

function isOpening({ kind, value, escaped }: Cell): boolean {
  return kind === 'text' && value === '[' && !escaped
}

function mayRefer(cells: readonly Cell[], { definitions }: Writing): boolean {
  if (!definitions.size || !cells.some(isOpening)) return false
  const spelt = cells.map((cell) => cell.spelt).join('')
  const folded = normalizeIdentifier(spelt).toLowerCase()
  const text = folded.replaceAll('[ ', '[').replaceAll(' ]', ']')
  return [...definitions].some((id) => text.includes(`[${id}]`))
}

function isWordEnd(cell: Cell | undefined): boolean {
  return cell?.kind === 'text' && /^[\p{L}\p{N}]$/u.test(lastOf(cell.value) ?? '')
}

function isWordStart(cell: Cell | undefined): boolean {
  return cell?.kind === 'text' && /^[\p{L}\p{N}]/u.test(cell.value)
}

function isBreak(cell: Cell): boolean {
  return cell.kind === 'raw' && cell.value.includes('\n')
}

function isPlainCode(view: View, index: number, cell: Cell): boolean {
  const { value, written } = cell
  const { writing } = view
  const before = view.cells[index - 1]
  const after = view.cells[index + 1]
  if (written !== undefined) return isPlainTag(view, index, written)
  if (value === '\\\n' || value === '  \n') return isPlainBreak(view, index)
  if (/[\r\n]/.test(value) || (value.includes('|') && !isOutsideTables(view))) return false
  if (cell.reference) return true
  if (writing.mdx && /[{<]/.test(value) && !value.startsWith('`')) return false
  if (/^<\/?[A-Za-z][^<>`]*>$/.test(value)) return Boolean(before) || !writing.lineStart
  if (value === '[' || value === '![') return after?.kind !== 'text' || !after.value.startsWith('^')
  if (value.startsWith('](') || value.startsWith('][')) return true
  if (/^\[\^[^\]\s]+\]$/.test(value)) return before !== undefined
  // Two code spans that touch would be one.
  const isCode = value.startsWith('`') && value.endsWith('`')
  const touches = [before, after].some((beside) => beside?.value.includes('`'))
  return isCode && !touches
}

function isOutsideTables({ writing, isOneLine }: View): boolean {
  return isOneLine && writing.noTable
}

/** Tags that may hide all up to another one. */
const enclosing = /\b(?:end)?(?:code|comment|highlight|katex|math|mermaid|raw|verbatim)/

/** Template syntax of one line, with text before it on that line: then it is one wherever it stands. */
function isPlainTag({ cells, isOneLine, writing }: View, index: number, written: string): boolean {
  const isId = /^\{#[^\s{}]+\}$/.test(written) && writing.block === 'atx'
  if (isId) return index > 0 && index === cells.length - 1 && cells[index - 1]?.kind === 'text'
  if (!isOneLine || !/^(?:\{\{[^{}\r\n]+\}\}|\{%[^{}\r\n]+%\})$/.test(written)) return false
  if (enclosing.test(written)) return false
  const before = cells[index - 1]
  return (
    before?.kind === 'text' &&
    !before.value.endsWith('\\') &&
    cells.slice(0, index).some(({ kind, value }) => kind === 'text' && /\p{L}/u.test(value))
  )
}

// The line below goes on as the paragraph, whatever its indent (CommonMark 4.8, 5.1 "laziness").
function isPlainBreak(view: View, index: number): boolean {
  const { mdx, block } = view.writing
  const before = view.cells[index - 1]
  const isInside = before?.kind !== 'text' || (!before.escaped && !/[\s\\]$/.test(before.value))
  return (
    !mdx &&
    block === 'paragraph' &&
    before !== undefined &&
    isInside &&
    startsPlainly(view, index + 1)
  )
}

/** Template syntax, and GFM autolink literals beside which there is more than words. */
function mayMeanMore(cells: readonly Cell[], { templates }: Writing): boolean {
  let text = ''
  let shown = ''
  for (const { kind, value, escaped } of cells) {
    text += kind === 'text' ? value : ' '
    shown += kind === 'text' && !escaped ? value : '\n'
  }
  if (templates && template.test(text)) return true
  if (!address.test(text)) return false
  // Between two blanks an address of words alone is the same text, whether it is a link or not.
  for (const [word] of shown.matchAll(/[^ \t]+/g))
    if (address.test(word) && /[^\w\-./:@?=%#+,;~]|[_~]$/.test(word)) return true
  return false
}

const address = /[\w.+-]@\w|:\/\/|www\.|mailto:|xmpp:/i
