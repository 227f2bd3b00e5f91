import type { Inline } from '../markdown/inline/inline.ts'
import { shape } from '../markdown/inline/shape.ts'
import { withoutEdges } from '../markdown/inline/without-edges.ts'
import { rangeOf } from '../markdown/range-of.ts'
import { skeleton } from '../markdown/skeleton.ts'
import type { Slot } from '../markdown/slots/slot.ts'
import type { Unit } from '../model/catalog.ts'
import { segmentKey } from '../model/segment.ts'
import { shortHash } from '../text/short-hash.ts'
import type { OpenDocument } from './open-document.ts'

/** What a page was made from, in short hashes: the base of comparing it with what it has become. */
export interface Emitted {
  /** Of the skeleton, which page and document share. */
  readonly structure: string
  /** Of each slot in order, see `printSegment`. */
  readonly segments: readonly string[]
}

/** Of a page with these contents in its slots, made from these units. */
export type Emission = (
  units: ReadonlyMap<string, Unit>,
  contentOf: (slot: Slot) => readonly Inline[],
) => Emitted

/** Hashes of the pages of a document; what they share is hashed once. */
export function emitted(open: OpenDocument): Emission {
  const structure = structureOf(open)
  const slots = open.slots.map((slot) => {
    const key = segmentKey(slot)
    const shown = shownHash(slot, slot.content)
    return { slot, key, hash: slot.hasWords ? shortHash(key) : none, shown }
  })
  return (units, contentOf) => ({
    structure,
    segments: slots.map(({ slot, key, hash, shown }) => {
      const content = contentOf(slot)
      return printSegment({
        key: hash,
        target: targetHash(units.get(key)),
        shown: content === slot.content ? shown : shownHash(slot, content),
      })
    }),
  })
}

/** Of the document without what computed regions hold. */
export function structureOf({ document, slotSettings }: OpenDocument): string {
  const nodes = document.tree.children.filter((node) => {
    const { start, end } = rangeOf(node)
    return !slotSettings.opaque.some((range) => range.start <= start && end <= range.end)
  })
  return shortHash(JSON.stringify(skeleton(document, slotSettings, nodes)))
}

/** Short hashes of what a slot was made from. */
export interface EmittedSegment {
  /** Of the unit's key; `-` for a slot without words, which nobody translates. */
  readonly key: string
  /** Of the unit's target, shown or not; `-` for none. */
  readonly target: string
  /** Of what the page shows. */
  readonly shown: string
}

const none = '-'

export function printSegment({ key, target, shown }: EmittedSegment): string {
  return `${key} ${target} ${shown}`
}

export function parseSegment(printed: string): EmittedSegment {
  const [key = none, target = none, shown = none] = printed.split(' ')
  return { key, target, shown }
}

export function targetHash(unit: Pick<Unit, 'target'> | undefined): string {
  return unit?.target ? shortHash(unit.target) : none
}

export function shownHash({ role }: Pick<Slot, 'role'>, content: readonly Inline[]): string {
  return shortHash(shape(role === 'heading' ? withoutEdges(content) : content))
}
