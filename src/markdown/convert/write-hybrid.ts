import { codeSpan } from '../code-span.ts'
import type { HybridNode, HybridNumbered } from '../hybrid/hybrid.ts'
import { parseHybrid } from '../hybrid/parse-hybrid.ts'

/** A hybrid tree as it is built, not read: without places. */
export type HybridTree = readonly HybridBranch[]

export type HybridBranch =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'break' }
  | { readonly type: 'code'; readonly value: string }
  | {
      readonly type: 'attention'
      readonly kind: 'emphasis' | 'strong' | 'delete'
      readonly children: HybridTree
    }
  | {
      readonly type: 'numbered'
      readonly form: HybridNumbered['form']
      readonly number: number
      readonly children: HybridTree
    }

export interface Converted {
  readonly text: string
  /**
   * False when hybrid text has no way to say it, such as two code spans that touch, and when what was
   * converted has tags that are not closed, not opened or cross: it is not to be used then.
   */
  readonly isExact: boolean
}

/** What needs a backslash: what always does, also what reads as a tag, all that may be markup. */
const escapes = [
  /\\(?=[!-/:-@[-`{-~]|$)/g,
  /\\(?=[!-/:-@[-`{-~]|$)|<(?=\/?[gx]\d)/g,
  /[\\*`[\]<~!]/g,
]

/** The hybrid text of a tree, with as few escapes as it needs to be read as the same tree. */
export function writeHybrid(tree: HybridTree): Converted {
  const wanted = treeShape(tree)
  const texts = escapes.map((escape) => writeAll(tree, escape))
  const exact = texts.find((text) => {
    const { nodes, problems } = parseHybrid(text)
    return !problems.length && treeShape(nodes) === wanted
  })
  return { text: exact ?? texts.at(-1) ?? '', isExact: exact !== undefined }
}

/** Equal for two trees that say the same, wherever their nodes stand. */
export function treeShape(tree: HybridTree | readonly HybridNode[]): string {
  const parts: unknown[] = []
  for (const node of tree) {
    const last = parts.at(-1)
    if (node.type !== 'text') parts.push(codeShape(node))
    else if (typeof last === 'string') parts[parts.length - 1] = last + node.value
    else if (node.value) parts.push(node.value)
  }
  return JSON.stringify(parts)
}

function codeShape(node: HybridBranch): readonly unknown[] {
  if (node.type === 'attention') return [node.kind, treeShape(node.children)]
  if (node.type === 'numbered') return [node.form, node.number, treeShape(node.children)]
  return node.type === 'code' ? ['code', node.value] : [node.type]
}

function writeAll(tree: HybridTree, escape: RegExp): string {
  return tree.map((node) => writeNode(node, escape)).join('')
}

const marks = { emphasis: '*', strong: '**', delete: '~~' } as const

function writeNode(node: HybridBranch, escape: RegExp): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(escape, '\\$&')
    case 'break':
      return '\n'
    case 'code':
      return codeSpan(node.value)
    case 'attention':
      return marks[node.kind] + writeAll(node.children, escape) + marks[node.kind]
    default:
      return writeNumbered(node, escape)
  }
}

function writeNumbered(node: HybridBranch & { type: 'numbered' }, escape: RegExp): string {
  const { form, number } = node
  if (form === 'single') return `<x${number}/>`
  const inside = writeAll(node.children, escape)
  if (form === 'tag') return `<g${number}>${inside}</g${number}>`
  return `${form === 'image' ? '!' : ''}[${inside}](${number})`
}
