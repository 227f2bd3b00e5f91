import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import type { Inline } from './inline/inline.ts'
import { shape } from './inline/shape.ts'
import { parse } from './parse.ts'
import { skeleton } from './skeleton.ts'
import { slots } from './slots.ts'
import type { Slot, SlotSettings } from './slots/slot.ts'

export interface Localized {
  readonly document: Document
  readonly slots: readonly Slot[]
  readonly settings: SlotSettings
  /** What was written where; slots not named kept their bytes. */
  readonly targets: ReadonlyMap<Slot, readonly Inline[]>
  /** The skeleton of the source, as `shapesOf` gives it. */
  readonly shapes: string
  /** The result, without byte order mark, and where the opaque ranges lie in it. */
  readonly text: string
  readonly opaque: readonly Range[]
}

/** Does the result have the source's skeleton, and does every slot say what it should? */
export function verify(localized: Localized): boolean {
  const { document, settings, shapes } = localized
  const result = parse(document.path, localized.text, settings.markdown)
  return (
    shapesOf(result, settings) === shapes &&
    sameSlots(localized, slots(result, { ...settings, opaque: localized.opaque }))
  )
}

/** The skeleton of a document as one string. */
export function shapesOf(document: Document, { frontMatter, markdown }: SlotSettings): string {
  return JSON.stringify(skeleton(document, frontMatter, markdown))
}

function sameSlots({ slots: wanted, targets }: Localized, found: readonly Slot[]): boolean {
  const expected = rooted(wanted)
  const actual = rooted(found)
  return (
    expected.length === actual.length &&
    expected.every(({ root, inner }, index) => {
      const other = actual[index]
      return (
        other !== undefined &&
        other.root.role === root.role &&
        shape(targets.get(root) ?? root.content) === shape(other.root.content) &&
        sameInner(inner, other.inner, targets)
      )
    })
  )
}

// Codes may be reordered, and the titles inside them with them.
function sameInner(
  wanted: readonly Slot[],
  found: readonly Slot[],
  targets: ReadonlyMap<Slot, readonly Inline[]>,
): boolean {
  const left = wanted.map((slot) => shape(targets.get(slot) ?? slot.content)).toSorted()
  const right = found.map((slot) => shape(slot.content)).toSorted()
  return left.length === right.length && left.every((item, index) => item === right[index])
}

interface Rooted {
  readonly root: Slot
  readonly inner: readonly Slot[]
}

function rooted(all: readonly Slot[]): readonly Rooted[] {
  const roots: { root: Slot; inner: Slot[] }[] = []
  for (const slot of all) {
    const last = roots.at(-1)
    if (last && slot.end <= last.root.end && slot.start >= last.root.start) last.inner.push(slot)
    else roots.push({ root: slot, inner: [] })
  }
  return roots
}
