import type { Slot } from '../../markdown/slots/slot.ts'
import { type Catalog, unitKey } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import type { EmittedPage } from '../../model/emission.ts'
import { segmentKey } from '../../model/segment.ts'
import { words } from '../../text/words.ts'
import { parseSegment, shownHash, structureOf } from '../emitted.ts'
import type { OpenDocument } from '../open-document.ts'
import { alignBlocks } from './align-blocks.ts'
import { type Block, blocksOf, rootsOf } from './blocks.ts'
import { pairSlots, type SlotPair } from './pair-slots.ts'

export interface AlignedPage {
  readonly pairs: readonly SlotPair[]
  /** Slots of the page that may be one of several. */
  readonly unsure: readonly Slot[]
  /** Blocks of the source and of the page; none when the source is not what it was. */
  readonly blocks: readonly (readonly [Block, Block])[]
  readonly strays: readonly Range[]
}

interface Sides {
  readonly page: OpenDocument
  readonly source: OpenDocument
  readonly catalog?: Catalog
  readonly emission: EmittedPage
  readonly isSameSource: boolean
}

/**
 * Which slot of a page is which of its source. Undefined when nobody can tell: the source is no longer
 * what the page was made from, and the page has another structure.
 */
export function alignPage(sides: Sides): AlignedPage | undefined {
  const { page, emission, isSameSource } = sides
  const shown = emission.segments.map((segment) => parseSegment(segment).shown)
  const isAsShown = (slot: Slot, index: number) => shownHash(slot, slot.content) === shown[index]
  if (isSameSource) return alignWithSource(sides, shown, isAsShown)
  const isSame = page.slots.length === shown.length && structureOf(page) === emission.structure
  if (!isSame) return undefined
  const roots = rootsOf(page.slots)
  return { ...pairSlots(roots, roots, isAsShown, { knowsSource: false }), blocks: [], strays: [] }
}

function alignWithSource(
  sides: Sides,
  shown: readonly string[],
  isAsShown: (slot: Slot, index: number) => boolean,
): AlignedPage {
  const source = blocksOf(sides.source)
  const page = blocksOf(sides.page)
  const were = source.map((block) => wordsOf(block, (slot) => targetOf(slot, sides), sides))
  const are = page.map((block) => wordsOf(block, ({ text }) => text, sides))
  const { pairs, strays } = alignBlocks({
    source,
    page,
    shownSource: source.map(({ bones, roots }) =>
      [bones, ...roots.map(({ index }) => shown[index])].join('\n'),
    ),
    shownPage: page.map(({ bones, roots }) =>
      [bones, ...roots.map(({ slot }) => shownHash(slot, slot.content))].join('\n'),
    ),
    likeness: (k, m) => common(were[k], are[m]),
  })
  const blocks = pairs.flatMap(([k, m]) => {
    const [a, b] = [source[k], page[m]]
    return a && b ? [[a, b] as const] : []
  })
  const paired = blocks.map(([a, b]) => pairSlots(a.roots, b.roots, isAsShown))
  return {
    pairs: paired.flatMap((one) => one.pairs),
    unsure: paired.flatMap((one) => one.unsure),
    blocks,
    strays,
  }
}

/** The share of the words of two texts that both have (Dice). */
function common(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return (2 * a.intersection(b).size) / (a.size + b.size || 1)
}

function wordsOf(
  { roots }: Block,
  textOf: (slot: Slot) => string,
  { emission }: Sides,
): ReadonlySet<string> {
  return new Set(
    roots.flatMap(({ slot }) =>
      Array.from(words(textOf(slot), emission.locale), ({ text }) => text),
    ),
  )
}

function targetOf(slot: Slot, { catalog }: Sides): string {
  const unit = catalog?.units.find((one) => unitKey(one) === segmentKey(slot))
  return unit?.target || slot.text
}
