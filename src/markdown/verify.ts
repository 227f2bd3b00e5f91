import type { RootContent } from 'mdast'
import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import type { Inline } from './inline/inline.ts'
import { shape } from './inline/shape.ts'
import { parse } from './parse.ts'
import { skeleton } from './skeleton.ts'
import { slots } from './slots.ts'
import type { Slot, SlotSettings } from './slots/slot.ts'

/** A stretch of a document that can be read by itself, and what it should be read as. */
export interface Stretch {
  readonly document: Document
  /** Its blocks; all of the document's for the whole. */
  readonly nodes: readonly RootContent[]
  /** The slots in it. */
  readonly slots: readonly Slot[]
  readonly settings: SlotSettings
}

export interface Localized {
  /** What was written where; slots not named kept their bytes. */
  readonly targets: ReadonlyMap<Slot, readonly Inline[]>
  /** The result, without byte order mark, and where the opaque ranges lie in it. */
  readonly text: string
  readonly opaque: readonly Range[]
}

/** Does the result have the source's skeleton, and does every slot say what it should? */
export function verify(stretch: Stretch, localized: Localized): boolean {
  const { document, settings, nodes } = stretch
  const added = definitionsFor(stretch, localized.text)
  // By itself a block must not be taken for the start of a file: for front matter, or a byte order mark.
  const lead = nodes[0] === document.tree.children[0] ? '' : document.eol
  const result = parse(document.path, lead + localized.text + added.text, settings.markdown)
  if (result.problem || result.isTooDeep) return false
  const { children } = result.tree
  const own = added.count ? children.slice(0, -added.count) : children
  const end = lead.length + localized.text.length
  const found = slots(result, { ...settings, opaque: localized.opaque })
  return (
    shapesOf(result, settings, own) === shapesOf(document, settings, nodes) &&
    sameSlots(
      stretch.slots,
      localized.targets,
      found.filter((slot) => slot.start < end || !added.count),
    )
  )
}

function shapesOf(
  document: Document,
  settings: SlotSettings,
  nodes: readonly RootContent[],
): string {
  return JSON.stringify(skeleton(document, settings, nodes))
}

/** A part of a document refers to definitions that stand elsewhere (CommonMark 4.7). */
function definitionsFor(
  { document, nodes }: Stretch,
  text: string,
): { readonly text: string; readonly count: number } {
  if (nodes === document.tree.children) return { text: '', count: 0 }
  const folded = text.toLowerCase().replace(/\s+/g, ' ')
  const used = [...document.definitions].filter((id) => folded.includes(`[${id}]`))
  const eol = document.eol
  return {
    text: used.map((id) => `${eol}${eol}[${id}]: x`).join(''),
    count: used.length,
  }
}

function sameSlots(
  wanted: readonly Slot[],
  targets: Localized['targets'],
  found: readonly Slot[],
): boolean {
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
  targets: Localized['targets'],
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
