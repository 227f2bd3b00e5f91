import type { HybridNode, NumberedForm } from '../../markdown/hybrid/hybrid.ts'
import { parseHybrid } from '../../markdown/hybrid/parse-hybrid.ts'
import type { Range } from '../../model/edit.ts'

/** A numbered code of a hybrid text. Ranges are offsets in it; a code without content has no `inner`. */
export interface ShapeCode extends Range {
  readonly form: NumberedForm
  readonly number: number
  readonly inner?: Range
  /** How many characters of plain text stand before it, so that codes of equal texts can be paired. */
  readonly at: number
  /** How many stand before its end. */
  readonly to: number
}

/** What a hybrid text is made of, apart. */
export interface Shape {
  /** Its words alone: without markup, an object replacement character for inline code, single spaces. */
  readonly plain: string
  readonly emphasis: readonly string[]
  /** Each emphasis with the places in the plain text it goes from and to. */
  readonly stresses: readonly string[]
  readonly codes: readonly ShapeCode[]
  /** What stands in inline code. */
  readonly values: readonly string[]
  readonly breaks: number
}

/** Stands for inline code. */
const codeMark = '\uFFFC'

export function shapeOf(text: string): Shape {
  const shape: Draft = { plain: '', emphasis: [], stresses: [], codes: [], values: [], breaks: 0 }
  for (const node of parseHybrid(text).nodes) visit(node, shape)
  return { ...shape, plain: shape.plain.normalize('NFC').trim() }
}

type CodeNode = Extract<HybridNode, { readonly form: NumberedForm }>

interface Draft {
  plain: string
  readonly emphasis: string[]
  readonly stresses: string[]
  readonly codes: ShapeCode[]
  readonly values: string[]
  breaks: number
}

function visit(node: HybridNode, shape: Draft): void {
  if (node.type === 'text') return add(node.value, shape)
  if (node.type === 'break') {
    shape.breaks++
    return add(' ', shape)
  }
  if (node.type === 'code') {
    shape.values.push(node.value)
    return add(codeMark, shape)
  }
  const [at, place] = [shape.plain.length, shape.codes.length]
  if (node.type === 'attention') shape.emphasis.push(node.kind)
  else shape.codes.push(codeOf(node, at, at))
  for (const child of node.children) visit(child, shape)
  const to = shape.plain.length
  if (node.type === 'attention') shape.stresses.push(`${node.kind} ${at} ${to}`)
  else shape.codes[place] = codeOf(node, at, to)
}

function codeOf(node: CodeNode, at: number, to: number): ShapeCode {
  const { start, end, form, number } = node
  const inner = node.children.length ? innerOf(node.children) : undefined
  return { start, end, form, number, at, to, ...(inner && { inner }) }
}

function innerOf(children: readonly HybridNode[]): Range {
  return { start: children[0]?.start ?? 0, end: children.at(-1)?.end ?? 0 }
}

function add(text: string, shape: Draft): void {
  const flat = text.replace(/\s+/g, ' ')
  shape.plain += shape.plain.endsWith(' ') || shape.plain === '' ? flat.trimStart() : flat
}
