import type { Slot } from '../../markdown/slots/slot.ts'
import { unitKey } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import { shortHash } from '../../text/short-hash.ts'
import { parseSegment, shownHash } from '../emitted.ts'
import { type OpenDocument, openDocument } from '../open-document.ts'
import { pages } from '../page.ts'
import type { AlignedPage } from './align-page.ts'
import { type Block, blocksOf } from './blocks.ts'
import { edgesOf } from './edges-of.ts'
import { frameDifference } from './frames.ts'
import { pinnedEdges } from './pinned-edges.ts'
import type { Pull, PulledTarget } from './pull-page.ts'
import { pullProblems, type PullProblem } from './pull-problems.ts'

export interface OutsideEdits {
  readonly problems: readonly PullProblem[]
  /** Keys of units whose new target no spelling fits. */
  readonly unrepresentable: ReadonlySet<string>
}

/**
 * What was changed in a page where no translation stands: found by comparing it, translations left out,
 * with the page that a build would write once the targets are in the catalog.
 */
export function outsideEdits(
  pull: Pull,
  {
    aligned,
    targets,
  }: { readonly aligned: AlignedPage; readonly targets: readonly PulledTarget[] },
): OutsideEdits {
  const { file, catalog, settings, isSameSource } = pull
  const problems = [
    ...aligned.strays.map((range) => pullProblems.outside(range, file.path)),
    ...aligned.unsure.map((slot) => pullProblems.unsure(slot, file.path)),
    ...regionEdits(pull),
  ]
  const byKey = new Map(targets.map((one) => [unitKey(one.unit), one.target]))
  const units = catalog?.units.map((unit) => {
    const target = byKey.get(unitKey(unit))
    return target === undefined ? unit : { ...unit, target, state: 'translated' as const }
  })
  const made = pages(file, catalog && units ? [{ ...catalog, units }] : [], settings).pages.at(-1)
  if (!made) return { problems, unrepresentable: new Set() }
  const unrepresentable = new Set(made.unrepresentable.map(unitKey).filter((key) => byKey.has(key)))
  if (!isSameSource) return { problems, unrepresentable }
  const written = openDocument({ path: file.path, text: made.text }, settings)
  const edits = frameEdits(pull, aligned, written)
  return {
    problems: [
      ...problems,
      ...edits.map((at) => pullProblems.outside({ start: at, end: at }, file.path)),
    ],
    unrepresentable,
  }
}

/** Where the page, its texts left out, differs from what would be written: once in each block at most. */
function frameEdits(pull: Pull, aligned: AlignedPage, written: OpenDocument): readonly number[] {
  const { page, source } = pull
  const pinning = { ...pull, pinned: pinnedEdges(source, pull.settings) }
  const ofSource = blocksOf(source)
  const places = new Map(ofSource.map(({ start }, index) => [start, index]))
  const blocks = blocksOf(written)
  const ofPage = blocksOf(page)
  const indexes = new Map(ofPage.map(({ start }, index) => [start, index]))
  const pairs = new Map(
    aligned.blocks.map(([a, b]) => [indexes.get(b.start) ?? -1, places.get(a.start) ?? -1]),
  )
  const different = (range: Range, other: Range) =>
    frameDifference({ open: page, range }, { open: written, range: other })
  return Array.from({ length: ofPage.length + 1 }, (_, m) => m).flatMap((m) => {
    const [block, k] = [ofPage[m], m < ofPage.length ? pairs.get(m) : blocks.length]
    const other = k === undefined ? undefined : blocks[k]
    const before = m === 0 ? -1 : pairs.get(m - 1)
    const isNext = k !== undefined && before === k - 1
    const gap = isNext
      ? different(gapBefore(ofPage, m, page), gapBefore(blocks, k, written))
      : undefined
    const origin = k === undefined ? undefined : ofSource[k]
    const inside =
      block &&
      other &&
      origin &&
      (different(block, other) ?? edgesDiffer([block, origin], other, pinning))
    return gap ?? inside ?? []
  })
}

function gapBefore(blocks: readonly Block[], index: number, { document }: OpenDocument): Range {
  return {
    start: blocks[index - 1]?.end ?? 0,
    end: blocks[index]?.start ?? document.text.length,
  }
}

/**
 * Where the codes at the ends of a heading are not those that would be written. Whether its id is among
 * them follows from its words: once those are others than at the build, it may be or not.
 */
function edgesDiffer([block, source]: readonly [Block, Block], other: Block, pull: PinnedPull) {
  const found = block.roots.find(({ slot }, at) => {
    const [written, origin] = [other.roots[at]?.slot, source.roots[at]]
    const edges = edgesOf(slot)
    if (!written || edges === edgesOf(written)) return !written
    if (!origin || !pull.pinned.has(origin.slot)) return true
    const { shown } = parseSegment(pull.emission.segments[origin.index] ?? '')
    if (shownHash(written, written.content) === shown) return true
    return edges !== edgesOf(origin.slot) && edges !== pull.pinned.get(origin.slot)
  })
  return found?.slot.start
}

interface PinnedPull extends Pull {
  readonly pinned: ReadonlyMap<Slot, string>
}

function regionEdits({ page, emission }: Pull): readonly PullProblem[] {
  if (page.regions.length !== emission.regions.length) return []
  return page.regions.flatMap(({ content }, index) => {
    const text = page.document.text.slice(content.start, content.end)
    return shortHash(text) === emission.regions[index] ? [] : [pullProblems.region(content)]
  })
}
