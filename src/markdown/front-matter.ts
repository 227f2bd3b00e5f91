import { isMap, isNode, isScalar, isSeq } from 'yaml'
import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { parseYaml } from '../text/parse-yaml.ts'
import { shorten } from '../text/shorten.ts'
import { type Head, headOf } from './data/heads.ts'
import { rangeOf } from './range-of.ts'
import { withLineFeeds } from './with-line-feeds.ts'

/** The data at the head of a document. Ranges are offsets in the file. */
export interface FrontMatter {
  /** Parsed YAML (1.2 core schema), TOML or JSON; undefined without front matter or with broken one. */
  readonly values: unknown
  readonly problems: readonly Problem[]
  /** Where each top-level value stands, by its key, and each item of a list: `tags`, `tags[0]`. */
  readonly places: ReadonlyMap<string, Range>
}

const none: FrontMatter = { values: undefined, problems: [], places: new Map() }

export function readFrontMatter(document: Document): FrontMatter {
  const [first] = document.tree.children
  const head = first && headOf(first, document)
  if (head) return readData(head, document)
  const node = document.tree.children.find((child) => child.type === 'yaml')
  if (!node) return none
  const { start } = rangeOf(node)
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(document.text.slice(start))?.[0] ?? ''
  const base = document.bom.length + start + opening.length
  const { yaml, faults } = parseYaml(withLineFeeds(node.value))
  const problems = faults.map(({ start: from, reason }) => {
    const help = `${reason}; quote values that hold \`: \` or \` #\`.`
    return problemAt(base + from, lineFrom(node.value, from), 'YAML', help)
  })
  if (problems.length) return { ...none, problems }
  const places = new Map<string, Range>()
  if (isMap(yaml.contents))
    for (const { key, value } of yaml.contents.items) {
      if (!isScalar(key) || !isNode(value) || !value.range) continue
      const [from, to] = value.range
      places.set(String(key.value), { start: base + from, end: base + to })
      for (const [index, item] of isSeq(value) ? value.items.entries() : [])
        if (isScalar(item) && item.range)
          places.set(`${String(key.value)}[${index}]`, {
            start: base + item.range[0],
            end: base + item.range[1],
          })
    }
  return { values: plainValues(yaml), problems, places }
}

function lineFrom(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))?.[0].trimEnd() ?? ''
}

function problemAt(start: number, rest: string, format: string, help: string): Problem {
  return {
    message: `Unexpected ${rest ? `\`${shorten(rest)}\`` : 'end'}, expected valid ${format} in the front matter`,
    at: { start, end: start + Math.max(1, rest.length) },
    actual: rest,
    help,
  }
}

function readData({ data, base, format }: Head, document: Document): FrontMatter {
  const shift = document.bom.length + base
  if (data.fault) {
    const start = shift + data.fault.at
    const rest = lineFrom(document.text, base + data.fault.at)
    return { ...none, problems: [problemAt(start, rest, format, data.fault.help)] }
  }
  const places = new Map(
    [...data.places].map(([key, { start, end }]) => [
      key,
      { start: shift + start, end: shift + end },
    ]),
  )
  return { values: data.values, problems: [], places }
}

function plainValues(yaml: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 100 })
  } catch {
    // An alias bomb: nothing in it is worth reading.
    return undefined
  }
}
