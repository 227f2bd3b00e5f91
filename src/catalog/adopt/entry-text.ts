import { readRaw } from '../../markdown/convert/read-raw.ts'
import type { Inline } from '../../markdown/inline/inline.ts'
import type { Document } from '../../model/document.ts'

/**
 * What two texts have in common when they say the same in Markdown, whatever their links and emphasis:
 * words and code, white space folded, escapes and character references read.
 */
export function entryText(content: readonly Inline[]): string {
  return textOf(content).replace(/\s+/g, ' ').trim()
}

/** The same of raw Markdown; without what can be read, its own characters. */
export function rawEntryText(raw: string, document: Document): string {
  const read = readRaw(raw, document)
  return read ? entryText(read.content) : raw.replace(/\s+/g, ' ').trim()
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'pair') return textOf(node.children)
      return node.type === 'single' && node.kind === 'code' ? node.value : ' '
    })
    .join('')
}
