import { isAlias, isMap, isScalar, isSeq, type Scalar } from 'yaml'
import { parseYaml } from '../../text/parse-yaml.ts'
import { rangeOf } from '../range-of.ts'
import { withLineFeeds } from '../with-line-feeds.ts'
import { isTranslated, pathKey } from './selector.ts'
import { plainSlot } from './plain.ts'
import type { Around, Finder, Slot } from './slot.ts'
import { spellYaml, type YamlStyle } from './spell-yaml.ts'

/** Configured string values of YAML front matter, edited in place. */
export const frontMatter: Finder = {
  types: ['yaml'],
  *find(node, around) {
    const { start, end } = rangeOf(node)
    const source = around.document.text.slice(start, end)
    const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(source)?.[0]
    if (opening === undefined) return
    const body = source.slice(opening.length).replace(/---[ \t]*$/, '')
    const { yaml, faults } = parseYaml(withLineFeeds(body))
    if (faults.length) return
    for (const found of scalarsOf(yaml.contents, [])) {
      if (!isTranslated(found.path, around.settings)) continue
      const slot = scalarSlot(found, { body, base: start + opening.length, around })
      if (slot) yield slot
    }
  },
}

/** Keys and indexes from the root of the front matter to a value. */
type YamlPath = readonly (string | number)[]

interface FoundScalar {
  readonly scalar: Scalar
  readonly path: YamlPath
}

function* scalarsOf(node: unknown, path: YamlPath): Iterable<FoundScalar> {
  if (isAlias(node)) return
  if (isScalar(node)) yield { scalar: node, path }
  else if (isSeq(node))
    for (const [index, item] of node.items.entries()) yield* scalarsOf(item, [...path, index])
  else if (isMap(node))
    for (const { key, value } of node.items)
      yield* scalarsOf(value, [...path, isScalar(key) ? String(key.value) : ''])
}

function scalarSlot(
  { scalar, path }: FoundScalar,
  at: { readonly body: string; readonly base: number; readonly around: Around },
): Slot | undefined {
  const { value, range } = scalar
  if (typeof value !== 'string' || !value.trim() || !range || scalar.tag !== undefined)
    return undefined
  const [start, end] = range
  const style: YamlStyle = {
    token: at.body.slice(start, end),
    type: scalar.type ?? 'PLAIN',
    inFlow: isInFlow(at.body, start),
  }
  const plain = plainSlot(
    {
      start: at.base + start,
      end: at.base + end,
      role: 'front-matter',
      value,
      lines: true,
      spell: (changed, level) => spellYaml(changed, style, level),
    },
    at.around,
  )
  // A date in quotes is a date still (ISO 8601); nobody translates one.
  const isDate = /^\d{4}-\d{2}-\d{2}(?:$|[T ]\d)/.test(value)
  return { ...plain, hasWords: plain.hasWords && !isDate, key: pathKey(path) }
}

function isInFlow(body: string, offset: number): boolean {
  return /[[{]/.test(body.slice(body.lastIndexOf('\n', offset - 1) + 1, offset))
}
