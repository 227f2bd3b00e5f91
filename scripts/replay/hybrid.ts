import { importRaw } from '../../src/catalog/adopt/import-raw.ts'
import { parse } from '../../src/markdown/parse.ts'
import { slots } from '../../src/markdown/slots.ts'
import { type Catalog, type Unit, unitKey } from '../../src/model/catalog.ts'
import { plainMarkdown } from '../../src/model/markdown.ts'

/**
 * A catalog whose texts are raw Markdown as one of our own: URLs and tags stand outside the text. Entries
 * of several blocks, and code, stay as they are; a target whose codes do not fit counts as none.
 */
export function hybrid(catalog: Catalog): Catalog {
  const units = unique(catalog.units.map(hybridUnit))
  const live = new Set(units.map(unitKey))
  const obsolete = unique(catalog.obsolete.map(hybridUnit))
  return { ...catalog, units, obsolete: obsolete.filter((unit) => !live.has(unitKey(unit))) }
}

/** Texts that differ in a URL alone are one; a translated one comes first. */
function unique(units: readonly Unit[]): readonly Unit[] {
  const first = units.toSorted((a, b) => Number(b.target !== '') - Number(a.target !== ''))
  const chosen = new Set(new Map(first.toReversed().map((unit) => [unitKey(unit), unit])).values())
  return units.filter((unit) => chosen.has(unit))
}

function hybridUnit(unit: Unit): Unit {
  const document = parse('entry.md', unit.source, plainMarkdown)
  const found = slots(document, { frontMatter: [], markdown: plainMarkdown, opaque: [] })
  const [slot, ...others] = found.filter(({ hasWords }) => hasWords)
  if (!slot || others.length || slot.role === 'code-comment') return unit
  const read = unit.target ? importRaw(unit.target, slot, document) : undefined
  const target = read && !read.problems.length ? read.text : ''
  const state = target === '' ? 'untranslated' : unit.state
  return { ...unit, source: slot.text, target, state, sourceTrace: [], targetTrace: [] }
}
