import type { Document } from '../model/document.ts'
import { applyEdits, type Edit, type Range } from '../model/edit.ts'
import type { Inline } from './inline/inline.ts'
import { type Encoded, type Slot, type SlotSettings, spellingLevels } from './slots/slot.ts'
import { slotsWithin } from './slots-within.ts'
import { type Piece, pieces, wholePiece } from './stretches.ts'
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

/** So many times a block is parsed again to find what is wrong with it; what is left then falls back. */
const patience = 500

/**
 * The document with new content in some slots. Outside those slots every byte is the author's, and the
 * result has the source's structure: a block whose new content could be read otherwise is parsed again.
 * When it then is not what it was, its slots are halved until the guilty ones stand alone: each is
 * spelt more carefully, and at last left as it was. No slot falls back that could have been written.
 */
export function localize(
  document: Document,
  slots: readonly Slot[],
  settings: SlotSettings,
  targets: ReadonlyMap<Slot, readonly Inline[]>,
): LocalizedText {
  const wanted = slots.filter((slot) => targets.get(slot)?.length)
  const edits: Edit[] = []
  const failed = new Set<Slot>()
  for (const piece of pieces(document, slots, settings, wanted)) {
    const { chosen, edits: made } = write(piece, slots, targets)
    for (const slot of piece.wanted) if (!chosen.has(slot)) failed.add(slot)
    for (const edit of made) edits.push(edit)
  }
  const shift = document.bom.length
  return {
    text: document.bom + applyEdits(document.text, edits),
    failed,
    opaque: settings.opaque.map((range) => {
      const { start, end } = shifted(range, edits)
      return { start: start + shift, end: end + shift }
    }),
  }
}

/** The edits of one piece. */
function write(
  piece: Piece,
  slots: readonly Slot[],
  targets: ReadonlyMap<Slot, readonly Inline[]>,
): { readonly chosen: Chosen; readonly edits: readonly Edit[] } {
  const wanted = piece.wanted.map((slot): Wanted => [
    slot,
    { content: targets.get(slot) ?? [], level: 0 },
  ])
  const all: Chosen = new Map(wanted)
  const first = render(all, piece)
  if (first.isPlain || verified(all, first.edits, piece)) return { chosen: all, edits: first.edits }
  const { stretch } = piece
  // A block that does not read alike by itself is judged in its place.
  const isAlone = verified(new Map(), [], piece)
  const judged = isAlone
    ? piece
    : wholePiece(stretch.document, slots, stretch.settings, piece.wanted)
  const chosen = accept(wanted, new Map(), { piece: judged, tries: 0 })
  return { chosen, edits: render(chosen, judged).edits }
}

interface Choice {
  readonly content: readonly Inline[]
  readonly level: number
}

type Wanted = readonly [Slot, Choice]

/** What is written where, and how carefully. */
type Chosen = ReadonlyMap<Slot, Choice>

interface Trial {
  readonly piece: Piece
  tries: number
}

/** As many of the slots as can be written beside those already accepted. */
function accept(wanted: readonly Wanted[], accepted: Chosen, trial: Trial): Chosen {
  const all = new Map([...accepted, ...wanted])
  if (holds(all, trial)) return all
  const [only, ...others] = wanted
  if (only && !others.length) return climb(only, accepted, trial)
  const middle = Math.ceil(wanted.length / 2)
  return accept(wanted.slice(middle), accept(wanted.slice(0, middle), accepted, trial), trial)
}

function climb([slot, choice]: Wanted, accepted: Chosen, trial: Trial): Chosen {
  for (let level = choice.level + 1; level < spellingLevels; level++) {
    const tried = new Map([...accepted, [slot, { ...choice, level }] as const])
    if (holds(tried, trial)) return tried
  }
  return accepted
}

function holds(chosen: Chosen, trial: Trial): boolean {
  if (trial.tries++ > patience) return false
  const { edits, isPlain } = render(chosen, trial.piece)
  return isPlain || verified(chosen, edits, trial.piece)
}

function verified(chosen: Chosen, edits: readonly Edit[], piece: Piece): boolean {
  const { document, settings } = piece.stretch
  const source = document.text.slice(piece.start, piece.end)
  const local = edits.map((edit) => ({
    ...edit,
    start: edit.start - piece.start,
    end: edit.end - piece.start,
  }))
  const isWhole = piece.start === 0 && piece.end === document.text.length
  return verify(piece.stretch, {
    targets: new Map([...chosen].map(([slot, { content }]) => [slot, content])),
    text: applyEdits(source, local),
    opaque: isWhole ? settings.opaque.map((range) => shifted(range, edits)) : [],
  })
}

interface Rendering {
  readonly document: Document
  readonly slots: readonly Slot[]
  readonly chosen: Chosen
}

/** One edit for each outermost changed slot; `isPlain` when none could be read as anything else. */
function render(
  chosen: Chosen,
  { stretch: { document, slots } }: Piece,
): { readonly edits: readonly Edit[]; readonly isPlain: boolean } {
  const rendering = { document, slots, chosen }
  const edits: Edit[] = []
  const around = new Map<number, Edit>()
  let end = 0
  let isPlain = true
  for (const slot of slots) {
    const choice = chosen.get(slot)
    if (!choice || slot.start < end) continue
    const written = encode(slot, choice, rendering)
    if (!written.isPlain) isPlain = false
    edits.push({ start: slot.start, end: slot.end, text: written.text })
    for (const edit of written.around ?? [])
      if (edit.text.length > (around.get(edit.start)?.text.length ?? 0))
        around.set(edit.start, edit)
    end = slot.end
  }
  return { edits: [...edits, ...around.values()], isPlain }
}

function encode(slot: Slot, { content, level }: Choice, rendering: Rendering): Encoded {
  let isPlain = true
  const written = slot.encode(content, {
    level,
    emit(range) {
      const inner = emit(range, slot, rendering)
      if (!inner.isPlain) isPlain = false
      return inner.text
    },
  })
  return isPlain ? written : { ...written, isPlain }
}

/** The source of a code inside a slot, with the changed slots that stand inside the code replaced. */
function emit(range: Range, outer: Slot, rendering: Rendering): Encoded {
  let out = ''
  let at = range.start
  let isPlain = true
  for (const slot of slotsWithin(rendering.slots, range)) {
    if (slot === outer || slot.start < at) continue
    const choice = rendering.chosen.get(slot)
    if (!choice) continue
    out += unprefixed(rendering.document, { start: at, end: slot.start }).text
    const written = encode(slot, choice, rendering)
    if (!written.isPlain) isPlain = false
    out += written.text
    at = slot.end
  }
  return { text: out + unprefixed(rendering.document, { start: at, end: range.end }).text, isPlain }
}

function shifted(range: Range, edits: readonly Edit[]): Range {
  let delta = 0
  for (const edit of edits)
    if (edit.end <= range.start) delta += edit.text.length - (edit.end - edit.start)
  return { start: range.start + delta, end: range.end + delta }
}
