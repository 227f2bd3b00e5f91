import { codeSpan } from '../code-span.ts'
import type { Inline, InlinePair } from '../inline/inline.ts'
import { isAttention } from '../inline/inline.ts'
import { type Cell, firstOf, type Writing } from './cell.ts'

/** The cells of a leaf, unescaped, with the delimiters of emphasis chosen. */
export function layOut(content: readonly Inline[], writing: Writing): readonly Cell[] {
  const cells: Cell[] = []
  layOutAll(content, { writing, cells, inLabel: writing.block === 'label', depth: 0 })
  return cells
}

interface Place {
  readonly writing: Writing
  readonly cells: Cell[]
  readonly inLabel: boolean
  /** How many emphasis pairs enclose it. */
  readonly depth: number
}

function layOutAll(content: readonly Inline[], place: Place): void {
  for (const node of content) layOutNode(node, place)
}

function layOutNode(node: Inline, place: Place): void {
  const { writing } = place
  if (node.type === 'text') {
    for (const piece of piecesOf(node.value)) put(place, 'text', piece)
  } else if (node.type === 'break') {
    put(place, 'raw', breakOf(node, writing))
  } else if (node.type === 'single' && node.kind === 'tag' && node.range) {
    const written = writing.emit(node.range)
    place.cells.push({
      kind: 'raw',
      value: 'x',
      spelt: 'x',
      escaped: false,
      inLabel: place.inLabel,
      written,
    })
  } else if (node.type === 'single') {
    const fresh =
      node.kind === 'code'
        ? codeSpan(writing.block === 'cell' ? node.value.replaceAll('|', '\\|') : node.value)
        : node.value
    put(place, 'raw', node.range ? writing.emit(node.range) : fresh)
  } else if (isAttention(node.kind)) layOutAttention(node, place)
  else layOutPair(node, place)
}

/**
 * A text character by character, but whatever is neither at its edge nor of any meaning to a parser
 * in one piece: what stands beside markup may have to be escaped.
 */
function* piecesOf(text: string): Iterable<string> {
  const first = firstOf(text)
  if (first === undefined) return
  yield first
  const rest = text.slice(first.length)
  const last = Array.from(rest.slice(-2)).at(-1) ?? ''
  const inside = rest.slice(0, rest.length - last.length)
  for (const [piece] of inside.matchAll(inertRun)) yield piece
  if (last) yield last
}

/** ASCII punctuation, digits, controls and the byte order mark alone, everything else together. */
const inertRun = /[^\p{Cc}!-@[-`{-~\uFEFF]+|[^]/gu

function put(place: Place, kind: Cell['kind'], value: string): void {
  if (value) place.cells.push({ kind, value, spelt: value, escaped: false, inLabel: place.inLabel })
}

function breakOf(node: Inline & { type: 'break' }, writing: Writing): string {
  if (writing.block !== 'paragraph' && writing.block !== 'setext') return ' '
  const raw = node.range ? writing.emit(node.range) : '\\'
  return raw.startsWith('\\') ? '\\\n' : '  \n'
}

const defaultMarks = { emphasis: '*', strong: '**', delete: '~~' } as const

function layOutAttention(pair: InlinePair, place: Place): void {
  const { cells, writing } = place
  const kind = pair.kind
  if (!isAttention(kind)) return
  const source = pair.open ? writing.emit(pair.open).trim() : defaultMarks[kind]
  const mark = usesOther(source, place) ? otherMark(source) : source
  const open: Cell = { ...markCell(mark), side: 'open' }
  const close: Cell = { ...markCell(mark), side: 'close', partner: open }
  open.partner = close
  cells.push(open)
  layOutAll(pair.children, { ...place, depth: place.depth + 1 })
  cells.push(close)
}

// Touching or nested runs of one character pair up wrongly (CommonMark 6.2, rules 9 and 10).
function usesOther(mark: string, place: Place): boolean {
  if (mark.startsWith('~')) return false
  const last = place.cells.at(-1)
  const touches = last?.side === 'close' && last.value[0] === mark[0]
  return touches || (place.writing.level === 1 && place.depth % 2 === 1)
}

function otherMark(mark: string): string {
  return (mark.startsWith('*') ? '_' : '*').repeat(mark.length)
}

function markCell(mark: string): Cell {
  return { kind: 'mark', value: mark, spelt: mark, escaped: false, inLabel: false }
}

function layOutPair(pair: InlinePair, place: Place): void {
  const { cells, writing } = place
  const isLabel = pair.kind !== 'html' || pair.key.startsWith('directive:')
  const open = pair.open ? writing.emit(pair.open) : freshTag(pair, '<')
  const close = pair.close ? writing.emit(pair.close) : freshTag(pair, '</')
  put(place, 'raw', isLabel ? open.trimEnd() : open)
  const from = cells.length
  layOutAll(pair.children, { ...place, inLabel: place.inLabel || isLabel })
  if (pair.reference)
    cells.push({
      kind: 'raw',
      value: ']',
      spelt: ']',
      escaped: false,
      inLabel: false,
      reference: { ...pair.reference, from },
    })
  else put(place, 'raw', isLabel ? close.trimStart() : close)
}

/** The tag of a pair that has none in the source, from its key: `html:<strong>`. */
function freshTag(pair: InlinePair, opening: '<' | '</'): string {
  const name = pair.kind === 'html' ? /^(?:html|jsx):<(\w+)>/.exec(pair.key)?.[1] : undefined
  return name === undefined ? '' : `${opening}${name}>`
}
