import type { Heading, RootContent } from 'mdast'
import { readInline } from '../markdown/inline/read-inline.ts'
import type { Inline } from '../markdown/inline/inline.ts'
import { rangeOf } from '../markdown/range-of.ts'
import type { Slot } from '../markdown/slots/slot.ts'
import { tagAt } from '../markdown/tags.ts'
import type { Anchor, AnchorLink } from '../model/anchors.ts'
import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import { bringsAnchors } from './brings-anchors.ts'
import { linkIn } from './link-in.ts'
import { attributesIn } from './tag-attributes.ts'

/** A heading, and where its words can be written; offsets are in `Document.text`. */
export interface HeadingPlace extends Range {
  readonly content: readonly Inline[]
  /** Absent where nobody translates it. */
  readonly slot?: Slot
  /** The id its author gave it. */
  readonly id?: string
  /** Template syntax at its end, an id or not: nothing more can be written there. */
  readonly isClosed: boolean
}

/** What of a document links can lead to and come from, whatever its words are. */
export interface DocumentAnchors {
  readonly headings: readonly HeadingPlace[]
  /** Ids in HTML, attribute lists, directives and components. */
  readonly others: readonly Anchor[]
  readonly links: readonly AnchorLink[]
  readonly hasFootnotes: boolean
  /** It has what some generators read as definition lists. */
  readonly hasTerms: boolean
  readonly isOpen: boolean
}

/** Reads the headings, ids and links with a fragment of a document; offsets of links are in its file. */
export function readAnchors(document: Document, slots: readonly Slot[]): DocumentAnchors {
  const walk: Walk = {
    document,
    slots: slotsByStart(slots),
    headings: [],
    others: [],
    links: [],
    flags: {
      hasFootnotes: false,
      hasTerms: false,
      isOpen: document.tags.some(bringsAnchors(document)),
    },
  }
  visitAll(document.tree.children, walk)
  const { headings, others, links, flags } = walk
  const ofHeadings = new Set(headings.map(({ id }) => id))
  for (const tag of document.tags) {
    const id = idOf(document.text.slice(tag.start, tag.end))
    if (id !== undefined && !ofHeadings.has(id)) add(walk, id, tag.start)
  }
  return { headings, others, links, ...flags }
}

interface Walk {
  readonly document: Document
  readonly slots: ReadonlyMap<number, Slot>
  readonly headings: HeadingPlace[]
  readonly others: Anchor[]
  readonly links: AnchorLink[]
  readonly flags: { hasFootnotes: boolean; hasTerms: boolean; isOpen: boolean }
}

/** The outermost slot that starts at an offset. */
function slotsByStart(slots: readonly Slot[]): ReadonlyMap<number, Slot> {
  const found = new Map<number, Slot>()
  for (const slot of slots) if (!found.has(slot.start)) found.set(slot.start, slot)
  return found
}

function visitAll(nodes: readonly RootContent[], walk: Walk): void {
  for (const node of nodes) {
    visit(node, walk)
    if ('children' in node) visitAll(node.children, walk)
  }
}

function visit(node: RootContent, walk: Walk): void {
  switch (node.type) {
    case 'heading':
      return visitHeading(node, walk)
    case 'paragraph': {
      const { start, end } = rangeOf(node)
      walk.flags.hasTerms ||= /[\r\n][ \t>]*:[ \t]/.test(walk.document.text.slice(start, end))
      return
    }
    case 'footnoteDefinition':
      walk.flags.hasFootnotes = true
      return
    case 'link':
    case 'definition': {
      const link = node.url.includes('#') ? linkIn(node, walk.document) : undefined
      if (link) walk.links.push(link)
      return
    }
    case 'html':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return visitTags(node, walk)
    case 'mdxjsEsm':
      // Whatever a Markdown file brings stands on the page that imports it.
      if (/\.mdx?['"]/.test(node.value)) walk.flags.isOpen = true
      return
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective':
      if (node.attributes?.['id']) add(walk, node.attributes['id'], rangeOf(node).start)
      return
    default:
  }
}

function visitHeading(node: Heading, walk: Walk): void {
  const { document } = walk
  const range = rangeOf(node)
  const tag = tagAt(document, range.start)
  // A line of template syntax is a heading to the parser; kramdown gives the block above an id with one.
  if (tag) {
    const id = idOf(document.text.slice(tag.start, tag.end))
    const last = walk.headings.at(-1)
    const between = last && document.text.slice(last.end, tag.start)
    if (last && id !== undefined && /^(?:\r\n|\n|\r)[ \t>]*$/.test(between ?? ''))
      walk.headings[walk.headings.length - 1] = { ...last, id, isClosed: true }
    return
  }
  const [first] = node.children
  const from = first ? rangeOf(first).start : range.end
  const slot = walk.slots.get(tagAt(document, from)?.start ?? from)
  const content = slot?.content ?? readInline(node.children, document)
  const edges = content.filter((one) => one.type === 'single' && one.side === 'edge')
  const id = edges.map((one) => ('value' in one ? idOf(one.value) : undefined)).find(Boolean)
  walk.headings.push({
    ...range,
    content,
    ...(slot && { slot }),
    ...(id !== undefined && { id }),
    isClosed: edges.length > 0,
  })
}

/** `id`, `name` and `href` in HTML or in a component. */
function visitTags(node: RootContent, walk: Walk): void {
  const { start, end } = rangeOf(node)
  const first = 'children' in node ? node.children[0] : undefined
  const { text, bom } = walk.document
  const raw = text.slice(start, first ? rangeOf(first).start : end)
  if (/<!--\s*@include/.test(raw)) walk.flags.isOpen = true
  for (const { name, value, at } of attributesIn(raw)) {
    if (name === 'id' || name === 'name') add(walk, value, start + at)
    const hash = value.indexOf('#')
    if ((name !== 'href' && name !== 'to') || hash < 0) continue
    const from = start + at + hash + bom.length
    walk.links.push({
      path: value.slice(0, hash),
      fragment: value.slice(hash + 1),
      start: from,
      end: from + value.length - hash,
    })
  }
}

function add({ others, document }: Walk, id: string, at: number): void {
  others.push({ id, at: at + document.bom.length })
}

/** The id in `{#id}`, `{: .class #id}`, `{/* #id *\/}` or `[#id]`. */
function idOf(tag: string): string | undefined {
  if (!/^(?:\{(?::|\s*[#.]|\/\*)|\[#)/.test(tag)) return undefined
  return /[\s{:[]#([^\s{}[\]]+)/.exec(tag)?.[1]
}
