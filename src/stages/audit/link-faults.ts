import type { Slot } from '../../markdown/slots/slot.ts'
import type { Range } from '../../model/edit.ts'
import { shorten } from '../../text/shorten.ts'
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
  for (const one of lost) {
    if (gone.some((range) => range.start <= one.start && one.start < range.end)) continue
    const place = counterpart(one, compared)
    if (!place) continue
    const other = [...added].find((two) => place.start <= two.start && two.end <= place.end)
    if (other) added.delete(other)
    yield drift(one, other, place)
  }
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

function drift(one: Destination, other: Destination | undefined, place: Range): AuditFault {
  const isLocalized = one.isExternal && other?.isExternal === true
  const wanted = shorten(one.url, 40)
  const { start, end } = other ?? place
  return {
    rule: isLocalized ? 'localized-link' : 'link-drift',
    problem: {
      message: other
        ? `Unexpected \`${shorten(other.url, 36)}\`, expected \`${shorten(one.url, 36)}\``
        : `Missing \`${wanted}\`, expected it as in the source`,
      at: other ? { start, end } : { start, end: start },
      ...(other && { actual: other.url }),
      expected: one.url,
      source: { start: one.start, end: one.end },
    },
  }
}
