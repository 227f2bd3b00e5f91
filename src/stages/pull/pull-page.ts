import type { Slot } from '../../markdown/slots/slot.ts'
import { type Catalog, isDone, type Unit, unitKey } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import type { EmittedPage } from '../../model/emission.ts'
import type { Locale } from '../../model/locale.ts'
import type { DocumentFile } from '../../model/project.ts'
import { segmentKey } from '../../model/segment.ts'
import { shortHash } from '../../text/short-hash.ts'
import {
  type EmittedSegment,
  parseSegment,
  printSegment,
  shownHash,
  targetHash,
} from '../emitted.ts'
import { type OpenDocument, openDocument } from '../open-document.ts'
import { bindUsable } from '../page.ts'
import type { StageSettings } from '../settings.ts'
import { alignPage } from './align-page.ts'
import { targetFrom } from './target-from.ts'
import { outsideEdits } from './outside-edits.ts'
import { pullProblems, type PullProblem } from './pull-problems.ts'

export interface PullInput {
  readonly file: DocumentFile
  /** The page as it is now. */
  readonly text: string
  /** Absent for a page in the source's own locale. */
  readonly catalog?: Catalog
  /** What the page was made from. */
  readonly emission: EmittedPage
  /** Is the document what it was then? */
  readonly isSameSource: boolean
}

/** A target that a page says and its catalog does not yet. */
export interface PulledTarget {
  readonly unit: Unit
  readonly target: string
  /** In the page's file. */
  readonly at: Range
}

export interface PulledPage {
  readonly targets: readonly PulledTarget[]
  readonly problems: readonly PullProblem[]
  /** What the segments of the page are made from once the targets are in the catalog. */
  readonly segments: readonly string[]
}

/**
 * What somebody changed in a page by hand, by comparing for each segment the page with what was emitted
 * and the catalog with what it was then. Where only the page changed, its text becomes the target; where
 * both did and differ, neither is taken. A change that no target can hold is a problem.
 */
export function pullPage(input: PullInput, settings: StageSettings): PulledPage {
  const { file, text, emission } = input
  const page = openDocument({ path: file.path, text }, settings)
  const [problem] = [...page.frontMatter.problems, ...page.problems]
  const unread = (one: PullProblem) => ({
    targets: [],
    problems: [one],
    segments: emission.segments,
  })
  if (problem) return unread({ rule: 'misplaced-edit', problem })
  const source = openDocument(file, settings)
  const pull: Pull = {
    ...input,
    page,
    source,
    settings,
    locale: emission.locale,
    units: new Map(input.catalog?.units.map((unit) => [unitKey(unit), unit])),
    slots: new Map(source.slots.map((slot) => [shortHash(segmentKey(slot)), slot])),
  }
  const aligned = alignPage({ page, source, ...input })
  if (!aligned) return unread(pullProblems.unaligned({ start: 0, end: 0 }, file.path))
  const judged = aligned.pairs.map(({ slot, index }) => ({ index, ...judge(slot, index, pull) }))
  const { targets, problems } = agreed(judged.flatMap(({ taken }) => taken ?? []))
  const outside = outsideEdits(pull, { aligned, targets })
  const kept = targets.filter(({ unit }) => !outside.unrepresentable.has(unitKey(unit)))
  const refused = new Set(targets.filter((one) => !kept.includes(one)))
  const isTaken = ({ taken }: Judged) =>
    !taken || kept.some((one) => one.unit === taken.unit && one.target === taken.target)
  const bases = new Map(
    judged.flatMap((one) => (one.base && isTaken(one) ? [[one.index, one.base]] : [])),
  )
  const shift = page.document.bom.length
  return {
    targets: kept.map((one) => ({ ...one, at: shifted(one.at, shift) })),
    problems: [
      ...judged.flatMap((one) => one.problem ?? []),
      ...problems,
      ...[...refused].map(({ at, target, unit }) => pullProblems.unspeakable(at, target, unit)),
      ...outside.problems,
    ].map((one) => ({ ...one, problem: { ...one.problem, at: shifted(one.problem.at, shift) } })),
    segments: emission.segments.map((segment, index) => {
      const base = bases.get(index)
      return base ? printSegment(base) : segment
    }),
  }
}

export interface Pull extends PullInput {
  readonly page: OpenDocument
  readonly source: OpenDocument
  readonly settings: StageSettings
  readonly locale: Locale
  readonly units: ReadonlyMap<string, Unit>
  /** The source's slots of today, by the hash of their key. */
  readonly slots: ReadonlyMap<string, Slot>
}

interface Judged {
  readonly problem?: PullProblem
  readonly taken?: PulledTarget
  /** What the segment is made from from now on. */
  readonly base?: EmittedSegment
}

function judge(slot: Slot, index: number, pull: Pull): Judged {
  const { source, file, catalog, page, locale, settings } = pull
  const emitted = parseSegment(pull.emission.segments[index] ?? '')
  const shown = shownHash(slot, slot.content)
  if (shown === emitted.shown) return {}
  if (!catalog || emitted.key === '-') return { problem: pullProblems.ofSource(slot, file.path) }
  const origin = sourceSlot(index, pull)
  if (!origin) return { problem: pullProblems.outdated(slot) }
  const unit = pull.units.get(segmentKey(origin))
  if (!unit) return { problem: pullProblems.unitless(slot) }
  const known = unit.target ? bindUsable(origin, unit, { locale, settings }) : undefined
  const isSame = known !== undefined && shownHash(origin, known) === shown
  if (isSame && isDone(unit)) return { base: { ...emitted, target: targetHash(unit), shown } }
  const target = targetFrom(slot, page, { slot: origin, source, unit }, { locale, settings })
  if (target === undefined) return { problem: pullProblems.unspeakable(slot, slot.text, unit) }
  if (targetHash(unit) !== emitted.target && !isSame)
    return { problem: pullProblems.conflict(slot, target, unit) }
  return {
    taken: { unit, target, at: { start: slot.start, end: slot.end } },
    base: { ...emitted, target: targetHash({ target }), shown },
  }
}

function sourceSlot(
  index: number,
  { source, slots, emission, isSameSource }: Pull,
): Slot | undefined {
  if (isSameSource) return source.slots[index]
  return slots.get(parseSegment(emission.segments[index] ?? '').key)
}

/** One target for each unit: two places of a page that say different things agree on none. */
function agreed(all: readonly PulledTarget[]): Pick<PulledPage, 'targets' | 'problems'> {
  const byUnit = [...Map.groupBy(all, ({ unit }) => unit).values()]
  const problems = byUnit.flatMap(([first, ...others]) =>
    others
      .filter(({ target }) => target !== first?.target)
      .map(({ at, target }) => pullProblems.twice(at, target, first?.target ?? '')),
  )
  const targets = byUnit.flatMap((same) => {
    const [first] = same
    return first && same.every(({ target }) => target === first.target) ? [first] : []
  })
  return { targets, problems }
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}
