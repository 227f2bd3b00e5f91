import type { Anchor, AnchorLink, PageAnchors } from '../../model/anchors.ts'
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
  const { anchors } = anchorsOfPage(open, new Map(), text, settings)
  return {
    anchors: { ...anchors, anchors: [...anchors.anchors, ...writtenIds(open)] },
    links: open.anchors.links,
  }
}

/** Ids in braces, in whatever syntax: without a configuration nobody knows which the site reads. */
function writtenIds({ document: { text, bom } }: OpenDocument): readonly Anchor[] {
  return Array.from(text.matchAll(/^#{1,6}[ \t].*\{#([^\s{}]+)\}/gm), ({ 1: id = '', index }) => ({
    id,
    at: index + bom.length,
  }))
}
