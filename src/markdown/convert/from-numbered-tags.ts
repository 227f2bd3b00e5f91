import type { HybridNode } from '../hybrid/hybrid.ts'
import { parseHybrid } from '../hybrid/parse-hybrid.ts'
import { numberTree, type TreeNumbers } from './number-tree.ts'
import { type Converted, type HybridBranch, type HybridTree, writeHybrid } from './write-hybrid.ts'

/**
 * The hybrid text of a target in numbered tags, as `toNumberedTags` writes them for the same source
 * (its hybrid text). A tag the source has no code for, or of the wrong form, becomes one that hybrid
 * text reports as broken.
 */
export function fromNumberedTags(source: string, target: string): Converted {
  const { nodes, problems } = parseHybrid(target)
  const written = writeHybrid(restoreAll(nodes, numberTree(parseHybrid(source).nodes)))
  return { ...written, isExact: written.isExact && !problems.length }
}

function restoreAll(nodes: readonly HybridNode[], numbers: TreeNumbers): HybridTree {
  return nodes.flatMap((node) => restore(node, numbers))
}

function restore(node: HybridNode, numbers: TreeNumbers): HybridTree {
  if (node.type === 'attention') return [{ ...node, children: restoreAll(node.children, numbers) }]
  if (node.type !== 'numbered') return [node]
  const children = restoreAll(node.children, numbers)
  const code = numbers.codes[node.number - 1]
  const isSingle = node.form === 'single'
  // A number that no code has, beyond those of the source.
  if (!code) return [{ ...node, number: node.number - numbers.codes.length, children }]
  if (code.type === 'numbered') {
    const isRight = isSingle === (code.form === 'single')
    return [{ ...node, form: isRight ? code.form : node.form, number: code.number, children }]
  }
  if (code.type === 'attention' && !isSingle) return blanksOutside({ ...code, children })
  if (code.type !== 'attention' && isSingle) return [code]
  return [{ ...node, number: numbers.codes.length + node.number, children }]
}

/** White space at the inner edge of emphasis would end it: it moves outside. */
function blanksOutside(node: HybridBranch & { type: 'attention' }): HybridTree {
  const start = cutBlanks(node.children, 0)
  const end = cutBlanks(start.rest, -1)
  return [
    { type: 'text', value: start.blanks },
    ...(end.rest.length ? [{ ...node, children: end.rest }] : []),
    { type: 'text', value: end.blanks },
  ]
}

function cutBlanks(
  tree: HybridTree,
  at: 0 | -1,
): { readonly blanks: string; readonly rest: HybridTree } {
  const node = tree.at(at)
  if (node?.type !== 'text') return { blanks: '', rest: tree }
  const value = at === 0 ? node.value.trimStart() : node.value.trimEnd()
  const blanks =
    at === 0
      ? node.value.slice(0, node.value.length - value.length)
      : node.value.slice(value.length)
  const others = at === 0 ? tree.slice(1) : tree.slice(0, -1)
  if (!value) return { blanks, rest: others }
  return {
    blanks,
    rest: at === 0 ? [{ ...node, value }, ...others] : [...others, { ...node, value }],
  }
}
