import type { Inline, InlinePair } from '../inline/inline.ts'
import { codeKind, type FreeCodes, freeCodes } from './free-codes.ts'
import type { CodeProblem, CodeProblemKind, HybridNode, HybridNumbered } from './hybrid.ts'
import type { Code, Numbering } from './number-codes.ts'
import { addedTag, pairAdded } from './pair-added.ts'
import type { ParsedHybrid } from './parse-hybrid.ts'

export interface Bound {
  /** The translation with the source's own codes in it. */
  readonly content: readonly Inline[]
  readonly problems: readonly CodeProblem[]
}

/**
 * Gives every code a translator wrote its bytes: numbered codes by number, the others by kind and order.
 * `isPlain` is for text that cannot hold markup, such as an alt: there markup is the characters typed.
 */
export function bind(parsed: ParsedHybrid, numbering: Numbering, isPlain = false): Bound {
  const binding: Binding = {
    numbering,
    used: new Map(),
    free: freeCodes(numbering.unnumbered),
    breaks: 0,
    changed: 0,
    problems: [...parsed.problems],
  }
  const content: readonly Inline[] = isPlain
    ? [{ type: 'text', value: typed(parsed.nodes) }]
    : bindAll(parsed.nodes, binding)
  return { content, problems: [...binding.problems, ...missing(binding)] }
}

interface Binding {
  readonly numbering: Numbering
  readonly used: Map<number, number>
  /** Unnumbered codes not yet bound. */
  readonly free: FreeCodes
  breaks: number
  /** Code spans that are none of the source's: each stands for one that is missing. */
  changed: number
  readonly problems: CodeProblem[]
}

function bindAll(nodes: readonly HybridNode[], binding: Binding): readonly Inline[] {
  return pairAdded(nodes.flatMap((node) => bindNode(node, binding)))
}

function bindNode(node: HybridNode, binding: Binding): readonly Inline[] {
  switch (node.type) {
    case 'text':
      if (node.added) return [addedTag(node.added.name, node.added.closes)]
      return [{ type: 'text', value: node.value }]
    case 'break':
      return [bindBreak(node, binding)]
    case 'code':
      return [bindCode(node, binding)]
    case 'attention':
      return [bindAttention(node, binding)]
    case 'numbered':
      return bindNumbered(node, binding)
    default:
      return []
  }
}

function bindBreak(node: HybridNode, binding: Binding): Inline {
  binding.breaks++
  const bound = binding.free.take('break')
  const any = binding.free.any('break')
  if (!bound) report(binding, 'line-break-count', '\\n', node)
  return bound ?? any ?? { type: 'break' }
}

function bindCode(node: HybridNode & { type: 'code' }, binding: Binding): Inline {
  const kind = codeKind(node.value)
  const bound = binding.free.take(kind)
  if (bound) return bound
  const again = binding.free.any(kind)
  if (!again) binding.changed++
  report(binding, again ? 'code-repeated' : 'code-changed', `\`${node.value}\``, node)
  return again ?? { type: 'single', kind: 'code', key: `code:${node.value}`, value: node.value }
}

const marks = { emphasis: '*', strong: '**', delete: '~~' } as const

function bindAttention(node: HybridNode & { type: 'attention' }, binding: Binding): Inline {
  const bound = binding.free.take(node.kind)
  if (!bound) report(binding, 'markup-added', marks[node.kind], node)
  const children = bindAll(node.children, binding)
  const fresh: InlinePair = { type: 'pair', kind: node.kind, key: node.kind, children }
  return bound?.type === 'pair' ? { ...bound, children } : fresh
}

function bindNumbered(node: HybridNumbered, binding: Binding): readonly Inline[] {
  const code = binding.numbering.byNumber.get(node.number)
  if (!code) {
    report(binding, 'unknown-code', written(node.form, node.number), node)
    return bindAll(node.children, binding)
  }
  const count = (binding.used.get(node.number) ?? 0) + 1
  binding.used.set(node.number, count)
  if (count > 1) report(binding, 'duplicate-code', written(node.form, node.number), node)
  if (node.form !== formOf(code, binding.numbering)) {
    report(binding, 'wrong-code-kind', written(node.form, node.number), node)
    return bindAll(node.children, binding)
  }
  if (code.type !== 'pair') return [code]
  if (code.kind !== 'image') return [{ ...code, children: bindAll(node.children, binding) }]
  return [{ ...code, children: [{ type: 'text', value: typed(node.children) }] }]
}

/** Nodes as the characters they were typed with, escapes taken off. */
function typed(nodes: readonly HybridNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'break') return ' '
      if (node.type === 'code') return `\`${node.value}\``
      const inside = typed(node.children)
      return node.type === 'attention' ? marks[node.kind] + inside + marks[node.kind] : inside
    })
    .join('')
}

function lost(kind: CodeProblemKind, code: string): CodeProblem {
  return { kind, code, start: 0, end: 0 }
}

function missing(binding: Binding): readonly CodeProblem[] {
  const numbered = [...binding.numbering.byNumber]
    .filter(([number]) => !binding.used.has(number))
    .map(([number, code]) => lost('missing-code', written(formOf(code, binding.numbering), number)))
  let { changed } = binding
  const left = binding.free.left().filter((node) => node.type !== 'single' || changed-- <= 0)
  const others = left.map((node) => {
    if (node.type === 'break') return lost('line-break-count', '\\n')
    return node.type === 'pair'
      ? lost('markup-missing', node.kind in marks ? marks[attentionOf(node)] : node.kind)
      : lost('missing-code', `\`${singleValue(node)}\``)
  })
  return [...numbered, ...others]
}

function attentionOf(node: InlinePair): keyof typeof marks {
  return node.kind === 'strong' || node.kind === 'delete' ? node.kind : 'emphasis'
}

function singleValue(node: Inline): string {
  return node.type === 'single' ? node.value : ''
}

/** How a numbered code looks in hybrid text. */
export function formOf(code: Code, numbering: Numbering): HybridNumbered['form'] {
  if (code.type === 'single') return 'single'
  if (numbering.all) return 'tag'
  if (code.kind === 'link' || code.kind === 'reference') return 'link'
  return code.kind === 'image' ? 'image' : 'tag'
}

function written(form: HybridNumbered['form'], number: number): string {
  if (form === 'single') return `<x${number}/>`
  if (form === 'tag') return `<g${number}>`
  return form === 'image' ? `![…](${number})` : `[…](${number})`
}

function report(
  binding: Binding,
  kind: CodeProblemKind,
  code: string,
  at: { start: number; end: number },
): void {
  binding.problems.push({ kind, code, start: at.start, end: at.end })
}
