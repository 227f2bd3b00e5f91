import type { Document } from '../../model/document.ts'
import type { Slot } from '../slots/slot.ts'
import { fromInline, type Imported } from './from-inline.ts'
import { readRaw } from './read-raw.ts'

/**
 * A translation in raw Markdown, as other tools keep it, as a target of a slot of Markdown text. Its
 * codes are bound to the source's by what they refer to: URL, identifier, tag or code. Codes the source
 * has not are problems, which have no place, and so is what the binding of the hybrid text reports. The
 * text of a link around all there is may stand without the link.
 */
export function fromMarkdown(raw: string, slot: Slot, document: Document): Imported {
  const read = readRaw(raw, document)
  if (read) return fromInline(read, slot, document)
  const problem = { kind: 'unclosed-tag', code: raw, start: 0, end: 0 } as const
  return { text: '', content: [], problems: [problem] }
}
