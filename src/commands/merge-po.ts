import { merge, type Merged } from '../catalog/merge.ts'
import type { Format } from '../formats/format.ts'
import { type Catalog, type Unit, unitKey } from '../model/catalog.ts'
import type { Problem } from '../model/finding.ts'
import { ofSides, type Sides, settled } from '../model/sides.ts'
import { lineIndex } from '../text/lines.ts'
import { shorten } from '../text/shorten.ts'

export interface MergePoReport {
  /** The merged file; absent when it cannot be had, and `refusals` say why. */
  readonly text?: string
  /** Units of the merged file a translator must look at, in its order. */
  readonly reviews: readonly Review[]
  readonly refusals: readonly Refusal[]
}

export interface Review {
  /** `conflict`: both sides translated it. `changed-source`: one did, and the other changed its source. */
  readonly reason: 'conflict' | 'changed-source'
  readonly source: string
  readonly line: number
}

/** Why files cannot be merged, at a place in one of them. */
export interface Refusal {
  readonly side: keyof Sides<unknown>
  readonly line: number
  readonly column: number
  readonly message: string
  readonly help?: string
}

/**
 * Three versions of one catalog file merged unit by unit. An empty base is that of a file both sides
 * began. Files that cannot be read are not merged, nor is what the format has no way to write.
 */
export function mergePo(
  given: Sides<string>,
  into: { readonly path: string; readonly format: Format },
): MergePoReport {
  const texts = withOneLineEnding(given)
  const read = ofSides(texts, (text) => readCatalog(text, texts.base, into))
  const { base, ours, theirs } = ofSides(read, ({ catalog }) => catalog)
  if (!base || !ours || !theirs) {
    const refusals = sideNames.flatMap((side) => refusalsOf(side, texts[side], read[side].problems))
    return { reviews: [], refusals }
  }
  const whole = settled(texts, (a, b) => a === b)
  if (whole !== undefined) return { text: whole, reviews: [], refusals: [] }
  const merged = merge({ base, ours, theirs }, into.format)
  const text = into.format.encode(merged.catalog)
  const again = into.format.decode(text, { locale, path: into.path }).catalog
  const lost = lostUnits(merged.catalog, again ?? { ...base, units: [], obsolete: [] })
  if (!again || lost.length) {
    const problems = lost.map((unit) => unwritable(unit, ours))
    return { reviews: [], refusals: refusalsOf('ours', texts.ours, problems) }
  }
  return { text, reviews: reviewsOf(merged, again, text), refusals: [] }
}

/** In the order of the merged file, whose units are given as they were read again. */
function reviewsOf(
  { conflicts, followed }: Merged,
  { units, obsolete }: Catalog,
  text: string,
): readonly Review[] {
  const lines = lineIndex(text)
  const places = new Map([...units, ...obsolete].map((unit) => [unitKey(unit), unit.place.start]))
  const review = (reason: Review['reason']) => (unit: Unit) => {
    const { line } = lines.place(places.get(unitKey(unit)) ?? 0)
    return { reason, source: unit.source, line }
  }
  const reviews = [...conflicts.map(review('conflict')), ...followed.map(review('changed-source'))]
  return reviews.toSorted((a, b) => a.line - b.line)
}

const sideNames = ['base', 'ours', 'theirs'] as const

/** Neither language has a say in a merge, and a driver is told none. */
const locale = 'und'

/** An entry is kept as it is written, so that all three must end lines alike. */
function withOneLineEnding(texts: Sides<string>): Sides<string> {
  const endings = ofSides(texts, lineEnding)
  const ending = settled(endings, (a, b) => a === b) ?? endings.ours
  return ofSides(texts, (text) =>
    lineEnding(text) === ending || ending === '' ? text : text.replace(/\r\n|\n/g, ending),
  )
}

function lineEnding(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? ''
}

interface ReadCatalog {
  readonly catalog?: Catalog
  readonly problems: readonly Problem[]
}

function readCatalog(
  text: string,
  base: string,
  { format, path }: { readonly format: Format; readonly path: string },
): ReadCatalog {
  const at = { locale, path }
  if (text.trim() !== '') return format.decode(text, at)
  if (base.trim() === '') return { catalog: { ...at, units: [], obsolete: [] }, problems: [] }
  return { problems: [emptied] }
}

const emptied: Problem = {
  message: 'Unexpected empty file, expected the units it had',
  at: { start: 0, end: 0 },
  help: 'Delete the file instead, or bring its units back.',
}

function refusalsOf(
  side: Refusal['side'],
  text: string,
  problems: readonly Problem[],
): readonly Refusal[] {
  const lines = lineIndex(text)
  return problems.map(({ message, help, at }) => ({
    side,
    ...lines.place(at.start),
    message,
    ...(help !== undefined && { help }),
  }))
}

/** Units that say something else, or nothing, once the file is written and read again. */
function lostUnits(merged: Catalog, again: Catalog): readonly Unit[] {
  const lost = (field: 'units' | 'obsolete') => {
    const kept = new Map(again[field].map((unit) => [unitKey(unit), unit]))
    const wanted = new Set(merged[field].map(unitKey))
    return [
      ...merged[field].filter((unit) => !saysSame(unit, kept.get(unitKey(unit)))),
      ...again[field].filter((unit) => !wanted.has(unitKey(unit))),
    ]
  }
  return [...lost('units'), ...lost('obsolete')]
}

function saysSame(unit: Unit, again: Unit | undefined): boolean {
  const comments = new Set(again?.comments.map((line) => line.trimEnd()))
  return (
    unit.target === again?.target &&
    unit.state === again.state &&
    unit.comments.every((line) => comments.has(line.trimEnd()))
  )
}

function unwritable({ source }: Unit, { units }: Catalog): Problem {
  return {
    message: `Unexpected changes of \`${shorten(source)}\` on both sides, expected one`,
    at: units.find((unit) => unit.source === source)?.place ?? { start: 0, end: 0 },
    help: 'Choose one by hand: this format has no place for the other.',
  }
}
