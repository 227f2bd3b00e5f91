import type { Document } from '../../model/document.ts'
import { type Bound, formOf } from '../hybrid/bind.ts'
import type { CodeProblem } from '../hybrid/hybrid.ts'
import type { Code, Numbering } from '../hybrid/number-codes.ts'
import { printHybrid } from '../hybrid/print-hybrid.ts'
import { type Inline, isAttention } from '../inline/inline.ts'
import type { Slot } from '../slots/slot.ts'
import { unprefixed } from '../unprefixed.ts'
import { peelEdges } from './peel-edges.ts'
import type { RawContent } from './read-raw.ts'
import { type SameCode, sameCodeIn } from './same-code.ts'
import { type HybridBranch, type HybridTree, writeHybrid } from './write-hybrid.ts'

export interface Imported extends Bound {
  /** The hybrid text of the target; empty when there is nothing to write. */
  readonly text: string
}

/**
 * Inline content of another document as a target of a slot. Its codes are bound to the source's by what
 * they refer to: URL, identifier, tag or code. Codes the source has not are problems, which have no
 * place, and so is what the binding of the hybrid text reports. The text of a link around all there is
 * may stand without the link. Bare elements that a target may add stay as they are.
 */
export function fromInline(
  read: RawContent,
  slot: Slot,
  document: Document,
  mayAdd: ReadonlySet<string> = new Set(),
): Imported {
  const sameCode = sameCodeIn(document)
  const peeled = peelEdges(slot.content, read.content, sameCode)
  const { numbering } = printHybrid(peeled.core, document)
  const problems = peeled.missing.flatMap((pair) => {
    if (isAttention(pair.kind)) return [problem('markup-missing', marks[pair.kind])]
    // Some tools keep the text of a link alone; a link around a part of the text is another matter.
    const isInside = holds(peeled.raw, (node) => sameCode(pair, node))
    return isInside ? [problem('missing-code', written(pair, document))] : []
  })
  const binding: Binding = {
    document: read.document,
    numbering,
    mayAdd,
    used: new Set(),
    sameCode,
    problems,
  }
  const hybrid = writeHybrid(bindAll(peeled.raw, binding))
  const bound = slot.bind(hybrid.text, mayAdd)
  return { text: hybrid.text, content: bound.content, problems: [...problems, ...bound.problems] }
}

const marks = { emphasis: '*', strong: '**', delete: '~~' } as const

interface Binding {
  /** That of the raw text. */
  readonly document: Document
  readonly numbering: Numbering
  readonly mayAdd: ReadonlySet<string>
  readonly used: Set<number>
  readonly sameCode: SameCode
  readonly problems: CodeProblem[]
}

function bindAll(content: readonly Inline[], binding: Binding): HybridTree {
  return content.flatMap((node) => bindNode(node, binding))
}

function bindNode(node: Inline, binding: Binding): HybridTree {
  if (node.type === 'text' || node.type === 'break') return [node]
  const added = addedName(node, binding)
  const number = numberOf(node, binding, added !== undefined)
  const code = number === undefined ? undefined : binding.numbering.byNumber.get(number)
  if (number !== undefined && code) {
    const children = node.type === 'pair' ? bindAll(node.children, binding) : []
    return [{ type: 'numbered', form: formOf(code, binding.numbering), number, children }]
  }
  const shown = shownBranch(node, binding)
  if (shown) return [shown]
  if (added !== undefined) return addedElement(node, added, binding)
  if (node.type === 'single' && node.kind === 'space') return [{ type: 'text', value: node.value }]
  binding.problems.push(problem('unknown-code', written(node, binding.document)))
  return node.type === 'pair'
    ? bindAll(node.children, binding)
    : [{ type: 'text', value: written(node, binding.document) }]
}

/** The name of a bare element that a target may add. */
function addedName({ kind, key }: Code, { mayAdd }: Binding): string | undefined {
  const name = kind === 'html' ? /^html:<(\w+)>$/.exec(key)?.[1] : undefined
  return name !== undefined && mayAdd.has(name) ? name : undefined
}

/** Hybrid text shows such an element as it is. */
function addedElement(node: Code, name: string, binding: Binding): HybridTree {
  const open = { type: 'text', value: `<${name}>` } as const
  if (node.type === 'single') return [open]
  return [open, ...bindAll(node.children, binding), { type: 'text', value: `</${name}>` }]
}

/**
 * The first code of that kind and key not yet used; else, where it may not be added, the last one again,
 * which binding reports.
 */
function numberOf(
  node: Code,
  { numbering, used, sameCode }: Binding,
  mayBeAdded: boolean,
): number | undefined {
  const same = [...numbering.byNumber].filter(([, code]) => sameCode(code, node))
  const number = (
    same.find(([one]) => !used.has(one)) ?? (mayBeAdded ? undefined : same.at(-1))
  )?.[0]
  if (number !== undefined) used.add(number)
  return number
}

/** Codes that hybrid text shows as Markdown does. */
function shownBranch(node: Code, binding: Binding): HybridBranch | undefined {
  if (node.type === 'single')
    return node.kind === 'code' && node.value ? { type: 'code', value: node.value } : undefined
  if (!isAttention(node.kind)) return undefined
  return { type: 'attention', kind: node.kind, children: bindAll(node.children, binding) }
}

function holds(content: readonly Inline[], isSought: (node: Inline) => boolean): boolean {
  return content.some(
    (node) => isSought(node) || (node.type === 'pair' && holds(node.children, isSought)),
  )
}

function written(node: Code, document: Document): string {
  const range = node.type === 'pair' ? node.open : node.range
  const close = node.type === 'pair' && node.close ? unprefixed(document, node.close).text : ''
  const open = range ? unprefixed(document, range).text : node.key
  return node.type === 'pair' ? `${open}…${close}` : open
}

function problem(kind: CodeProblem['kind'], code: string): CodeProblem {
  return { kind, code, start: 0, end: 0 }
}
