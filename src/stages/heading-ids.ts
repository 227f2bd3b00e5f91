import type { Inline } from '../markdown/inline/inline.ts'
import { localize, type LocalizedText } from '../markdown/localize.ts'
import type { Slot } from '../markdown/slots/slot.ts'
import type { Anchor, PageAnchors } from '../model/anchors.ts'
import type { Locale } from '../model/locale.ts'
import { type SiteIds, siteIds } from '../sites/heading-ids.ts'
import { idsOfHeadings, pageAnchors } from '../sites/page-anchors.ts'
import { pinHeadings } from '../sites/pin-headings.ts'
import type { HeadingPlace } from '../sites/read-anchors.ts'
import { withPin } from '../sites/with-pin.ts'
import type { OpenDocument } from './open-document.ts'
import type { StageSettings } from './settings.ts'

type Targets = ReadonlyMap<Slot, readonly Inline[]>

/** A page, and the ids that were written into its headings. */
interface PinnedText {
  readonly localized: LocalizedText
  readonly ids: ReadonlyMap<HeadingPlace, string>
  /** Ids that belong into headings and could not be written. */
  readonly unwritten: ReadonlyMap<HeadingPlace, string>
}

/**
 * The document with new content in some slots, and with the ids of the source in the headings that
 * would lose them, where that is asked for. A heading that cannot be written with its id is written
 * without.
 */
export function localizePinned(
  open: OpenDocument,
  targets: Targets,
  { locale, settings }: { readonly locale: Locale; readonly settings: StageSettings },
): PinnedText {
  const { document, slots, slotSettings, anchors } = open
  const site = siteOf(settings)
  const written = (all: Targets) => localize(document, slots, slotSettings, all)
  const none = { ids: new Map<HeadingPlace, string>(), unwritten: new Map<HeadingPlace, string>() }
  if (!site.isPinned || locale === settings.source) return { localized: written(targets), ...none }
  const contentOf = contentWith(targets)
  const { ids, unwritable } = pinHeadings(document, anchors, contentOf, site)
  const pins = new Map(
    [...ids].flatMap(([heading, id]) => {
      const content = withPin(contentOf(heading), id, site.syntax, document)
      return heading.slot && content ? [[heading.slot, content] as const] : []
    }),
  )
  const first = written(new Map([...targets, ...pins]))
  const refused = new Set([...first.failed].filter((slot) => pins.has(slot)))
  for (const slot of refused) pins.delete(slot)
  const isPinned = ([{ slot }]: readonly [HeadingPlace, string]) => slot && pins.has(slot)
  return {
    localized: refused.size ? written(new Map([...targets, ...pins])) : first,
    ids: new Map([...ids].filter(isPinned)),
    unwritten: new Map([...unwritable, ...[...ids].filter((entry) => !isPinned(entry))]),
  }
}

/** Where links can lead to on a page that was written like that. */
export function anchorsOfPage(
  { document, anchors }: OpenDocument,
  targets: Targets,
  pinned: PinnedText,
  settings: StageSettings,
): { readonly anchors: PageAnchors; readonly unpinned: readonly Anchor[] } {
  const { slugger, syntax } = siteOf(settings)
  const shift = document.bom.length
  const placed = (ids: ReadonlyMap<HeadingPlace, string>) =>
    [...ids].map(([{ start }, id]): Anchor => ({ id, at: start + shift }))
  const pinOf = (heading: HeadingPlace) => (syntax.replaces ? pinned.ids.get(heading) : undefined)
  const ids = slugger
    ? idsOfHeadings(anchors, { contentOf: contentWith(targets), pinOf }, slugger, document)
    : []
  const found = pageAnchors(anchors, ids, shift)
  return {
    anchors: {
      ...found,
      anchors: syntax.replaces ? found.anchors : [...found.anchors, ...placed(pinned.ids)],
      isOpen: found.isOpen || !slugger || (slugger.mayIdTerms === true && anchors.hasTerms),
    },
    unpinned: placed(pinned.unwritten),
  }
}

function contentWith(targets: Targets): (heading: HeadingPlace) => readonly Inline[] {
  return ({ slot, content }) => (slot && targets.get(slot)) ?? content
}

function siteOf({ markdown, headingIds }: StageSettings): SiteIds {
  return siteIds(markdown.dialects, headingIds ?? { mode: 'localized' })
}
