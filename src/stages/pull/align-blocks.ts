import type { Range } from '../../model/edit.ts'
import { commonSubsequence } from '../../text/common-subsequence.ts'
import type { Block } from './blocks.ts'

export interface AlignedBlocks {
  /** Indexes of a block of the source and one of the page. */
  readonly pairs: readonly (readonly [number, number])[]
  /** Places of the page where blocks came, went or changed their kind. */
  readonly strays: readonly Range[]
}

interface Sides {
  readonly source: readonly Block[]
  readonly page: readonly Block[]
  /** What the blocks are, and what they showed or show. */
  readonly shownSource: readonly string[]
  readonly shownPage: readonly string[]
  /** How alike the texts of two blocks are, 0 to 1, by their indexes. */
  readonly likeness: (source: number, page: number) => number
}

/**
 * Which block of a page is which of its source. Blocks shown as they were are themselves. Those between
 * them are paired in order where they look alike, and where it is certain: the texts are alike, nothing
 * came or went, or there is one of the kind; and no other text is much more alike.
 */
export function alignBlocks(sides: Sides): AlignedBlocks {
  const { source, page } = sides
  const anchors = commonSubsequence(sides.shownSource, sides.shownPage)
  const pairs: (readonly [number, number])[] = []
  const strays: Range[] = []
  let [k, m] = [0, 0]
  for (const [nextK, nextM] of [...anchors, [source.length, page.length] as const]) {
    const gap = { k: indexes(k, nextK), m: indexes(m, nextM) }
    const paired = bestPairs(gap, sides).filter((pair, _, all) => isSure(pair, gap, all, sides))
    const used = new Set(paired.map(([, at]) => at))
    const left = gap.m.filter((at) => !used.has(at))
    pairs.push(...paired)
    strays.push(...left.flatMap((at) => page[at] ?? []))
    if (!left.length && paired.length < gap.k.length)
      strays.push(placeAt(page, firstMissing(gap, paired) ?? nextM))
    if (nextK < source.length && nextM < page.length) pairs.push([nextK, nextM])
    ;[k, m] = [nextK + 1, nextM + 1]
  }
  return { pairs, strays }
}

interface Gap {
  readonly k: readonly number[]
  readonly m: readonly number[]
}

type Pair = readonly [number, number]

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** Any pair is better than none, if there is nothing better. */
const least = 0.1

/** The pairs in order whose texts are most alike, all together. */
function bestPairs({ k, m }: Gap, { source, page, likeness }: Sides): readonly Pair[] {
  const width = m.length + 1
  const best = new Float64Array((k.length + 1) * width)
  const scoreOf = (i: number, j: number): number => {
    const [a, b] = [source[k[i] ?? -1], page[m[j] ?? -1]]
    return a && b && looksLike(a, b) ? least + likeness(k[i] ?? -1, m[j] ?? -1) : 0
  }
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = k.length - 1; i >= 0; i--)
    for (let j = m.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + scoreOf(i, j))
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < k.length && j < m.length;) {
    const score = scoreOf(i, j)
    if (score > 0 && at(i, j) === at(i + 1, j + 1) + score) pairs.push([k[i++] ?? -1, m[j++] ?? -1])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** From here on two texts are versions of each other. */
const alike = 0.3

/** So much more alike another text may be, more so where nothing seems to have come or gone. */
const margin = { whole: 0.5, part: 0.3 }

function isSure([a, b]: Pair, { k, m }: Gap, all: readonly Pair[], sides: Sides): boolean {
  if (k.length === 1 && m.length === 1) return true
  const own = sides.likeness(a, b)
  const isWhole = all.length === k.length && all.length === m.length
  const isOnly = [k.map((index) => sides.source[index]), m.map((index) => sides.page[index])].every(
    (blocks) => blocks.filter((one) => one?.type === sides.page[b]?.type).length === 1,
  )
  const limit = own + (isWhole ? margin.whole : margin.part)
  return (
    (isWhole || isOnly || own >= alike) &&
    k.every((other) => sides.likeness(other, b) < limit) &&
    m.every((other) => sides.likeness(a, other) < limit)
  )
}

function looksLike(a: Block, b: Block): boolean {
  return (
    a.type === b.type &&
    a.roots.length === b.roots.length &&
    a.roots.every(({ slot }, index) => {
      const other = b.roots[index]?.slot
      return slot.role === other?.role && slot.key === other.key
    })
  )
}

/** The block of the page behind the first that is missing. */
function firstMissing({ k }: Gap, paired: readonly Pair[]): number | undefined {
  const found = new Set(paired.map(([index]) => index))
  const missing = k.find((index) => !found.has(index)) ?? 0
  return paired.find(([index]) => index > missing)?.[1]
}

/** Where a block is missing: before the one that follows. */
function placeAt(page: readonly Block[], index: number): Range {
  const at = page[index]?.start ?? page.at(-1)?.end ?? 0
  return { start: at, end: at }
}
