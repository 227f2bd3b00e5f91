import { type Document, isAlias, isCollection, isMap, isNode, isScalar } from 'yaml'
import * as z from 'zod'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { parseYaml, type YamlFault } from './parse-yaml.ts'
import { shorten } from './shorten.ts'
import { closest } from './similar.ts'
import { aliasProblems } from './read-yaml/alias-problems.ts'
import { expectation, quoted, wordsOf } from './read-yaml/expectation.ts'

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
  const { yaml, faults } = parseYaml(text)
  const rangeOf = (path: YamlPath) => rangeIn(yaml, path)
  const broken = [...syntaxProblems(faults, text), ...aliasProblems(yaml)]
  if (broken.length) return { values: undefined, rangeOf, problems: broken }
  const { values, problem } = valuesOf(yaml)
  if (problem) return { values, rangeOf, problems: [problem] }
  const parsed = schema.safeParse(values)
  if (parsed.success) return { data: parsed.data, values, problems: [], rangeOf }
  const known: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return {
    values,
    rangeOf,
    problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml, known)),
  }
}

function syntaxProblems(faults: readonly YamlFault[], text: string): readonly Problem[] {
  return faults.map(({ start, end, reason }) => ({
    message: `Unexpected \`${lineFrom(text, start)}\`, expected valid YAML`,
    at: { start, end },
    help: `${reason}.`,
  }))
}

/** What the file says. A few lines of aliases of aliases can stand for more than a memory holds. */
function valuesOf(yaml: Document): { readonly values: unknown; readonly problem?: Problem } {
  try {
    return { values: yaml.toJS({ maxAliasCount: 100 }) ?? {} }
  } catch (error) {
    // All else that is wrong with aliases has been found before.
    if (!(error instanceof ReferenceError)) throw error
    const message = 'Unexpected aliases of aliases, expected values that are written out'
    return { values: undefined, problem: { message, at: rangeIn(yaml, []) } }
  }
}

function lineFrom(text: string, start: number): string {
  return shorten(/^[^\r\n]*/.exec(text.slice(start))?.[0].trim() ?? '')
}

function problemsOf(issue: z.core.$ZodIssue, yaml: Document, schema: unknown): readonly Problem[] {
  const inside = issue.code === 'invalid_union' ? insideOf(issue) : []
  if (inside.length) return inside.flatMap((one) => problemsOf(one, yaml, schema))
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path)
    return issue.keys.map((key) => unknownKey(key, allowed, keyRange(yaml, [...path, key])))
  }
  const at = rangeIn(yaml, path)
  const node = nodeAt(yaml, path)
  if (issue.code === 'invalid_type' && node === undefined)
    return [{ message: `Missing \`${path.at(-1)}\`, expected ${expectation(issue)}`, at }]
  const words = wordsOf(issue)
  const value = isScalar(node) ? node.value : undefined
  const meant = typeof value === 'string' ? closest(value, words) : undefined
  const expected = meant === undefined ? expectation(issue) : `\`${meant}\``
  return [
    {
      message: unexpected(node, expected),
      at,
      ...(meant !== undefined && { expected: meant }),
      ...(words.length && { help: `Write one of ${quoted(words)}.` }),
    },
  ]
}

/** When only the parts of a value fit no form of a union, what is wrong with these parts. */
function insideOf(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
  const form = issue.errors.find((issues) => issues.every(({ path }) => path.length)) ?? []
  return form.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
}

/** A whole message of at most 100 characters. */
function unexpected(node: unknown, expected: string): string {
  const room = 100 - `Unexpected \`\`, expected ${expected}`.length
  return `Unexpected ${shown(node, Math.min(40, room))}, expected ${expected}`
}

function shown(node: unknown, most: number): string {
  if (isMap(node)) return 'mapping'
  if (!isScalar(node)) return isNode(node) ? 'list' : 'nothing'
  const { value } = node
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return value === null ? 'nothing' : `\`${shorten(text, most)}\``
}

function unknownKey(key: string, allowed: readonly string[], at: Range): Problem {
  const meant = closest(key, allowed)
  const expected = meant === undefined ? 'a known key' : `\`${meant}\``
  return {
    message: `Unexpected key \`${shorten(key)}\`, expected ${expected}`,
    at,
    actual: key,
    ...(meant !== undefined && { expected: meant }),
    ...(allowed.length && { help: `Write one of ${quoted(allowed)}.` }),
  }
}

function keyRange(yaml: Document, path: YamlPath): Range {
  const parent = nodeAt(yaml, path.slice(0, -1))
  if (isMap(parent))
    for (const { key } of parent.items)
      if (isScalar(key) && String(key.value) === path.at(-1) && key.range)
        return { start: key.range[0], end: key.range[1] }
  return rangeIn(yaml, path)
}

function rangeIn(yaml: Document, path: YamlPath): Range {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(yaml, path.slice(0, length))
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] }
  }
  return { start: 0, end: 0 }
}

/** The node at a path, where aliases are what they stand for. */
function nodeAt(yaml: Document, path: YamlPath): unknown {
  let node: unknown = yaml.contents
  for (const step of [undefined, ...path]) {
    if (step !== undefined) node = isCollection(node) ? node.get(step, true) : undefined
    if (isAlias(node)) node = node.resolve(yaml)
  }
  return node
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
