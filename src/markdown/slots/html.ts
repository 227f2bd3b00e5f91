import { parseEntities } from 'parse-entities'
import type { Document } from '../../model/document.ts'
import { type HtmlAttribute, type HtmlPiece, readHtml } from '../html/read-html.ts'
import { tagKey } from '../html/html-key.ts'
import { asTyped, spellText, spellValue, writeHtml } from '../html/write-html.ts'
import { bind } from '../hybrid/bind.ts'
import { legend } from '../hybrid/legend.ts'
import { parseHybrid } from '../hybrid/parse-hybrid.ts'
import { printHybrid } from '../hybrid/print-hybrid.ts'
import { trimEdges, wrapEdges } from '../inline/edges.ts'
import { hasWords } from '../inline/has-words.ts'
import { type Inline, plainText } from '../inline/inline.ts'
import { normalizeContent } from '../inline/normalize-content.ts'
import { pairTags } from '../inline/pair-tags.ts'
import { rangeOf } from '../range-of.ts'
import { tagAt, tagsWithin } from '../tags.ts'
import { type Unprefixed, unprefixed } from '../unprefixed.ts'
import { plainSlot } from './plain.ts'
import type { Around, Finder, Slot } from './slot.ts'
import { told } from './told.ts'

/** Text in blocks of HTML, and attributes of tags wherever they stand. */
export const html: Finder = {
  types: ['html'],
  *find(node, around) {
    const source = unprefixed(around.document, rangeOf(node))
    // Comments, declarations and instructions are nobody's text.
    if (!/<[A-Za-z/]/.test(source.text)) return
    const { leaves, attributes } = readHtml(source.text)
    for (const attribute of attributes) yield attributeSlot(attribute, source, around)
    if (!isBlock(around)) return
    for (const leaf of leaves) {
      const slot = leafSlot(leaf, source, around)
      if (slot) yield slot
    }
  },
}

const sentences = new Set(
  'delete emphasis heading leafDirective link linkReference paragraph strong tableCell textDirective'.split(
    ' ',
  ),
)

/** Markdown is looked for in the HTML of the document. */
function isRead({ dialects }: Document): boolean {
  return dialects.has('markdown-in-html')
}

/** A block of its own, not a tag in a sentence. */
function isBlock({ ancestors }: Around): boolean {
  return !sentences.has(ancestors.at(-1)?.type ?? '')
}

function attributeSlot(at: HtmlAttribute, source: Unprefixed, around: Around): Slot {
  const { document } = around
  const raw = source.text.slice(at.start, at.end)
  const range = { start: source.at(at.start), end: source.at(at.end) }
  const hasTemplates = !tagsWithin(document, range).next().done
  const inCell = around.ancestors.some(({ type }) => type === 'tableCell')
  return plainSlot(
    {
      ...range,
      role: 'attribute',
      value: parseEntities(raw, { attribute: true }).replace(/\s*\n\s*/g, ' '),
      lines: false,
      spell(value, level) {
        const spelt = spellValue(value, at.quote, { level, isRead: isRead(document), hasTemplates })
        return inCell ? spelt.replaceAll('|', '&#124;') : spelt
      },
    },
    around,
  )
}

function leafSlot(
  whole: readonly HtmlPiece[],
  source: Unprefixed,
  around: Around,
): Slot | undefined {
  const { document } = around
  const leaf = trimmed(whole, source.text)
  const content = pairTags(leaf.map((piece) => inlineOf(piece, source)))
  const first = leaf[0]
  const last = leaf.at(-1)
  if (!first || !last) return undefined
  const start = source.at(first.start)
  const end = source.at(last.end - 1) + 1
  // Template syntax is no text, and what it does to the tags around it nobody can tell.
  const isTag = [start, end - 1].some((at) => tagAt(document, at))
  if (isTag || !tagsWithin(document, { start, end }).next().done) return undefined
  const { edges, core } = trimEdges(content, document, false)
  const printed = printHybrid(core, document)
  return {
    start,
    end,
    role: 'html',
    text: printed.text,
    trace: printed.trace,
    hasWords: hasWords(plainText(core)),
    legend: legend(printed.numbering, document),
    ...told(around),
    content: wrapEdges(edges, core),
    bind(target, mayAdd) {
      const bound = bind(parseHybrid(target, mayAdd), printed.numbering)
      const inside = normalizeContent(asTyped(bound.content), true)
      return { ...bound, content: inside.length ? wrapEdges(edges, inside) : [] }
    },
    encode(changed, spelling) {
      const { level } = spelling
      const written = writeHtml(changed, {
        spell: (text) => spellText(text, { level, isRead: isRead(document) }),
        emit: (range) => spelling.emit(range),
      })
      // A tag may begin a block of HTML because it has its line to itself (CommonMark 4.6, kind 7).
      const kept = level > 0 ? written.replace(/^((?:<[^<>]*>)+)[ \t]/, '$1\n') : written
      const isPlain = first.start > 0 && level === 0 && isPlainHtml(changed, document)
      return { text: kept.replaceAll('\n', lineEnding(source, document.text)), isPlain }
    },
  }
}

function inlineOf({ kind, start, end }: HtmlPiece, source: Unprefixed): Inline {
  const raw = source.text.slice(start, end)
  const range = { start: source.at(start), end: source.at(end - 1) + 1 }
  if (kind === 'text') return { type: 'text', value: parseEntities(raw), range }
  return { type: 'single', kind: 'html', key: tagKey(raw), range, value: raw }
}

/** Words and the source's own tags on one line, below what made the block one of HTML. */
function isPlainHtml(content: readonly Inline[], document: Document): boolean {
  if (document.dialects.size) return false
  return content.every((node) => {
    if (node.type === 'text') return !/[<&\r\n]/.test(node.value)
    if (node.type === 'pair')
      return Boolean(node.open && node.close) && isPlainHtml(node.children, document)
    return node.type === 'single' && !node.value.includes('\n')
  })
}

/** A leaf without white space (HTML Standard, "ASCII whitespace") at its ends: that stays the author's. */
function trimmed(leaf: readonly HtmlPiece[], text: string): readonly HtmlPiece[] {
  return leaf.flatMap((piece, index): readonly HtmlPiece[] => {
    if (piece.kind !== 'text' || (index > 0 && index < leaf.length - 1)) return [piece]
    const raw = text.slice(piece.start, piece.end)
    const left = index === 0 ? (/^[ \t\r\n\f]+/.exec(raw)?.[0].length ?? 0) : 0
    const right = index === leaf.length - 1 ? (/[ \t\r\n\f]*$/.exec(raw)?.[0].length ?? 0) : 0
    const start = piece.start + left
    const end = Math.max(start, piece.end - right)
    return start < end ? [{ kind: 'text', start, end }] : []
  })
}

/** A line ending of the block, with the marks its containers put before the next line. */
function lineEnding(source: Unprefixed, text: string): string {
  const at = source.text.indexOf('\n')
  return at < 0 ? '\n' : text.slice(source.at(at), source.at(at + 1))
}
