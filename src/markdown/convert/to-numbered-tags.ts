import type { HybridNode } from '../hybrid/hybrid.ts'
import { parseHybrid } from '../hybrid/parse-hybrid.ts'
import { numberTree, type TreeNumbers } from './number-tree.ts'
import { type Converted, type HybridBranch, type HybridTree, writeHybrid } from './write-hybrid.ts'

/**
 * A hybrid text with a tag for each of the source's codes: `<gN>…</gN>` encloses, `<xN/>` stands alone
 * (code spans and hard breaks too); N counts all codes of the source. Hybrid text is still what is
 * written: a backslash escapes, and what the source has no code for, such as emphasis a translator
 * added, keeps its hybrid look. Give the source as target for the source's own tags.
 */
export function toNumberedTags(source: string, target: string): Converted {
  const numbers = numberTree(parseHybrid(source).nodes)
  const free = new Set(numbers.codes.keys())
  const { nodes, problems } = parseHybrid(target)
  const written = writeHybrid(numberAll(nodes, { numbers, free }))
  return { ...written, isExact: written.isExact && !problems.length }
}

interface Binding {
  readonly numbers: TreeNumbers
  /** Indexes of codes not yet bound. */
  readonly free: Set<number>
}

function numberAll(nodes: readonly HybridNode[], binding: Binding): HybridTree {
  return nodes.map((node): HybridBranch => {
    if (node.type === 'text') return node
    const number = numberOf(node, binding)
    const children = 'children' in node ? numberAll(node.children, binding) : []
    if (number === undefined) return node.type === 'attention' ? { ...node, children } : node
    const isSingle = node.type === 'numbered' ? node.form === 'single' : !('children' in node)
    return { type: 'numbered', form: isSingle ? 'single' : 'tag', number, children }
  })
}

function numberOf(node: HybridNode, { numbers, free }: Binding): number | undefined {
  if (node.type === 'numbered')
    // A number the source has not stays one it has not.
    return numbers.ofNumber.get(node.number) ?? numbers.codes.length + node.number
  const isSame = (index: number) => sameCode(numbers.codes[index], node)
  const found = [...free].find(isSame)
  if (found !== undefined) free.delete(found)
  const again = node.type === 'code' ? [...numbers.codes.keys()].find(isSame) : undefined
  const index = found ?? again
  return index === undefined ? undefined : index + 1
}

function sameCode(code: HybridBranch | undefined, node: HybridNode): boolean {
  if (code?.type === 'code' && node.type === 'code') return code.value === node.value
  if (code?.type === 'attention' && node.type === 'attention') return code.kind === node.kind
  return code?.type === 'break' && node.type === 'break'
}
