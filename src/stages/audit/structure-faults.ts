import type { AdoptedPair } from '../../catalog/adopt/pair-documents.ts'
import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import { plainText } from '../../markdown/inline/inline.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Range } from '../../model/edit.ts'
import { shorten } from '../../text/shorten.ts'
import type { AuditFault, Compared, ComparedSide } from './compared.ts'
import { isSure } from './lint-pairs.ts'
import { missingParts, type Part } from './parts.ts'
import { type UnpairedRun, unpairedRuns } from './unpaired-runs.ts'

/** Sections and blocks that only one side has. A section is one fault, whatever stands in it. */
export function* structureFaults(compared: Compared): Iterable<AuditFault> {
  const runs = unpairedRuns(compared)
  const ratio = lengthRatio(compared.pairs)
  for (const run of runs.source)
    for (const part of missingParts(run, compared.source))
      if (isTelling(part, run, ratio)) yield missing(part, run, compared)
  for (const run of runs.target)
    for (const part of missingParts(run, compared.target)) if (isClear(part, run)) yield extra(part)
}

/** The ranges of the source that the translation lacks: what stands in them is not said again. */
export function missingRanges(compared: Compared): readonly Range[] {
  return unpairedRuns(compared).source.flatMap((run) =>
    missingParts(run, compared.source).map((part) => rangeOfPart(part, compared.source)),
  )
}

function rangeOfPart({ blocks }: Part, side: ComparedSide): Range {
  const [first] = blocks
  const last = blocks.at(-1)
  const next = last && side.blocks[side.blocks.indexOf(last) + 1]
  return {
    start: first?.start ?? 0,
    end: next?.start ?? side.open.document.text.length,
  }
}

/** What may have been written in other words is neither missing nor extra. */
function isClear({ isSection, blocks }: Part, run: UnpairedRun): boolean {
  const { rivals, hasRivalHeading } = run
  // A heading one paragraph further up is neither.
  if (blocks.some(({ role }) => role === 'heading') && hasRivalHeading) return false
  return isSection ? rivals.length * 3 < blocks.length : rivals.length === 0
}

function isTelling(part: Part, run: UnpairedRun, ratio: number): boolean {
  if (!isClear(part, run)) return false
  if (part.isSection) return true
  const { blocks } = part
  const around = [run.before, run.after].filter((pair) => pair !== undefined)
  // Where the neighbours are in doubt, so is what lies between them.
  if (!around.every(isSure)) return false
  if (blocks.some(({ role }) => role === 'heading')) return true
  return !around.some((pair) => holdsMore(pair, blocks, ratio))
}

/** Is the translation of a neighbour so long that it may say this as well? */
function holdsMore(
  { source, merged, targets }: AdoptedPair,
  blocks: readonly Slot[],
  ratio: number,
): boolean {
  const target = lengthOf(targets)
  const alone = lengthOf([source, ...merged])
  const together = alone + lengthOf(blocks)
  const deviation = (length: number) => Math.abs(Math.log((target + 3) / (ratio * (length + 3))))
  return deviation(together) < deviation(alone)
}

/** The median of characters of a translation for one of its source. */
function lengthRatio(pairs: readonly AdoptedPair[]): number {
  const ratios = pairs
    .filter(({ source, merged }) => source.text.length >= 25 && !merged.length)
    .map(({ source, targets }) => lengthOf(targets) / lengthOf([source]))
    .toSorted((a, b) => a - b)
  return ratios[ratios.length >> 1] ?? 1
}

function lengthOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { text }) => sum + maskCodes(text).length, 0)
}

function missing(
  { isSection, blocks }: Part,
  { before, after }: UnpairedRun,
  { source }: Compared,
): AuditFault {
  const [first] = blocks
  const shown = shorten(said(first), 36)
  const more = blocks.length - 1
  // At the end of what stands before it, or in front of what follows.
  const place = before?.targets.at(-1)?.end ?? after?.targets[0]?.start ?? 0
  const what = isSection
    ? `section \`${shown}\``
    : more
      ? `\`${shown}\` and ${more} more after it`
      : `\`${shown}\``
  const problem = {
    message: `Missing ${what}, expected ${isSection || !more ? 'it' : 'them'} as in the source`,
    at: { start: place, end: place },
    expected: textOf(first, source),
    ...(first && { source: { start: first.start, end: first.end } }),
    help: 'Translate it here, or leave it out of the source.',
  }
  return { rule: isSection ? 'missing-section' : 'missing-block', problem }
}

function extra({ isSection, blocks }: Part): AuditFault {
  const [first] = blocks
  const shown = shorten(said(first), 36)
  const more = blocks.length - 1
  const what = isSection
    ? `section \`${shown}\``
    : more
      ? `\`${shown}\` and ${more} more after it`
      : `\`${shown}\``
  return {
    rule: isSection ? 'extra-section' : 'extra-block',
    problem: {
      message: `Unexpected ${what}, expected what the source says`,
      at: { start: first?.start ?? 0, end: first?.end ?? 0 },
    },
  }
}

function said(slot: Slot | undefined): string {
  return plainText(slot?.content ?? [])
    .replace(/\s+/g, ' ')
    .trim()
}

function textOf(slot: Slot | undefined, { open }: ComparedSide): string {
  return slot ? open.document.text.slice(slot.start, slot.end) : ''
}
