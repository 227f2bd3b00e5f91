import type { Document } from '../../model/document.ts'
import { foldLines } from '../../text/blanks.ts'
import type { Inline } from '../inline/inline.ts'
import { shape } from '../inline/shape.ts'
import { spellingLevels } from '../slots/slot.ts'
import { unprefixed } from '../unprefixed.ts'
import { writeInline } from '../write/write-inline.ts'
import { readRaw } from './read-raw.ts'

/**
 * The content of a slot of Markdown text as raw Markdown without the prefixes of
 * its containers, as other tools keep it in their catalogs. It is read back, and spelt more carefully
 * until it says the same; undefined when no spelling does.
 */
export function toMarkdown(content: readonly Inline[], document: Document): string | undefined {
  const plain = content.map(plainly)
  const wanted = shape(plain)
  for (let level = 0; level < spellingLevels; level++) {
    const { text: raw } = writeInline(plain, {
      block: 'paragraph',
      lineStart: true,
      firstInItem: true,
      firstInQuote: true,
      documentStart: false,
      definitions: document.definitions,
      mdx: document.path.endsWith('.mdx'),
      belowDefinition: false,
      noTable: false,
      hasDialects: true,
      templates: true,
      esm: false,
      html: document.dialects.has('markdown-in-html'),
      directives: document.dialects.has('directives'),
      math: document.dialects.has('math'),
      level,
      emit: (range) => unprefixed(document, range).text,
    })
    const back = readRaw(raw, document)
    if (back && shape(back.content) === wanted) return raw
  }
  return undefined
}

/** A line ending that a character reference stood for is a blank; the tag of an alert is text. */
function plainly(node: Inline): Inline {
  if (node.type === 'pair') return { ...node, children: node.children.map(plainly) }
  if (node.type === 'text') return { ...node, value: foldLines(node.value) }
  // An alert begins a quote, and raw Markdown stands nowhere.
  return node.type === 'single' && node.kind === 'alert'
    ? { type: 'text', value: node.value }
    : node
}
