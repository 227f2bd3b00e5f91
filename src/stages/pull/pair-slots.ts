import type { Inline } from '../../markdown/inline/inline.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Root } from './blocks.ts'

/** A slot of a page, and the place of the source's slot among all of them. */
export interface SlotPair {
  readonly slot: Slot
  readonly index: number
}

export interface PairedSlots {
  readonly pairs: readonly SlotPair[]
  /** Slots of the page that may be one of several. */
  readonly unsure: readonly Slot[]
}

/**
 * Pairs roots one by one. The slots inside a root are titles of its codes: as long as the codes stand in
 * their order so do the titles. Else those shown as they were are themselves, and a single one left is
 * the other one left.
 * @param source roots, of which only the indexes are right where nobody knows the source any more.
 */
export function pairSlots(
  source: readonly Root[],
  page: readonly Root[],
  isAsShown: (slot: Slot, index: number) => boolean,
  { knowsSource = true }: { readonly knowsSource?: boolean } = {},
): PairedSlots {
  const pairs: SlotPair[] = []
  const unsure: Slot[] = []
  for (const [place, { slot, inner }] of page.entries()) {
    const root = source[place]
    if (!root) continue
    pairs.push({ slot, index: root.index })
    const found =
      knowsSource && isInOrder(root, { slot, inner })
        ? {
            pairs: inner.map((one, at) => ({ slot: one.slot, index: root.inner[at]?.index ?? -1 })),
          }
        : pairInner(root.inner, inner, isAsShown)
    pairs.push(...found.pairs)
    unsure.push(...(found.unsure ?? []))
  }
  return { pairs, unsure }
}

function isInOrder(source: Pick<Root, 'slot' | 'inner'>, page: typeof source): boolean {
  return (
    source.inner.length === page.inner.length &&
    keysIn(source.slot.content).join('\n') === keysIn(page.slot.content).join('\n')
  )
}

function keysIn(content: readonly Inline[]): readonly string[] {
  return content.flatMap((node) => {
    if (node.type === 'pair') return [node.key, ...keysIn(node.children)]
    return node.type === 'single' && node.kind !== 'space' ? [node.key] : []
  })
}

function pairInner(
  source: Root['inner'],
  page: Root['inner'],
  isAsShown: (slot: Slot, index: number) => boolean,
): Partial<PairedSlots> & Pick<PairedSlots, 'pairs'> {
  const free = new Set(source.map(({ index }) => index))
  const changed = page.filter((one) => {
    const same = [...free].find((index) => isAsShown(one.slot, index))
    if (same !== undefined) free.delete(same)
    return same === undefined
  })
  const [only, ...others] = changed
  const [left] = free
  if (only && left !== undefined && !others.length && free.size === 1)
    return { pairs: [{ slot: only.slot, index: left }] }
  return { pairs: [], unsure: changed.map((one) => one.slot) }
}
