import type { RootContent } from 'mdast'
import type { Document } from '../model/document.ts'
import { commentIn } from './comment-in.ts'
import { type Directive, readDirective } from './directives.ts'
import { readInline } from './inline/read-inline.ts'
import { plainText } from './inline/inline.ts'
import { isUntranslated } from './is-untranslated.ts'
import { rangeOf } from './range-of.ts'
import { data } from './slots/data.ts'
import { directive } from './slots/directive.ts'
import { code } from './slots/code.ts'
import { flow } from './slots/flow.ts'
import { frontMatter } from './slots/front-matter.ts'
import { html } from './slots/html.ts'
import { jsx } from './slots/jsx.ts'
import { media } from './slots/media.ts'
import { shortcode } from './slots/shortcode.ts'
import type { Around, Finder, Slot, SlotSettings } from './slots/slot.ts'
import { tagAt } from './tags.ts'

/** One file per kind of content; a new kind is one more line here. */
const finders: readonly Finder[] = [
  flow,
  media,
  frontMatter,
  data,
  shortcode,
  directive,
  code,
  jsx,
  html,
]

/**
 * Every slot of a document in the order of its start, an outer one before those inside it.
 * This is the only walk over a document's tree: what it does not yield is never written.
 */
export function slots(document: Document, settings: SlotSettings): readonly Slot[] {
  if (isUntranslated(document)) return []
  const walk: Walk = { document, settings, found: [], headings: [] }
  visitAll(document.tree.children, [document.tree], walk)
  return walk.found.sort((a, b) => a.start - b.start || b.end - a.end)
}

interface Walk {
  readonly document: Document
  readonly settings: SlotSettings
  readonly found: Slot[]
  /** The open headings, by depth. */
  readonly headings: { depth: number; text: string }[]
}

type Ancestors = Around['ancestors']
type Told = Pick<Around, 'context' | 'note' | 'ignores'> & Pick<Directive, 'skip'>

function visitAll(
  nodes: readonly RootContent[],
  ancestors: Ancestors,
  walk: Walk,
  told: Told = {},
): void {
  let next = told
  let isSkipped = false
  for (const node of nodes) {
    const comment = commentIn(node)
    const directive = comment === undefined ? undefined : readDirective(comment)
    if (directive?.skip === 'start' || directive?.skip === 'end')
      isSkipped = directive.skip === 'start'
    if (directive) {
      const ignores = [...(next.ignores ?? []), ...(directive.ignores ?? [])]
      next = { ...next, ...directive, ...(ignores.length && { ignores }) }
      continue
    }
    if (!isSkipped && next.skip !== 'next') visit(node, ancestors, walk, next)
    else if (node.type === 'heading') enterHeading(node, walk)
    next = told
  }
}

/** `translate="no"` on a component (HTML Standard 3.2.6.3) is about all in it. */
function isOpaque(node: RootContent): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false
  return node.attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === 'translate' &&
      attribute.value === 'no',
  )
}

function visit(node: RootContent, ancestors: Ancestors, walk: Walk, told: Told): void {
  const range = rangeOf(node)
  if (walk.settings.opaque.some(({ start, end }) => start <= range.start && range.end <= end))
    return
  if (isOpaque(node)) return
  const { document, settings } = walk
  const breadcrumb = walk.headings.map(({ text }) => text)
  const around: Around = { document, settings, ancestors, breadcrumb, ...told }
  for (const finder of finders)
    if (finder.types.includes(node.type)) walk.found.push(...finder.find(node, around))
  if (node.type === 'heading') enterHeading(node, walk)
  if ('children' in node) visitAll(node.children, [...ancestors, node], walk, told)
}

function enterHeading(node: RootContent & { type: 'heading' }, walk: Walk): void {
  if (tagAt(walk.document, rangeOf(node).start)) return
  while ((walk.headings.at(-1)?.depth ?? 0) >= node.depth) walk.headings.pop()
  const text = plainText(readInline(node.children, walk.document)).replace(/\s+/g, ' ').trim()
  walk.headings.push({ depth: node.depth, text })
}
