import { fromContent } from '../../markdown/convert/from-content.ts'
import type { Imported } from '../../markdown/convert/from-inline.ts'
import { fromMarkdown } from '../../markdown/convert/from-markdown.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Document } from '../../model/document.ts'

/** A text of another tool's catalog as a target of a slot: raw Markdown where the slot holds Markdown. */
export function importRaw(raw: string, slot: Slot, document: Document): Imported {
  if (markdownRoles.has(slot.role)) return fromMarkdown(raw, slot, document)
  return fromContent([{ type: 'text', value: raw }], slot, new Map(), document)
}

const markdownRoles: ReadonlySet<string> = new Set([
  'alt',
  'cell',
  'footnote',
  'heading',
  'item',
  'label',
  'paragraph',
  'quote',
])
