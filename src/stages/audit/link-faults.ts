import type { Slot } from '../../markdown/slots/slot.ts'
import type { Range } from '../../model/edit.ts'
import { shorten } from '../../text/shorten.ts'
import { closest } from '../../text/similar.ts'
import type { AuditFault, Compared } from './compared.ts'
import { type Destination, destinations } from './destinations.ts'
import { missingRanges } from './structure-faults.ts'

/**
 * Destinations that only one side has: a link may be repeated less often. Those in blocks that are
 * missing are not said again; one in place of another is one fault.
 */
export function* linkFaults(compared: Compared): Iterable<AuditFault> {
  const { source, target } = compared
  const locales = [source.locale, target.locale]
  const ours = destinations(source.open.document, locales)
  const theirs = destinations(target.open.document, locales)
  const [wanted, found] = [ours, theirs].map((all) => new Set(all.map(({ identity }) => identity)))
  const lost = once(ours.filter(({ identity }) => !found?.has(identity)))
  const added = new Set(once(theirs.filter(({ identity }) => !wanted?.has(identity))))
  const gone = missingRanges(compared)
  const alone = new Map<number, Missing[]>()
  for (const one of lost) {
    if (gone.some((range) => range.start <= one.start && one.start < range.end)) continue
    const place = counterpart(one, compared)
    if (!place) continue
    const other = [...added].find((two) => place.start <= two.start && two.end <= place.end)
    if (other) {
      added.delete(other)
      yield changed(one, other)
    } else alone.set(place.start, [...(alone.get(place.start) ?? []), { link: one, place }])
  }
  for (const links of alone.values()) yield* missing(links)
}

/** A link, and the part of the translation it should be in. */
interface Missing {
  readonly link: Destination
  readonly place: Range
}

function once(all: readonly Destination[]): readonly Destination[] {
  const seen = new Set<string>()
  return all.filter(({ identity }) => !seen.has(identity) && seen.add(identity))
}

/** The block of the translation where a link of the source should be. */
function counterpart(link: Destination, compared: Compared): Range | undefined {
  const { source, bySource } = compared
  const block = innermost(source.blocks, link)
  const [first, ...others] = (block && bySource.get(block)?.targets) ?? []
  if (!first) return block ? undefined : nearest(link, compared)
  return { start: first.start, end: others.at(-1)?.end ?? first.end }
}

function innermost(blocks: readonly Slot[], { start, end }: Range): Slot | undefined {
  return blocks.findLast((block) => block.start <= start && end <= block.end)
}

/** What stands in no block, such as an image or a definition, is looked for after the block before it. */
function nearest({ start }: Range, { source, target, bySource }: Compared): Range {
  const before = source.blocks.findLast((block) => block.end <= start && bySource.has(block))
  const from = (before && bySource.get(before)?.targets.at(-1)?.end) ?? 0
  const next = target.blocks.find((block) => block.start >= from)
  return { start: from, end: next?.start ?? target.open.document.text.length }
}

function changed(one: Destination, other: Destination): AuditFault {
  return {
    rule: isLocalized(one.url, other.url) ? 'localized-link' : 'link-drift',
    problem: {
      message: `Unexpected \`${shorten(other.url, 36)}\`, expected \`${shorten(one.url, 36)}\``,
      at: { start: other.start, end: other.end },
      actual: other.url,
      expected: one.url,
      source: { start: one.start, end: one.end },
    },
  }
}

/** Another address outside of the site; one that is nearly the same has a slip in it. */
function isLocalized(wanted: string, found: string): boolean {
  const [ours, theirs] = [wanted, found].map((url) =>
    /^(?:https?:)?\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase(),
  )
  if (ours === undefined || theirs === undefined) return false
  const isSame = ours === theirs || siteOf(ours) === siteOf(theirs)
  return isSame || closest(theirs, [ours]) === undefined
}

/** A host without its first label: many sites have one for each language. */
function siteOf(host: string): string {
  return host.split('.').length > 2 ? host.replace(/^[^.]+\./, '') : host
}

/** The links that one block lacks. */
function* missing([first, ...others]: readonly Missing[]): Iterable<AuditFault> {
  if (!first) return
  const { link, place } = first
  const more = others.length ? ` and ${others.length} more links` : ''
  yield {
    rule: 'link-drift',
    problem: {
      message: `Missing \`${shorten(link.url, 44)}\`${more}, expected ${more ? 'them' : 'it'} as in the source`,
      at: { start: place.start, end: place.start },
      expected: [link, ...others.map((other) => other.link)].map(({ url }) => url).join(' '),
      source: { start: link.start, end: link.end },
    },
  }
}
