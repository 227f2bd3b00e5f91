import type { Document } from '../model/document.ts'
import { applyEdits, type Edit, type Range } from '../model/edit.ts'
import type { Inline } from './inline/inline.ts'
import { type Slot, type SlotSettings, spellingLevels } from './slots/slot.ts'
import { unprefixed } from './unprefixed.ts'
import { verify } from './verify.ts'

export interface LocalizedText {
  /** The file, byte order mark included. */
  readonly text: string
  /** Slots whose translation no spelling could hold: they kept the author's bytes. */
  readonly failed: ReadonlySet<Slot>
  /** Where the opaque ranges of the settings lie in `text`. */
  readonly opaque: readonly Range[]
}

/**
 * The document with new content in some slots. Outside those slots every byte is the author's; the
 * result is parsed again and has the source's structure. A slot that fails is spelt more carefully,
 * and at last left as it was.
 */
export function localize(
  document: Document,
  slots: readonly Slot[],
  settings: SlotSettings,
  targets: ReadonlyMap<Slot, readonly Inline[]>,
): LocalizedText {
  const remaining = new Map([...targets].filter(([, content]) => content.length > 0))
  const levels = new Map<Slot, number>()
  const failed = new Set<Slot>()
  for (;;) {
    const edits = editsFor({ document, slots, targets: remaining, levels })
    const text = applyEdits(document.text, edits)
    const opaque = settings.opaque.map((range) => shifted(range, edits))
    const bad = remaining.size
      ? verify({ document, slots, settings, targets: remaining, text, opaque })
      : new Set<Slot>()
    if (!bad.size) {
      const shift = document.bom.length
      const inFile = opaque.map(({ start, end }) => ({ start: start + shift, end: end + shift }))
      return { text: document.bom + text, failed, opaque: inFile }
    }
    for (const slot of bad) {
      const level = (levels.get(slot) ?? 0) + 1
      levels.set(slot, level)
      if (level < spellingLevels) continue
      remaining.delete(slot)
      failed.add(slot)
    }
  }
}

interface Rendering {
  readonly document: Document
  readonly slots: readonly Slot[]
  readonly targets: ReadonlyMap<Slot, readonly Inline[]>
  readonly levels: ReadonlyMap<Slot, number>
}

/** One edit for each outermost changed slot. */
function editsFor(rendering: Rendering): readonly Edit[] {
  const edits: Edit[] = []
  let end = 0
  for (const slot of rendering.slots) {
    const content = rendering.targets.get(slot)
    if (!content || slot.start < end) continue
    edits.push({ start: slot.start, end: slot.end, text: encode(slot, content, rendering) })
    end = slot.end
  }
  return edits
}

function encode(slot: Slot, content: readonly Inline[], rendering: Rendering): string {
  const level = rendering.levels.get(slot) ?? 0
  return slot.encode(content, { level, emit: (range) => emit(range, slot, rendering) })
}

/** The source of a code inside a slot, with the changed slots that stand inside the code replaced. */
function emit(range: Range, outer: Slot, rendering: Rendering): string {
  let out = ''
  let at = range.start
  for (const slot of rendering.slots) {
    if (slot === outer || slot.start < at || slot.end > range.end) continue
    const content = rendering.targets.get(slot)
    if (!content) continue
    out += unprefixed(rendering.document, { start: at, end: slot.start }).text
    out += encode(slot, content, rendering)
    at = slot.end
  }
  return out + unprefixed(rendering.document, { start: at, end: range.end }).text
}

function shifted(range: Range, edits: readonly Edit[]): Range {
  let delta = 0
  for (const edit of edits)
    if (edit.end <= range.start) delta += edit.text.length - (edit.end - edit.start)
  return { start: range.start + delta, end: range.end + delta }
}
