import type { Inline } from '../markdown/inline/inline.ts'
import { shape } from '../markdown/inline/shape.ts'
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
  /** Of each slot in order, see `emittedSegment`; empty where a slot has no words. */
  readonly segments: readonly string[]
}

/** Hashes of a page with these contents in its slots. */
export function emitted(
  open: OpenDocument,
  units: ReadonlyMap<string, Unit>,
  contentOf: (slot: Slot) => readonly Inline[],
): Emitted {
  return {
    structure: structureOf(open),
    segments: open.slots.map((slot) => {
      const unit = units.get(segmentKey(slot))
      return slot.hasWords ? emittedSegment(slot, unit, contentOf(slot)) : ''
    }),
  }
}

export function structureOf({ document, slotSettings }: OpenDocument): string {
  return shortHash(JSON.stringify(skeleton(document, slotSettings)))
}

/** `key target shown`: of the unit's key, of its target whether it is shown or not, of what is shown. */
function emittedSegment(slot: Slot, unit: Unit | undefined, content: readonly Inline[]): string {
  return [shortHash(segmentKey(slot)), targetHash(unit), shownHash(content)].join(' ')
}

export function targetHash(unit: Pick<Unit, 'target'> | undefined): string {
  return unit?.target ? shortHash(unit.target) : '-'
}

export function shownHash(content: readonly Inline[]): string {
  return shortHash(shape(content))
}
