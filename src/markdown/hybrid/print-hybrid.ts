import type { Document } from '../../model/document.ts'
import type { Trace } from '../../model/trace.ts'
import type { Inline } from '../inline/inline.ts'
import { shape } from '../inline/shape.ts'
import { codeSpan } from '../code-span.ts'
import { bind, formOf } from './bind.ts'
import { numberCodes, type Numbering } from './number-codes.ts'
import { parseHybrid } from './parse-hybrid.ts'
import { placedText } from './placed-text.ts'

export interface PrintedHybrid {
  readonly text: string
  /** Offsets of the file that the text came from; a byte order mark is not counted. */
  readonly trace: Trace
  readonly numbering: Numbering
}

/**
 * The hybrid text of a segment, with as few escapes as it needs: it is parsed back, and when that
 * does not give the same content every special character is escaped, then every code numbered.
 */
export function printHybrid(core: readonly Inline[], document: Document): PrintedHybrid {
  const wanted = shape(core)
  const shown = numberCodes(core)
  for (const escapeAll of [false, true]) {
    const printed = print(core, { document, numbering: shown, escapeAll })
    if (isPlainText(core)) return printed
    const back = bind(parseHybrid(printed.text), shown)
    if (!back.problems.length && shape(back.content) === wanted) return printed
  }
  const numbering = numberCodes(core, true)
  return print(core, { document, numbering, escapeAll: true })
}

/** Nothing in it means more than itself in hybrid text. */
function isPlainText(core: readonly Inline[]): boolean {
  const [only, ...others] = core
  return only?.type === 'text' && !others.length && !/[\\*`[\]<~!\r\n]/.test(only.value)
}

interface Printing {
  readonly document: Document
  readonly numbering: Numbering
  readonly escapeAll: boolean
}

function print(core: readonly Inline[], printing: Printing): PrintedHybrid {
  const out: Output = { text: '', offsets: [], last: firstOffset(core) }
  for (const node of core) printNode(node, printing, out)
  return { text: out.text, trace: compress(out.offsets), numbering: printing.numbering }
}

interface Output {
  text: string
  /** For every unit of the text, where it stands. */
  offsets: number[]
  last: number
}

function printNode(node: Inline, printing: Printing, out: Output): void {
  if (node.type === 'break') {
    put(out, '\n', node.range?.start)
  } else if (node.type === 'text') {
    putText(node.value, node.range, printing, out)
  } else if (node.type === 'single') {
    if (node.kind === 'space') return put(out, ' ')
    const number = printing.numbering.numberOf.get(node)
    put(out, number === undefined ? codeSpan(node.value) : `<x${number}/>`, node.range?.start)
  } else {
    const [open, close] = around(node, printing.numbering)
    put(out, open, node.open?.start)
    for (const child of node.children) printNode(child, printing, out)
    put(out, close, node.close?.start)
  }
}

function around(node: Inline & { type: 'pair' }, numbering: Numbering): readonly [string, string] {
  const number = numbering.numberOf.get(node)
  if (number === undefined) {
    const mark = node.kind === 'strong' ? '**' : node.kind === 'delete' ? '~~' : '*'
    return [mark, mark]
  }
  const form = formOf(node, numbering)
  if (form === 'tag') return [`<g${number}>`, `</g${number}>`]
  return [form === 'image' ? '![' : '[', `](${number})`]
}

function putText(
  value: string,
  range: { start: number; end: number } | undefined,
  printing: Printing,
  out: Output,
): void {
  const special = printing.escapeAll ? /[\\*`[\]<~!]/ : /\\/
  const placed = placedText(value, range, printing.document)
  if (!special.test(placed.text)) {
    out.text += placed.text
    for (const offset of placed.offsets) out.offsets.push(offset)
    out.last = (placed.offsets.at(-1) ?? out.last - 1) + 1
    return
  }
  for (let index = 0; index < placed.text.length; index++) {
    const character = placed.text[index] ?? ''
    const next = placed.text[index + 1]
    const needsEscape =
      special.test(character) &&
      (character !== '\\' || printing.escapeAll || next === undefined || isPunctuation(next))
    put(out, needsEscape ? `\\${character}` : character, placed.offsets[index])
  }
}

function put(out: Output, text: string, offset = out.last): void {
  for (let index = 0; index < text.length; index++) out.offsets.push(offset)
  out.text += text
  out.last = offset + (text.length === 1 ? 1 : 0)
}

function isPunctuation(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character)
}

function firstOffset(core: readonly Inline[]): number {
  const [first] = core
  if (!first) return 0
  return (first.type === 'pair' ? first.open?.start : first.range?.start) ?? 0
}

function compress(offsets: readonly number[]): Trace {
  const trace: [number, number, number, number][] = []
  for (const [index, offset] of offsets.entries()) {
    const last = trace.at(-1)
    if (last && last[1] === last[3] && offset === last[2] + last[3]) {
      last[1]++
      last[3]++
    } else if (last && offset === last[2]) {
      last[1]++
      last[3] = Math.max(last[3], 1)
    } else trace.push([index, 1, offset, 1])
  }
  return trace.length ? trace : [[0, 0, 0, 0]]
}
