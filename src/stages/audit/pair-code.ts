import { commonSubsequence } from '../../text/common-subsequence.ts'
import type { CodeBlock } from './code-blocks.ts'

/** Blocks that belong together; one side is absent where the other has no counterpart. */
export interface CodePair {
  readonly source?: CodeBlock
  readonly target?: CodeBlock
}

/**
 * Pairs the code blocks of two documents in order: equal ones first, then between those as many as there
 * are on both sides, or, where the counts differ, those that have most lines in common.
 */
export function pairCode(
  sources: readonly CodeBlock[],
  targets: readonly CodeBlock[],
): readonly CodePair[] {
  const equal = commonSubsequence(sources.map(textOf), targets.map(textOf))
  const pairs: CodePair[] = []
  let [i, j] = [0, 0]
  for (const [source, target] of [...equal, [sources.length, targets.length] as const]) {
    pairs.push(...pairGap(sources.slice(i, source), targets.slice(j, target)))
    const [ours, theirs] = [sources[source], targets[target]]
    if (ours && theirs) pairs.push({ source: ours, target: theirs })
    i = source + 1
    j = target + 1
  }
  return pairs
}

function textOf({ lines }: CodeBlock): string {
  return lines.map(({ text }) => text).join('\n')
}

function pairGap(
  sources: readonly CodeBlock[],
  targets: readonly CodeBlock[],
): readonly CodePair[] {
  if (sources.length === targets.length)
    return sources.flatMap((source, index) => {
      const target = targets[index]
      return target ? [{ source, target }] : []
    })
  const pairs: CodePair[] = []
  let next = 0
  for (const source of sources) {
    const likeness = targets.map((target, at) => (at < next ? 0 : alike(source, target)))
    const best = Math.max(0, ...likeness)
    const found = best >= enough ? likeness.indexOf(best) : -1
    const target = targets[found]
    if (!target) {
      pairs.push({ source })
      continue
    }
    pairs.push(...targets.slice(next, found).map((one) => ({ target: one })))
    pairs.push({ source, target })
    next = found + 1
  }
  return [...pairs, ...targets.slice(next).map((target) => ({ target }))]
}

/** Blocks with fewer lines in common are two. */
const enough = 0.4

function alike(a: CodeBlock, b: CodeBlock): number {
  const [ours, theirs] = [a, b].map(({ lines }) => new Set(lines.map(({ text }) => text.trim())))
  if (!ours?.size || !theirs?.size) return 0
  return ours.intersection(theirs).size / Math.max(ours.size, theirs.size)
}
