import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml'
import * as z from 'zod'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { shorten } from './shorten.ts'
import { closest } from './similar.ts'

export interface ReadYaml<Data> {
  /** Absent when there is any problem. */
  readonly data?: Data
  /** What the file says, whatever its shape; undefined when it is not YAML. */
  readonly values: unknown
  /** All mistakes at once; ranges are offsets in the text. */
  readonly problems: readonly Problem[]
  /** Where the value at a path stands; the nearest existing ancestor when it is absent. */
  readonly rangeOf: (path: YamlPath) => Range
}

export type YamlPath = readonly (string | number)[]

/** Reads a YAML file of a known shape. An empty file is an empty mapping. */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): ReadYaml<z.output<Schema>> {
  const yaml = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const rangeOf = (path: YamlPath) => rangeIn(yaml, path)
  if (yaml.errors.length)
    return {
      values: undefined,
      rangeOf,
      problems: yaml.errors.map(({ pos: [start, end], message }) => ({
        message: `Unexpected \`${lineFrom(text, start)}\`, expected valid YAML`,
        at: { start, end: Math.max(end, start + 1) },
        help: `${firstClause(message)}.`,
      })),
    }
  const values = valuesOf(yaml) ?? {}
  const parsed = schema.safeParse(values)
  if (parsed.success) return { data: parsed.data, values, problems: [], rangeOf }
  const known: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return {
    values,
    rangeOf,
    problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml, known)),
  }
}

function valuesOf(yaml: Document): unknown {
  return yaml.toJS({ maxAliasCount: 100 })
}

function firstClause(message: string): string {
  const [first = message] = message.split(/ at line |\n/)
  return first
}

function lineFrom(text: string, start: number): string {
  return shorten(/^[^\r\n]*/.exec(text.slice(start))?.[0].trim() ?? '')
}

function problemsOf(issue: z.core.$ZodIssue, yaml: Document, schema: unknown): readonly Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path)
    return issue.keys.map((key) => unknownKey(key, allowed, keyRange(yaml, [...path, key])))
  }
  const at = rangeIn(yaml, path)
  const name = path.at(-1)
  if (issue.code === 'invalid_type' && yaml.getIn(path) === undefined)
    return [
      { message: `Missing \`${name}\`, expected ${kinds[issue.expected] ?? issue.expected}`, at },
    ]
  const value = yaml.getIn(path)
  const actual = shown(yaml.getIn(path, true), value)
  const words = wordsOf(issue)
  const meant = typeof value === 'string' ? closest(value, words) : undefined
  return [
    {
      message: `Unexpected ${actual}, expected ${meant === undefined ? expectation(issue) : `\`${meant}\``}`,
      at,
      ...(meant !== undefined && { expected: meant }),
      ...(words.length && { help: `Write one of ${quoted(words)}.` }),
    },
  ]
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? `a ${issue.expected}`
  const words = wordsOf(issue)
  return words.length ? `one of ${quoted(words)}` : issue.message
}

/** The words a value may be, in any form a union allows. */
function wordsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(wordsOf) : []
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  string: 'text',
}

function unknownKey(key: string, allowed: readonly string[], at: Range): Problem {
  const meant = closest(key, allowed)
  const expected = meant === undefined ? 'a known key' : `\`${meant}\``
  return {
    message: `Unexpected key \`${key}\`, expected ${expected}`,
    at,
    actual: key,
    ...(meant !== undefined && { expected: meant }),
    help: `Write one of ${quoted(allowed)}.`,
  }
}

function shown(node: unknown, value: unknown): string {
  if (isMap(node)) return 'mapping'
  if (isNode(node) && !isScalar(node)) return 'list'
  return value === null || value === undefined ? 'nothing' : `\`${shorten(JSON.stringify(value))}\``
}

function keyRange(yaml: Document, path: YamlPath): Range {
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents
  if (isMap(parent))
    for (const { key } of parent.items)
      if (isScalar(key) && String(key.value) === path.at(-1) && key.range)
        return { start: key.range[0], end: key.range[1] }
  return rangeIn(yaml, path)
}

function rangeIn(yaml: Document, path: YamlPath): Range {
  for (let length = path.length; length >= 0; length--) {
    const node = length ? yaml.getIn(path.slice(0, length), true) : yaml.contents
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] }
  }
  return { start: 0, end: 0 }
}

/** The keys a JSON Schema allows at a path. */
function keysAt(schema: unknown, path: YamlPath): readonly string[] {
  let at = schema
  for (const step of path)
    at =
      typeof step === 'number'
        ? field(at, 'items')
        : (field(field(at, 'properties'), step) ?? field(at, 'additionalProperties'))
  const properties = field(at, 'properties')
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

function field(of: unknown, key: string): unknown {
  if (typeof of !== 'object' || of === null) return undefined
  return Object.getOwnPropertyDescriptor(of, key)?.value
}
