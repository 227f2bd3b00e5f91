import { masked } from '../../text/masked.ts'
import type { HybridNode } from './hybrid.ts'
import { parseHybrid } from './parse-hybrid.ts'

/** The hybrid text with every code replaced by U+FFFC, unit by unit, so that offsets hold. */
export function maskCodes(text: string): string {
  if (!/[\\<`[!\]*~\n]/.test(text)) return text
  let out = ''
  for (const node of textNodes(parseHybrid(text).nodes)) {
    out = out.padEnd(node.start, masked)
    out += text.slice(node.start, node.end)
  }
  return out.padEnd(text.length, masked)
}

function* textNodes(nodes: readonly HybridNode[]): Iterable<HybridNode> {
  for (const node of nodes) {
    if (node.type === 'text') yield node
    else if ('children' in node) yield* textNodes(node.children)
  }
}
