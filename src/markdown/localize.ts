import type { Document } from '../model/document.ts'
import { applyEdits, type Edit, type Range } from '../model/edit.ts'
import type { Inline } from './inline/inline.ts'
import { type Slot, type SlotSettings, spellingLevels } from './slots/slot.ts'
import { slotsWithin } from './slots-within.ts'
import { unprefixed } from './unprefixed.ts'
import { shapesOf, verify } from './verify.ts'

export interface LocalizedText {
  /** The file, byte order mark included. */
  readonly text: string
  /** Slots whose translation no spelling could hold: they kept the author's bytes. */
  readonly failed: ReadonlySet<Slot>
  /** Where the opaque ranges of the settings lie in `text`. */
  readonly opaque: readonly Range[]
}

/** So many times a page is parsed again to find what is wrong with it; what is left then falls back. */
const patience = 500

/**
 * The document with new content in some slots. Outside those slots every byte is the author's; the
 * result is parsed again and has the source's structure. When it has not, the slots are halved until
 * the guilty ones stand alone: each is spelt more carefully, and at last left as it was. No slot falls
 * back that could have been written.
 */
export function localize(
  document: Document,
  slots: readonly Slot[],
  settings: SlotSettings,
  targets: ReadonlyMap<Slot, readonly Inline[]>,
): LocalizedText {
  const wanted = [...targets].filter(([, content]) => content.length > 0)
  const shapes = wanted.length ? shapesOf(document, settings) : ''
  const trial: Trial = { document, slots, settings, shapes, tries: 0 }
  const none: Chosen = new Map()
  const chosen = wanted.length
    ? accept(
        wanted.map(([slot, content]) => [slot, { content, level: 0 }]),
        none,
        trial,
      )
    : none
  const { text, opaque } = render(chosen, trial)
  const shift = document.bom.length
  return {
    text: document.bom + text,
    failed: new Set(wanted.flatMap(([slot]) => (chosen.has(slot) ? [] : slot))),
    opaque: opaque.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

interface Choice {
  readonly content: readonly Inline[]
  readonly level: number
}

/** What is written where, and how carefully. */
type Chosen = ReadonlyMap<Slot, Choice>

interface Trial {
  readonly document: Document
  readonly slots: readonly Slot[]
  readonly settings: SlotSettings
  readonly shapes: string
  tries: number
}

/** As many of the slots as can be written beside those already accepted. */
function accept(
  wanted: readonly (readonly [Slot, Choice])[],
  accepted: Chosen,
  trial: Trial,
): Chosen {
  const all = new Map([...accepted, ...wanted])
  if (holds(all, trial)) return all
  const [only, ...others] = wanted
  if (only && !others.length) return climb(only, accepted, trial)
  const middle = Math.ceil(wanted.length / 2)
  return accept(wanted.slice(middle), accept(wanted.slice(0, middle), accepted, trial), trial)
}

function climb([slot, choice]: readonly [Slot, Choice], accepted: Chosen, trial: Trial): Chosen {
  for (let level = choice.level + 1; level < spellingLevels; level++) {
    const tried = new Map([...accepted, [slot, { ...choice, level }] as const])
    if (holds(tried, trial)) return tried
  }
  return accepted
}

function holds(chosen: Chosen, trial: Trial): boolean {
  if (trial.tries++ > patience) return false
  const targets = new Map([...chosen].map(([slot, { content }]) => [slot, content]))
  return verify({ ...trial, targets, ...render(chosen, trial) })
}

function render(
  chosen: Chosen,
  { document, slots, settings }: Trial,
): { readonly text: string; readonly opaque: readonly Range[] } {
  const edits = editsFor({ document, slots, chosen })
  return {
    text: applyEdits(document.text, edits),
    opaque: settings.opaque.map((range) => shifted(range, edits)),
  }
}

interface Rendering {
  readonly document: Document
  readonly slots: readonly Slot[]
  readonly chosen: Chosen
}

/** One edit for each outermost changed slot. */
function editsFor(rendering: Rendering): readonly Edit[] {
  const edits: Edit[] = []
  let end = 0
  for (const slot of rendering.slots) {
    const choice = rendering.chosen.get(slot)
    if (!choice || slot.start < end) continue
    edits.push({ start: slot.start, end: slot.end, text: encode(slot, choice, rendering) })
    end = slot.end
  }
  return edits
}

function encode(slot: Slot, { content, level }: Choice, rendering: Rendering): string {
  return slot.encode(content, { level, emit: (range) => emit(range, slot, rendering) })
}

/** The source of a code inside a slot, with the changed slots that stand inside the code replaced. */
function emit(range: Range, outer: Slot, rendering: Rendering): string {
  let out = ''
  let at = range.start
  for (const slot of slotsWithin(rendering.slots, range)) {
    if (slot === outer || slot.start < at) continue
    const choice = rendering.chosen.get(slot)
    if (!choice) continue
    out += unprefixed(rendering.document, { start: at, end: slot.start }).text
    out += encode(slot, choice, rendering)
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
