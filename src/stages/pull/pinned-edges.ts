import type { Slot } from '../../markdown/slots/slot.ts'
import { siteIds } from '../../sites/heading-ids.ts'
import { idsOfHeadings } from '../../sites/page-anchors.ts'
import { withPin } from '../../sites/with-pin.ts'
import type { OpenDocument } from '../open-document.ts'
import type { StageSettings } from '../settings.ts'
import { edgesOf } from './edges-of.ts'

/**
 * The edges of each heading of a document once the id it has there is written into it: what they are on
 * a page whose words give another id. Empty where no ids are pinned.
 */
export function pinnedEdges(
  { anchors, document }: OpenDocument,
  { markdown, headingIds }: StageSettings,
): ReadonlyMap<Slot, string> {
  const { isPinned, slugger, syntax } = siteIds(
    markdown.dialects,
    headingIds ?? { mode: 'localized' },
  )
  if (!isPinned || !slugger) return new Map()
  const ids = idsOfHeadings(anchors, { contentOf: ({ content }) => content }, slugger, document)
  return new Map(
    anchors.headings.flatMap(({ slot, content }, index) => {
      const id = ids[index]
      const pinned = id ? withPin(content, id, syntax, document) : undefined
      return slot && pinned ? [[slot, edgesOf({ role: 'heading', content: pinned })] as const] : []
    }),
  )
}
