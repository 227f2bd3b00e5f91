import type { Heading, Paragraph, RootContent, TableCell } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import type { Document } from '../../model/document.ts'
import { addedJsx } from '../hybrid/added-jsx.ts'
import { bind } from '../hybrid/bind.ts'
import { legend } from '../hybrid/legend.ts'
import { parseHybrid } from '../hybrid/parse-hybrid.ts'
import { printHybrid } from '../hybrid/print-hybrid.ts'
import { trimEdges, wrapEdges } from '../inline/edges.ts'
import { normalizeContent } from '../inline/normalize-content.ts'
import { hasWords } from '../inline/has-words.ts'
import { hasAttention, plainText } from '../inline/inline.ts'
import { moveMarks } from '../inline/move-marks.ts'
import { readInline } from '../inline/read-inline.ts'
import { shape } from '../inline/shape.ts'
import { rangeOf } from '../range-of.ts'
import { lineStart } from '../../text/line-start.ts'
import { tagAt } from '../tags.ts'
import type { Writing } from '../write/cell.ts'
import { writeInline } from '../write/write-inline.ts'
import { continuationPrefix } from './continuation-prefix.ts'
import type { Around, Finder, Slot } from './slot.ts'
import { told } from './told.ts'

/** Headings, paragraphs (also of items, quotes and footnotes) and table cells. */
export const flow: Finder = {
  types: ['heading', 'leafDirective', 'paragraph', 'tableCell'],
  *find(node, around) {
    if (isFlow(node) && node.children.length) yield flowSlot(node, around)
  },
}

type Flow = Heading | LeafDirective | Paragraph | TableCell

function isFlow(node: RootContent): node is Flow {
  return flow.types.includes(node.type)
}

function flowSlot(node: Flow, around: Around): Slot {
  const { document } = around
  const { start, end } = contentRange(node, document)
  const content = readInline(node.children, document)
  const standing = standsAt(node, around)
  const { edges, core } = trimEdges(content, document, standing.firstInQuote)
  const printed = printHybrid(core, document)
  const oneLine = standing.block !== 'paragraph' && standing.block !== 'setext'
  return {
    start,
    end,
    role: roleOf(node, around, wrapsImage(edges)),
    text: printed.text,
    trace: printed.trace,
    hasWords: hasWords(plainText(core)),
    legend: legend(printed.numbering, document),
    ...told(around),
    content: wrapEdges(edges, core),
    bind(target, mayAdd) {
      const bound = bind(parseHybrid(target, mayAdd), printed.numbering, wrapsImage(edges))
      const isMdx = document.path.endsWith('.mdx')
      const inside = normalizeContent(isMdx ? addedJsx(bound.content) : bound.content, oneLine)
      const whole = inside.length ? normalizeContent(wrapEdges(edges, inside), oneLine) : []
      if (!hasAttention(whole)) return { ...bound, content: whole }
      // What says the same as the source is written as the source is.
      const isSame = shape(whole) === shape(wrapEdges(edges, core))
      return { ...bound, content: isSame ? whole : moveMarks(whole, { tags: !isMdx }) }
    },
    encode(changed, spelling) {
      const written = writeInline(changed, { ...standing, ...spelling })
      if (!written.text.includes('\n')) return written
      const eol = lineEnding(document, start, end)
      const text = written.text.replaceAll('\n', eol)
      // A quote's markers below a break are read again; those below the tag of an alert stand there.
      const isQuoted = eol.includes('>') && written.text.replace(alertLine, '').includes('\n')
      return { text, isPlain: written.isPlain && !isQuoted }
    },
  }
}

const alertLine = /^\[!\w+\]\n/

function contentRange(node: Flow, document: Document): { start: number; end: number } {
  const [first] = node.children
  const last = node.children.at(-1)
  if (!first || !last) return rangeOf(node)
  const { start } = rangeOf(first)
  return { start: tagAt(document, start)?.start ?? start, end: rangeOf(last).end }
}

function lineEnding(document: Document, start: number, end: number): string {
  const eol = /\r\n|\n|\r/.exec(document.text.slice(start, end))?.[0] ?? document.eol
  return eol + continuationPrefix(document.text, start)
}

function standsAt(node: Flow, around: Around): Omit<Writing, 'level' | 'emit'> {
  const { document } = around
  const parent = around.ancestors.at(-1)
  const isFirst = parent?.children[0] === node
  const { start } = contentRange(node, document)
  const block = blockOf(node, document)
  const line = document.text.slice(lineStart(document.text, start), start)
  const isFirstCell = block === 'cell' && !line.includes('|')
  return {
    block,
    lineStart:
      block !== 'label' &&
      (block === 'paragraph' || block === 'setext' || /^[\s>]*$/.test(line) || isFirstCell),
    firstInItem: isFirst && (parent?.type === 'listItem' || isFirstCell),
    firstInQuote: isFirst && parent?.type === 'blockquote',
    documentStart: start === 0,
    belowDefinition: isBelowDefinition(node, parent?.children ?? []),
    noTable:
      block === 'atx' || (block === 'paragraph' && !delimiterRow.test(lineBelow(node, document))),
    definitions: document.definitions,
    mdx: document.path.endsWith('.mdx'),
    directives: document.dialects.has('directives'),
    math: document.dialects.has('math'),
    hasDialects:
      document.path.endsWith('.mdx') ||
      document.dialects.has('directives') ||
      document.dialects.has('math'),
    html: document.dialects.has('markdown-in-html'),
    templates: document.dialects.size > 0,
    esm: document.path.endsWith('.mdx') && line === '',
  }
}

/** What a line of nothing but delimiters looks like, behind the marks of quotes (GFM, "Tables"). */
const delimiterRow = /^[\s>|:-]*-[\s>|:-]*$/

function isBelowDefinition(node: Flow, siblings: readonly unknown[]): boolean {
  const above = siblings[siblings.indexOf(node) - 1]
  return (
    typeof above === 'object' && above !== null && 'type' in above && above.type === 'definition'
  )
}

function lineBelow(node: Flow, { text }: Document): string {
  const line = /[\r\n]+([^\r\n]*)/g
  line.lastIndex = rangeOf(node).end
  return line.exec(text)?.[1] ?? ''
}

/** The label of a directive: `:::note[Label]` gives a paragraph of its own. */
function isLabel(node: Flow): boolean {
  if (node.type === 'leafDirective') return true
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data
}

function blockOf(node: Flow, document: Document): Writing['block'] {
  if (node.type === 'tableCell') return 'cell'
  if (isLabel(node)) return 'label'
  if (node.type === 'paragraph') return 'paragraph'
  const { start } = rangeOf(node)
  // A line of template syntax is a heading to the parser.
  if (tagAt(document, start)) return 'atx'
  // A setext heading may begin with `#5 bolt`.
  return /^#{1,6}(?:[ \t\r\n]|$)/.test(document.text.slice(start, start + 7)) ? 'atx' : 'setext'
}

function wrapsImage(edges: readonly { readonly pair?: { readonly kind: string } }[]): boolean {
  return edges.some((edge) => edge.pair?.kind === 'image')
}

function roleOf(node: Flow, around: Around, image: boolean): string {
  if (image) return 'alt'
  if (isLabel(node)) return 'label'
  if (node.type === 'heading') return 'heading'
  if (node.type === 'tableCell') return 'cell'
  const containers: Readonly<Record<string, string>> = {
    listItem: 'item',
    blockquote: 'quote',
    footnoteDefinition: 'footnote',
  }
  return containers[around.ancestors.at(-1)?.type ?? ''] ?? 'paragraph'
}
