import { type AST, parseTOML } from 'toml-eslint-parser'
import type { Range } from '../../model/edit.ts'
import { type DataHead, type DataPath, type DataText, faultyHead } from './data-head.ts'
import { pathKey } from '../slots/selector.ts'

/** Reads TOML 1.0. Any text is accepted; a mistake is a fault with its place. */
export function readToml(text: string): DataHead {
  const parsed = tryParse(text)
  if (!('body' in parsed)) return parsed
  const found: Found = { texts: [], places: new Map(), root: new Map() }
  for (const top of parsed.body[0].body) {
    if (top.type === 'TOMLKeyValue') addPair(top, [], found)
    else for (const pair of top.body) addPair(pair, top.resolvedKey, found)
  }
  return { texts: found.texts, values: plain(found.root), places: found.places }
}

interface Found {
  readonly texts: DataText[]
  readonly places: Map<string, Range>
  readonly root: Map<string | number, unknown>
}

function tryParse(text: string): AST.TOMLProgram | DataHead {
  try {
    return parseTOML(text)
  } catch (error) {
    const at = typeof error === 'object' && error && 'index' in error ? Number(error.index) : 0
    const help =
      error instanceof RangeError ? 'Nest less.' : `The reader says: ${messageOf(error)}.`
    return faultyHead(help, Number.isFinite(at) ? at : 0)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function addPair(pair: AST.TOMLKeyValue, under: DataPath, found: Found): void {
  const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const path = [...under, ...keys]
  addValue(pair.value, path, found)
}

function addValue(node: AST.TOMLContentNode, path: DataPath, found: Found): void {
  const [start, end] = node.range
  if (path.length === 1 || (path.length === 2 && typeof path[1] === 'number'))
    found.places.set(pathKey(path), { start, end })
  if (node.type === 'TOMLArray') {
    if (!node.elements.length) put(found.root, path, [])
    for (const [index, item] of node.elements.entries()) addValue(item, [...path, index], found)
  } else if (node.type === 'TOMLInlineTable') {
    for (const pair of node.body) addPair(pair, path, found)
  } else {
    if (node.kind === 'string') found.texts.push({ path, value: node.value, start, end })
    put(found.root, path, isDate(node) ? dateText(node) : node.value)
  }
}

function isDate(node: AST.TOMLValue): node is AST.TOMLDateTimeValue {
  return node.kind.includes('date') || node.kind.includes('time')
}

function dateText({ datetime }: AST.TOMLDateTimeValue): string {
  return datetime
}

function put(root: Map<string | number, unknown>, path: DataPath, value: unknown): void {
  let at = root
  for (const step of path.slice(0, -1)) {
    const next = at.get(step)
    const inner = next instanceof Map ? next : new Map<string | number, unknown>()
    at.set(step, inner)
    at = inner
  }
  const last = path.at(-1)
  if (last !== undefined) at.set(last, value)
}

/** Maps as plain data: keys of their own, whatever they are called. */
function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value
  const entries = [...value].map(([key, inner]) => [key, plain(inner)] as const)
  if (entries.length && entries.every(([key]) => typeof key === 'number'))
    return entries.map(([, inner]) => inner)
  return Object.fromEntries(entries)
}
