import { pseudoHybrid } from '../../markdown/hybrid/pseudo-hybrid.ts'
import { type Inline, plainText } from '../../markdown/inline/inline.ts'
import { shape } from '../../markdown/inline/shape.ts'
import { localize, type LocalizedText } from '../../markdown/localize.ts'
import { skeleton } from '../../markdown/skeleton.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Problem } from '../../model/finding.ts'
import type { TextFile } from '../../model/project.ts'
import { lineIndex } from '../../text/lines.ts'
import { shorten } from '../../text/shorten.ts'
import { type OpenDocument, openDocument } from '../open-document.ts'
import type { StageSettings } from '../settings.ts'
import { hostileStrings } from './hostile-strings.ts'
import { hostileTarget, says } from './hostile-target.ts'

/** What must hold for every document, whoever translates it. */
export const lawNames = ['identity', 'read back', 'pseudo-translation', 'hostile strings'] as const
export type Law = (typeof lawNames)[number]

/** Where a law does not hold. 1-based; columns count UTF-16 units. */
export interface LawFailure {
  readonly law: Law
  readonly line: number
  readonly column: number
  /** A piece of what stands there, or of what became of it. */
  readonly excerpt: string
}

export interface LawReport {
  readonly path: string
  /** UTF-16 units of the file. */
  readonly size: number
  /** How many segments translators are shown. */
  readonly segments: number
  /** Segments that kept the source because no spelling could hold a hostile string there. */
  readonly held: number
  readonly failures: readonly LawFailure[]
  /** Why the document cannot be localized; then no law was tried. */
  readonly refused?: Problem & { readonly line: number; readonly column: number }
}

/**
 * Tries every law on one document: without translations it is itself; what a segment shows, taken back
 * unchanged, is the segment's own content; with every segment in a pseudo-locale, or with hostile
 * strings in all of them, it keeps its structure, and what is written is what is read.
 * @param seed which hostile string comes first.
 */
export function tryLaws(file: TextFile, settings: StageSettings, seed = 0): LawReport {
  const open = openDocument(file, settings)
  const worded = open.slots.filter((slot) => slot.hasWords)
  const trial: Trial = { file, settings, open, worded, bones: bonesOf(open) }
  const size = file.text.length
  const about = { path: file.path, size, segments: worded.length }
  const [problem] = [...open.frontMatter.problems, ...open.problems]
  if (problem) {
    const place = lineIndex(file.text).place(problem.at.start)
    return { ...about, segments: 0, held: 0, failures: [], refused: { ...problem, ...place } }
  }
  const hostile = hostileLaw(trial, seed)
  const failures = [...identity(trial), ...readBack(trial), ...pseudo(trial), ...hostile.failures]
  return { ...about, held: hostile.held, failures: failures.map((one) => placed(one, trial)) }
}

interface Trial {
  readonly file: TextFile
  readonly settings: StageSettings
  readonly open: OpenDocument
  /** The slots translators are shown. */
  readonly worded: readonly Slot[]
  readonly bones: readonly string[]
}

/** `start` is an offset in `Document.text`. */
interface Found {
  readonly law: Law
  readonly start: number
  readonly excerpt: string
}

function* identity({ file, open }: Trial): Iterable<Found> {
  const { text } = localize(open.document, open.slots, open.slotSettings, new Map())
  if (text === file.text) return
  let at = 0
  while (text[at] === file.text[at]) at++
  const excerpt = file.text.slice(at, at + 80)
  yield { law: 'identity', start: at - open.document.bom.length, excerpt }
}

function* readBack({ worded }: Trial): Iterable<Found> {
  for (const slot of worded)
    if (shape(slot.bind(slot.text).content) !== shape(slot.content))
      yield { law: 'read back', start: slot.start, excerpt: slot.text }
}

function* pseudo(trial: Trial): Iterable<Found> {
  const law = 'pseudo-translation'
  const targets = new Map(
    trial.worded.map((slot) => [slot, slot.bind(pseudoHybrid(slot.text, 'en-XA')).content]),
  )
  const localized = write(trial, targets)
  for (const slot of localized.failed) yield { law, start: slot.start, excerpt: slot.text }
  yield* structure(law, trial, openDocument(again(trial, localized), trial.settings))
}

function hostileLaw(
  trial: Trial,
  seed: number,
): { readonly failures: readonly Found[]; readonly held: number } {
  const law = 'hostile strings'
  const said = new Map<Slot, string>()
  const targets = new Map<Slot, readonly Inline[]>()
  for (const [index, slot] of trial.worded.entries()) {
    const hostile = hostileStrings[(seed + index) % hostileStrings.length] ?? ''
    const { content } = slot.bind(hostileTarget(slot.text, hostile, index % 2 === 0))
    if (!content.length) continue
    said.set(slot, hostile)
    targets.set(slot, content)
  }
  const localized = write(trial, targets)
  const result = openDocument(again(trial, localized), trial.settings)
  const failures = [...structure(law, trial, result)]
  // Where the structure differs, nothing says which slot is which.
  if (failures.length) return { failures, held: localized.failed.size }
  for (const [index, slot] of trial.open.slots.entries()) {
    const hostile = localized.failed.has(slot) ? undefined : said.get(slot)
    if (hostile === undefined) continue
    const read = plainText(result.slots[index]?.content ?? [])
    const excerpt = `${shorten(hostile)} → ${shorten(read)}`
    if (!says(read, hostile)) failures.push({ law, start: slot.start, excerpt })
  }
  return { failures, held: localized.failed.size }
}

function write({ open }: Trial, targets: ReadonlyMap<Slot, readonly Inline[]>): LocalizedText {
  return localize(open.document, open.slots, open.slotSettings, targets)
}

function again({ file }: Trial, { text }: LocalizedText): TextFile {
  return { path: file.path, text }
}

/** The result is parsed by itself, so that a mistake in how it was verified shows as well. */
function* structure(law: Law, trial: Trial, result: OpenDocument): Iterable<Found> {
  const bones = bonesOf(result)
  const { length } = trial.open.slots
  const at = trial.bones.findIndex((bone, index) => bone !== bones[index])
  if (at >= 0 || bones.length !== trial.bones.length)
    yield { law, start: 0, excerpt: `${trial.bones[at] ?? 'end'} → ${bones[at] ?? 'end'}` }
  else if (result.slots.length !== length)
    yield { law, start: 0, excerpt: `${length} → ${result.slots.length} slots` }
}

function bonesOf({ document, slotSettings }: OpenDocument): readonly string[] {
  return skeleton(document, slotSettings)
}

function placed({ law, start, excerpt }: Found, { file, open }: Trial): LawFailure {
  const { line, column } = lineIndex(file.text).place(start + open.document.bom.length)
  return { law, line, column, excerpt: shorten(excerpt.replace(/\s+/g, ' '), 80) }
}
