import type { Nodes } from 'mdast'
import * as z from 'zod'
import { parse } from '../../../src/markdown/parse.ts'
import { parseYaml } from '../../../src/text/parse-yaml.ts'

const head = z.record(z.string(), z.string())

/** The kinds of all nodes of a document but its words, and the keys of its front matter. */
export function skeletonOf(text: string): unknown {
  const { tree } = parse('page.md', text)
  const [first] = tree.children
  const yaml = first?.type === 'yaml' ? parseYaml(first.value).yaml.toJS() : {}
  return { kinds: kindsOf(tree), keys: Object.keys(head.parse(yaml)) }
}

function kindsOf(node: Nodes): unknown {
  const children =
    'children' in node
      ? node.children.flatMap((child) => (child.type === 'text' ? [] : [kindsOf(child)]))
      : []
  return [node.type, ...children]
}
