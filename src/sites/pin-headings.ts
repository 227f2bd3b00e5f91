import type { Inline } from '../markdown/inline/inline.ts'
import type { Document } from '../model/document.ts'
import type { SiteIds } from './heading-ids.ts'
import { idsOfHeadings } from './page-anchors.ts'
import type { DocumentAnchors, HeadingPlace } from './read-anchors.ts'

interface Pins {
  /** The ids to write, by heading. */
  readonly ids: ReadonlyMap<HeadingPlace, string>
  /** Headings whose id on the page is another, and cannot be written: what it should be. */
  readonly unwritable: ReadonlyMap<HeadingPlace, string>
}

/**
 * The ids that have to be written so that every heading of a page has the one it has in the source. A
 * heading that has it anyway needs none; an id that is written may change the numbers of others.
 */
export function pinHeadings(
  document: Document,
  anchors: DocumentAnchors,
  contentOf: (heading: HeadingPlace) => readonly Inline[],
  { slugger, syntax }: SiteIds,
): Pins {
  const ids = new Map<HeadingPlace, string>()
  const unwritable = new Map<HeadingPlace, string>()
  if (!slugger) return { ids, unwritable }
  const wanted = idsOfHeadings(anchors, { contentOf: ({ content }) => content }, slugger, document)
  const pinOf = (heading: HeadingPlace) => (syntax.replaces ? ids.get(heading) : undefined)
  const settle = (isAsked: (heading: HeadingPlace) => boolean): boolean => {
    const found = idsOfHeadings(anchors, { contentOf, pinOf }, slugger, document)
    const before = ids.size + unwritable.size
    for (const [index, heading] of anchors.headings.entries()) {
      const id = wanted[index]
      if (!id || id === found[index] || !isAsked(heading)) continue
      if (ids.has(heading) || unwritable.has(heading)) continue
      const isWritable = heading.slot && !heading.isClosed && syntax.ids.test(id)
      const chosen = isWritable ? ids : unwritable
      chosen.set(heading, id)
    }
    return ids.size + unwritable.size > before
  }
  // The translated ones first: once they have their ids, others may have theirs again.
  settle((heading) => contentOf(heading) !== heading.content)
  for (let isOpen = true; isOpen;) isOpen = settle(() => true)
  return { ids, unwritable }
}
