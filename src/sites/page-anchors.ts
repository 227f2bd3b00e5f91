import type { Inline } from '../markdown/inline/inline.ts'
import type { Anchor, PageAnchors } from '../model/anchors.ts'
import type { Document } from '../model/document.ts'
import { headingWords } from './heading-words.ts'
import type { DocumentAnchors, HeadingPlace } from './read-anchors.ts'
import type { Slugger } from './slugs/slugger.ts'

/** What of a heading is not as its author wrote it. */
interface PageHeadings {
  /** Its content on the page. */
  readonly contentOf: (heading: HeadingPlace) => readonly Inline[]
  /** The id that was written into it. */
  readonly pinOf?: (heading: HeadingPlace) => string | undefined
}

/** The ids a generator gives the headings of a page, in their order. */
export function idsOfHeadings(
  { headings }: DocumentAnchors,
  { contentOf, pinOf }: PageHeadings,
  slugger: Slugger,
  document: Document,
): readonly string[] {
  return slugger.number(
    headings.map((heading) => {
      const id = heading.id ?? pinOf?.(heading)
      const words = headingWords(contentOf(heading), document, slugger.reads).trim()
      return { slug: slugger.slug(words), ...(id !== undefined && { id }) }
    }),
  )
}

/** Where links can lead to on a page, given the ids of its headings. */
export function pageAnchors(
  { headings, others, hasFootnotes, isOpen }: DocumentAnchors,
  ids: readonly string[],
  shift: number,
): PageAnchors {
  const ofHeadings = headings.flatMap(({ start }, index): readonly Anchor[] => {
    const id = ids[index]
    return id ? [{ id, at: start + shift }] : []
  })
  const anchors = [...ofHeadings, ...others].toSorted((a, b) => a.at - b.at)
  return { anchors, hasFootnotes, isOpen: isOpen || headings.some(isTemplated) }
}

/** Nobody can tell what stands in place of template syntax. */
function isTemplated({ content }: HeadingPlace): boolean {
  return content.some(
    (node) =>
      node.type === 'single' &&
      node.kind === 'tag' &&
      node.side === undefined &&
      !node.value.startsWith(':'),
  )
}
