import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Range } from '../../model/edit.ts'
import { shorten } from '../../text/shorten.ts'
import { type DataHead, type DataPath, type DataText, faultyHead } from './data-head.ts'
import { jsonAdvice } from './json-advice.ts'
import { pathKey } from '../slots/selector.ts'

/** Reads JSON (RFC 8259). Any text is accepted; a mistake is a fault with its place. */
export function readJson(text: string): DataHead {
  const deep = tooDeepAt(text)
  if (deep !== undefined) return faultyHead('Nest less.', deep)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (error) return faultyHead(jsonAdvice[printParseErrorCode(error.error)], error.offset)
  if (root?.type !== 'object') return faultyHead('Write an object in braces.', root?.offset ?? 0)
  const [again] = repeatedKeys(root)
  if (again)
    return faultyHead(
      `Keep one of the values of \`${shorten(String(again.value))}\`.`,
      again.offset,
    )
  const texts: DataText[] = []
  const places = new Map<string, Range>()
  const values = read(root, [], { texts, places })
  return { texts, values, places }
}

/** What reads JSON recurses; nobody's front matter nests that deep. */
const deepest = 100

function tooDeepAt(text: string): number | undefined {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"?|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (depth > deepest) return index
  }
  return undefined
}

/** Keys that an object has had before: readers do not agree which value counts (RFC 8259, 4). */
function* repeatedKeys({ type, children = [] }: Node): Iterable<Node> {
  const seen = new Set<unknown>()
  for (const child of children) {
    const [key] = type === 'object' ? (child.children ?? []) : []
    if (key && seen.has(key.value)) yield key
    if (key) seen.add(key.value)
    yield* repeatedKeys(child)
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
