import { type Document, isMap, isScalar, isSeq, Lexer, type Node, parseDocument, visit } from 'yaml'

/** YAML 1.2, and why it is none, in order. */
export interface ParsedYaml {
  readonly yaml: Document
  readonly faults: readonly YamlFault[]
}

/** Offsets in the text; the reason is a clause without a full stop. */
export interface YamlFault {
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** What composes a document recurses: some 800 levels can be the end of all, with no error to catch. */
const deepest = 100

/** Each alias is looked for from the start of the document. */
const mostAliases = 500

/**
 * Parses one YAML document. Any text is accepted, in about linear time: nesting and aliases have limits,
 * and keys that are there twice are looked for here, since the library compares each with each.
 */
export function parseYaml(text: string): ParsedYaml {
  const deep = tooDeepAt(text)
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const
  if (deep !== undefined)
    return { yaml: parseDocument('', options), faults: [fault(deep, 'It is nested too deeply')] }
  const yaml = parseDocument(text, options)
  const faults = yaml.errors.map(({ pos: [start, end], code, message }) => ({
    start,
    end: Math.max(end, start + 1),
    // That message tells a programmer what to call.
    reason: code === 'MULTIPLE_DOCS' ? 'Keep one of the documents' : firstClause(message),
  }))
  if (!faults.length) faults.push(...repeatedKeys(yaml.contents), ...aliasesTooMany(yaml))
  return { yaml, faults: faults.toSorted((a, b) => a.start - b.start) }
}

function fault(start: number, reason: string, end: number = start + 1): YamlFault {
  return { start, end, reason }
}

function firstClause(message: string): string {
  const [first = message] = message.split(/ at line |\n/)
  return first
}

function tooDeepAt(text: string): number | undefined {
  const blocks = /(?<=^|\n)(?:(?:[ \t]*[-?:](?=[ \t\n])){101}| {200})/.exec(text)?.index
  // Most texts have no more than a few brackets, and reading all tokens takes as long as parsing.
  const isFlat = (text.match(/[[{]/g)?.length ?? 0) <= deepest
  return blocks ?? (isFlat ? undefined : deepFlowAt(text))
}

/** Tokens that are no text but tell of scalars and documents (`CST.tokenType`). */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F'])

function deepFlowAt(text: string): number | undefined {
  let depth = 0
  let at = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (depth > deepest) return at
    if (!marks.has(token)) at += token.length
  }
  return undefined
}

function* repeatedKeys(node: Node | null): Iterable<YamlFault> {
  if (isSeq<Node>(node)) for (const item of node.items) yield* repeatedKeys(item)
  if (!isMap<Node, Node | null>(node)) return
  const seen = new Set<unknown>()
  for (const { key, value } of node.items) {
    if (isScalar(key)) {
      const [start = 0, end] = key.range ?? []
      if (seen.has(key.value)) yield fault(start, 'Map keys must be unique', end)
      seen.add(key.value)
    }
    yield* repeatedKeys(value)
  }
}

function aliasesTooMany(yaml: Document): readonly YamlFault[] {
  let count = 0
  let start = 0
  visit(yaml, {
    Alias(_, node) {
      if (++count === mostAliases + 1) start = node.range?.[0] ?? 0
    },
  })
  return count > mostAliases ? [fault(start, `There are more than ${mostAliases} aliases`)] : []
}
