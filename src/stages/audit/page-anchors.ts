import type { AnchorLink, PageAnchors } from '../../model/anchors.ts'
import { anchorsOfPage } from '../heading-ids.ts'
import type { OpenDocument } from '../open-document.ts'
import type { StageSettings } from '../settings.ts'

/** Where the links of a page lead, and where links can lead to on it. Places are offsets in its file. */
export interface LinkingPage {
  readonly anchors: PageAnchors
  readonly links: readonly AnchorLink[]
}

/** Of a page as it is written: nothing of it is translated, nothing pinned. */
export function linkingPage(open: OpenDocument, settings: StageSettings): LinkingPage {
  const text = {
    localized: { text: open.document.text, failed: new Set<never>(), opaque: [] },
    ids: new Map(),
    unwritten: new Map(),
  }
  return {
    anchors: anchorsOfPage(open, new Map(), text, settings).anchors,
    links: open.anchors.links,
  }
}
