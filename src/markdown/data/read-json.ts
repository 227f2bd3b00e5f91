import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Range } from '../../model/edit.ts'
import { type DataHead, type DataPath, type DataText, faultyHead } from './data-head.ts'
import { pathKey } from '../slots/selector.ts'

/** Reads JSON (RFC 8259). Any text is accepted; a mistake is a fault with its place. */
export function readJson(text: string): DataHead {
  const errors: ParseError[] = []
  const root = tryParse(text, errors)
  const [error] = errors
  if (error) return faultyHead(printParseErrorCode(error.error), error.offset)
  if (root?.type !== 'object') return faultyHead('An object is expected', 0)
  const texts: DataText[] = []
  const places = new Map<string, Range>()
  const values = read(root, [], { texts, places })
  return { texts, values, places }
}

function tryParse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    // The parser recurses; whoever nests that deep has no front matter.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function read(
  node: Node,
  path: DataPath,
  found: { readonly texts: DataText[]; readonly places: Map<string, Range> },
): unknown {
  const range = { start: node.offset, end: node.offset + node.length }
  if (path.length === 1 || (path.length === 2 && typeof path[1] === 'number'))
    found.places.set(pathKey(path), range)
  const children = node.children ?? []
  if (node.type === 'array')
    return children.map((child, index) => read(child, [...path, index], found))
  if (node.type === 'object')
    return Object.fromEntries(
      children.flatMap(({ children: pair }) => {
        const [key, value] = pair ?? []
        const name = String(key?.value)
        return value ? [[name, read(value, [...path, name], found)] as const] : []
      }),
    )
  const value: unknown = node.value
  if (typeof value === 'string') found.texts.push({ path, value, ...range })
  return value
}
