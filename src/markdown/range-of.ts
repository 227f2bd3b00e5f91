import type { Node } from 'unist'
import type { Range } from '../model/edit.ts'

/**
 * Where a node stands, in offsets of `Document.text`.
 * @throws Error when the node has no position, which no node of a parsed document may lack.
 */
export function rangeOf(node: Node): Range {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) throw new Error(`a ${node.type} has no position`)
  return { start, end }
}
