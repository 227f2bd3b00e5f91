import { parse } from '../../markdown/parse.ts'
import { slots } from '../../markdown/slots.ts'
import { blankUnit, type Unit } from '../../model/catalog.ts'
import type { MarkdownSettings } from '../../model/markdown.ts'
import type { Entry } from './adopt-entries.ts'
import { importRaw } from './import-raw.ts'

/**
 * The unit for an entry whose text stands in no document: source and target as hybrid text. Undefined
 * when the entry has no target, holds several blocks or none with words, or its codes are broken.
 */
export function retiredEntry({ unit }: Entry, markdown: MarkdownSettings): Unit | undefined {
  if (!unit.target) return undefined
  const document = parse('entry.md', unit.source, markdown)
  const found = slots(document, { frontMatter: [], markdown, opaque: [] })
  const [slot, ...others] = found.filter(({ hasWords }) => hasWords)
  if (!slot || others.length || slot.role === 'code-comment') return undefined
  const { text, problems } = importRaw(unit.target, slot, document)
  if (!text || problems.length) return undefined
  const { comments } = unit
  return { ...blankUnit(slot.text), target: text, state: unit.state, comments }
}
