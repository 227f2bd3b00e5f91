import type { Node } from 'unist'
import type { Document } from '../../model/document.ts'
import { rangeOf } from '../range-of.ts'
import type { DataHead } from './data-head.ts'
import { readJson } from './read-json.ts'
import { readToml } from './read-toml.ts'
import { spellJson, spellToml } from './spell-data.ts'

/** A head in one of the formats that are not YAML. */
export interface Head {
  /** The offset in the document of what was read. */
  readonly base: number
  readonly data: DataHead
  /** What the format is called. */
  readonly format: string
  /** A value as a string token in the place of another. */
  spell(value: string, token: string): string
}

/** Reads the node of a TOML or JSON head; undefined for any other node. */
export function headOf(node: Node, { text }: Document): Head | undefined {
  const { start, end } = rangeOf(node)
  if (node.type === 'json') {
    const opening = /^(?:---json|;;;)[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start, end))?.[0] ?? ''
    const closing = opening ? /(?:---|;;;)[ \t]*$/ : /(?!)/
    const body = text.slice(start + opening.length, end).replace(closing, '')
    return { base: start + opening.length, data: readJson(body), format: 'JSON', spell: spellJson }
  }
  if (node.type !== 'toml') return undefined
  const opening = /^\+\+\+[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(start, end))?.[0] ?? ''
  const body = text.slice(start + opening.length, end).replace(/\+\+\+[ \t]*$/, '')
  return { base: start + opening.length, data: readToml(body), format: 'TOML', spell: spellToml }
}
