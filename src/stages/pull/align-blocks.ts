import type { Range } from '../../model/edit.ts'
import { commonSubsequence } from '../../text/common-subsequence.ts'
import type { Block } from './blocks.ts'

export interface AlignedBlocks {
  /** Indexes of a block of the source and one of the page. */
  readonly pairs: readonly (readonly [number, number])[]
  /** Places of the page where blocks came, went or changed their kind. */
  readonly strays: readonly Range[]
}

/**
 * Which block of a page is which of its source. Blocks shown as they were are themselves; between two of
 * them as many blocks of the page as of the source are paired when each looks like its counterpart.
 * @param isSure whether a changed block of the page is that of the source, and no other of those given.
 */
export function alignBlocks(
  source: readonly Block[],
  page: readonly Block[],
  of: {
    readonly shownSource: readonly string[]
    readonly shownPage: readonly string[]
    readonly isSure: (block: Block, is: Block, among: readonly Block[]) => boolean
  },
): AlignedBlocks {
  const anchors = commonSubsequence(of.shownSource, of.shownPage)
  const pairs: (readonly [number, number])[] = []
  const strays: Range[] = []
  let [k, m] = [0, 0]
  for (const [nextK, nextM] of [...anchors, [source.length, page.length] as const]) {
    const gone = source.slice(k, nextK)
    const found = page.slice(m, nextM)
    const fits = found.every((block, index) => {
      const is = gone[index]
      return is && looksLike(block, is) && (found.length === 1 || of.isSure(block, is, gone))
    })
    if (fits && gone.length === found.length)
      for (const index of found.keys()) pairs.push([k + index, m + index])
    else strays.push(...(found.length ? found : [placeAt(page, m)]))
    if (nextK < source.length && nextM < page.length) pairs.push([nextK, nextM])
    ;[k, m] = [nextK + 1, nextM + 1]
  }
  return { pairs, strays }
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

/** Where a block is missing: before the one that follows. */
function placeAt(page: readonly Block[], index: number): Range {
  const at = page[index]?.start ?? page.at(-1)?.end ?? 0
  return { start: at, end: at }
}
