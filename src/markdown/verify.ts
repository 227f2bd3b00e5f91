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
  /** The result, without byte order mark, and where the opaque ranges lie in it. */
  readonly text: string
  readonly opaque: readonly Range[]
}

/**
 * The slots whose translation changed the document's structure, or does not read back as it was
 * meant; empty when the result has the source's skeleton and every slot says what it should.
 */
export function verify(localized: Localized): ReadonlySet<Slot> {
  const { document, settings, targets } = localized
  const result = parse(document.path, localized.text)
  const wanted = skeleton(document, settings.frontMatter)
  const found = skeleton(result, settings.frontMatter)
  const length = Math.max(wanted.length, found.length)
  for (let index = 0; index < length; index++)
    if (wanted[index]?.shape !== found[index]?.shape)
      return nearest(targets, wanted[index]?.at ?? document.text.length)
  return compareSlots(localized, slots(result, { ...settings, opaque: localized.opaque }))
}

function compareSlots(localized: Localized, found: readonly Slot[]): ReadonlySet<Slot> {
  const wanted = rooted(localized.slots)
  const actual = rooted(found)
  const bad = new Set<Slot>()
  for (const [index, { root, inner }] of wanted.entries()) {
    const other = actual[index]
    const same =
      other &&
      other.root.role === root.role &&
      shape(localized.targets.get(root) ?? root.content) === shape(other.root.content) &&
      sameInner(inner, other.inner, localized.targets)
    if (same) continue
    for (const slot of [root, ...inner]) if (localized.targets.has(slot)) bad.add(slot)
    if (!bad.size) return nearest(localized.targets, root.start)
  }
  if (!bad.size && actual.length > wanted.length)
    return nearest(localized.targets, localized.document.text.length)
  return bad
}

// Codes may be reordered, and the titles inside them with them.
function sameInner(
  wanted: readonly Slot[],
  found: readonly Slot[],
  targets: ReadonlyMap<Slot, readonly Inline[]>,
): boolean {
  const left = wanted.map((slot) => shape(targets.get(slot) ?? slot.content)).sort()
  const right = found.map((slot) => shape(slot.content)).sort()
  return JSON.stringify(left) === JSON.stringify(right)
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

/** The translated slot that starts last before the point where the structures part. */
function nearest(targets: ReadonlyMap<Slot, unknown>, at: number): ReadonlySet<Slot> {
  const translated = [...targets.keys()].sort((a, b) => a.start - b.start)
  const blamed = translated.findLast((slot) => slot.start <= at) ?? translated[0]
  return new Set(blamed ? [blamed] : [])
}
