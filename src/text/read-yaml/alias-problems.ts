import { type Document, isAlias, type Node, visit } from 'yaml'
import type { Problem } from '../../model/finding.ts'
import { shorten } from '../shorten.ts'

/** Aliases that stand for nothing, or for what they are a part of. */
export function aliasProblems(yaml: Document): readonly Problem[] {
  const anchors = new Map<string, Node>()
  const problems: Problem[] = []
  visit(yaml, {
    Node(_, node, ancestors) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
        return
      }
      const meant = anchors.get(node.source)
      if (meant && !ancestors.includes(meant)) return
      const name = shorten(node.source, 20)
      const [start = 0, end = start] = node.range ?? []
      problems.push({
        message: meant
          ? `Unexpected alias \`*${name}\` inside what it stands for, expected it outside`
          : `Unexpected alias \`*${name}\`, expected an anchor \`&${name}\` before it`,
        at: { start, end },
        help: 'Write the value itself.',
      })
    },
  })
  return problems
}
