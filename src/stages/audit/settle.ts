import type { AdoptedPair } from '../../catalog/adopt/pair-documents.ts'
import type { ComparedSide } from './compared.ts'

/**
 * The pairs, no longer uncertain where structure settles them: between two that are sure, or an end of the
 * page, as many blocks on both sides, in the same containers, each paired with one in order. A pair alone
 * says little in a short text; that none around it is left over says much.
 */
export function settle(
  source: ComparedSide,
  target: ComparedSide,
  pairs: readonly AdoptedPair[],
): readonly AdoptedPair[] {
  const places = new Map(target.blocks.map((block, index) => [block, index]))
  const bySource = new Map(pairs.map((pair) => [pair.source, pair]))
  const settled = new Set<AdoptedPair>()
  let open: readonly AdoptedPair[] = []
  let isWhole = true
  // Where the next counterpart stands if nothing is left over.
  let next = 0
  const close = (isInPlace: boolean) => {
    if (isWhole && isInPlace) for (const pair of open) settled.add(pair)
    open = []
    isWhole = true
  }
  for (const block of source.blocks) {
    const pair = bySource.get(block)
    const [first, ...others] = pair?.targets ?? []
    const place = first && places.get(first)
    if (!pair || place === undefined || others.length || pair.merged.length) isWhole = false
    else if (pair.doubts.includes('uncertain')) {
      isWhole &&= place === next && isLike(pair, source, target)
      open = [...open, pair]
      next = place + 1
    } else {
      close(place === next)
      next = place + 1
    }
  }
  close(next === target.blocks.length)
  return pairs.map((pair) =>
    settled.has(pair)
      ? { ...pair, doubts: pair.doubts.filter((doubt) => doubt !== 'uncertain') }
      : pair,
  )
}

function isLike(pair: AdoptedPair, source: ComparedSide, target: ComparedSide): boolean {
  const [first] = pair.targets
  const [ours, theirs] = [source.standing.get(pair.source), first && target.standing.get(first)]
  const hasLength = !pair.doubts.includes('length')
  return hasLength && ours?.containers === theirs?.containers
}
