import type { HybridNode } from '../../markdown/hybrid/hybrid.ts'
import { parseHybrid } from '../../markdown/hybrid/parse-hybrid.ts'
import { applyEdits, type Edit } from '../../model/edit.ts'
import type { Carrying } from './carry.ts'
import { shapeOf } from './shape.ts'

/**
 * A translation after the emphasis or the line breaks of its source changed and nothing else: as it is
 * when it has the emphasis of the new source already, else without what the new source has none of.
 * Nothing when emphasis was added or went to other words: where it belongs is the translator's to say.
 */
export function reshape({ before, after, target }: Carrying): string | undefined {
  const [old, wanted] = [shapeOf(before), shapeOf(after)]
  const stays = (stress: string) => old.stresses.includes(stress)
  if (wanted.stresses.some((stress) => !stays(stress) && old.emphasis.includes(kindOf(stress))))
    return undefined
  const adapted = applyEdits(target, [...surplus(parseHybrid(target).nodes, wanted)])
  const { emphasis, breaks } = shapeOf(adapted)
  const isSame = emphasis.toSorted().join() === wanted.emphasis.toSorted().join()
  return isSame && breaks === wanted.breaks ? adapted : undefined
}

function kindOf(stress: string): string {
  return stress.slice(0, stress.indexOf(' '))
}

function* surplus(
  nodes: readonly HybridNode[],
  wanted: { readonly emphasis: readonly string[]; readonly breaks: number },
): Iterable<Edit> {
  for (const node of nodes) {
    const { start, end } = node
    if (node.type === 'break' && !wanted.breaks) yield { start, end, text: ' ' }
    if (!('children' in node)) continue
    const first = node.children[0]?.start ?? start
    const last = node.children.at(-1)?.end ?? end
    const goes = node.type === 'attention' && !wanted.emphasis.includes(node.kind)
    if (goes) yield { start, end: first, text: '' }
    yield* surplus(node.children, wanted)
    if (goes) yield { start: last, end, text: '' }
  }
}
