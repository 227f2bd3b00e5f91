import type { InlinePair, InlineSingle } from '../inline/inline.ts'
import { bind } from './bind.ts'
import type { CodeProblem, HybridNode, HybridNumbered } from './hybrid.ts'
import { type Code, numberCodes } from './number-codes.ts'
import { parseHybrid } from './parse-hybrid.ts'

/** Faults in the codes of a target, from the two hybrid texts alone. Ranges are offsets in the target. */
export function compareCodes(source: string, target: string): readonly CodeProblem[] {
  const nodes = parseHybrid(source).nodes
  const numbers = new Map<number, Code>()
  for (const node of numberedNodes(nodes)) numbers.set(node.number, codeOf(node))
  const shown = numberCodes(shownCodes(nodes))
  return bind(parseHybrid(target), {
    byNumber: numbers,
    numberOf: new Map(),
    unnumbered: shown.unnumbered,
    all: false,
  }).problems
}

function* numberedNodes(nodes: readonly HybridNode[]): Iterable<HybridNumbered> {
  for (const node of nodes) {
    if (node.type === 'numbered') yield node
    if ('children' in node) yield* numberedNodes(node.children)
  }
}

function codeOf(node: HybridNumbered): Code {
  const key = String(node.number)
  if (node.form === 'single') return { type: 'single', kind: 'other', key, value: '' }
  const kind = node.form === 'tag' ? 'html' : node.form
  return { type: 'pair', kind, key, children: [] }
}

/** The codes without a number, in order, nesting left out. */
function shownCodes(
  nodes: readonly HybridNode[],
): readonly (InlineSingle | InlinePair | { type: 'break' })[] {
  return nodes.flatMap((node) => {
    if (node.type === 'code')
      return [
        { type: 'single', kind: 'code', key: `code:${node.value}`, value: node.value } as const,
      ]
    if (node.type === 'break') return [{ type: 'break' } as const]
    if (node.type === 'text') return []
    const inside = shownCodes(node.children)
    if (node.type === 'numbered') return inside
    return [{ type: 'pair', kind: node.kind, key: node.kind, children: [] } as const, ...inside]
  })
}
