import { Document, isCollection, isMap, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml'
import { applyEdits, type Edit } from '../model/edit.ts'
import { type Concept, itemOf } from './exchange/concept.ts'

const style = { lineWidth: 0, flowCollectionPadding: false } as const

/**
 * A glossary file with concepts added: new ones after the last of their list, spellings a known one
 * lacks in its own entry. Whatever else the file says stays, comments included. Nothing known is changed.
 */
export function addToGlossary(text: string, concepts: readonly Concept[]): string {
  return listKeys.reduce((now, [type, list]) => {
    const wanted = concepts.filter((concept) => concept.type === type)
    return wanted.length ? addToList(now, list, wanted) : now
  }, text)
}

const listKeys = [
  ['brand', 'brands'],
  ['term', 'terms'],
] as const

function addToList(text: string, list: string, concepts: readonly Concept[]): string {
  const yaml = parseDocument(text)
  const items = yaml.get(list)
  const entries = isSeq(items) ? items.items.filter((item) => isMap(item)) : []
  const known = new Map(entries.map((entry) => [nameIn(entry), entry]))
  const fresh = concepts.filter(({ name }) => !known.has(name)).map(itemOf)
  const edits = concepts.flatMap((concept): readonly Edit[] => {
    const entry = known.get(concept.name)
    return entry ? mergeEdit(text, entry, itemOf(concept)) : []
  })
  const last = entries.at(-1)
  if (!isSeq(items) || items.flow || !last?.range)
    return appendList(applyEdits(text, edits), list, fresh)
  const end = lineEnd(text, text.slice(0, last.range[1]).trimEnd().length)
  const column = columnOf(text, last.range[0]) - 2
  const added = indented(stringify(fresh, style), Math.max(0, column))
  const more = fresh.length ? [{ start: end, end, text: `\n${added}` }] : []
  return applyEdits(text, [...edits, ...more])
}

function nameIn(entry: YAMLMap): unknown {
  return entry.get('name') ?? entry.get('source')
}

/** A list that is absent, empty or in brackets. */
function appendList(text: string, list: string, fresh: readonly unknown[]): string {
  if (!fresh.length) return text
  const yaml = parseDocument(text)
  const found = yaml.get(list)
  if (isSeq(found) && found.items.length) {
    for (const item of fresh) found.add(yaml.createNode(item))
    return yaml.toString(style)
  }
  if (yaml.has(list)) {
    yaml.set(list, yaml.createNode(fresh))
    return yaml.toString(style)
  }
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return `${start}${stringify({ [list]: fresh }, style)}`
}

function mergeEdit(
  text: string,
  entry: YAMLMap,
  item: Readonly<Record<string, unknown>>,
): readonly Edit[] {
  if (!entry.range) return []
  const before = new Document(entry).toString(style)
  for (const [key, value] of Object.entries(item)) merge(entry, [key], value)
  const after = new Document(entry).toString(style)
  if (after === before) return []
  const [start, valueEnd] = entry.range
  const end = text.slice(0, valueEnd).trimEnd().length
  return [
    { start, end: Math.max(end, start), text: indented(after, columnOf(text, start)).trimStart() },
  ]
}

/** Lists grow, mappings are merged, values that are there stay. */
function merge(entry: YAMLMap, path: readonly string[], value: unknown): void {
  const [key = ''] = path
  const there = entry.get(key)
  if (there === undefined) entry.set(key, value)
  else if (isMap(there) && typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [inner, more] of Object.entries(value)) merge(there, [inner], more)
  else if (Array.isArray(value)) {
    const known: unknown = isCollection(there) ? there.toJSON() : there
    const texts: readonly unknown[] = Array.isArray(known) ? known : [known]
    const all = [...new Set<unknown>([...texts, ...value])]
    if (all.length > texts.length) entry.set(key, all)
  }
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function indented(yaml: string, by: number): string {
  return yaml.trimEnd().replace(/^(?=.)/gm, ' '.repeat(by))
}
