import { identityKey } from '../../catalog/identity.ts'
import { gaps } from '../../catalog/match/gaps.ts'
import { match } from '../../catalog/match/match.ts'
import type { Segment } from '../../model/segment.ts'

/** Which text that is gone each new text of a document was made from, as `sync` would find it. */
export function pairTexts(
  before: readonly Segment[],
  after: readonly Segment[],
): ReadonlyMap<Segment, Segment> {
  const was = new Map(before.map((segment, index) => [identityKey(segment), index]))
  const is = new Set(after.map(identityKey))
  const between = gaps(
    after.flatMap((segment, wanted) => {
      const old = was.get(identityKey(segment))
      return old === undefined ? [] : { wanted, old }
    }),
  )
  const gone = before.flatMap((segment, index) =>
    is.has(identityKey(segment)) ? [] : { segment, gap: between.ofOld(index) },
  )
  const fresh = after.flatMap((segment, index) =>
    was.has(identityKey(segment)) ? [] : { segment, gap: between.ofWanted(index) },
  )
  const pairs = match(fresh.map(asText), gone.map(asText))
  return new Map(
    pairs.flatMap(({ wanted, old }) => {
      const [to, from] = [fresh[wanted]?.segment, gone[old]?.segment]
      return to && from ? [[to, from] as const] : []
    }),
  )
}

function asText({ segment, gap }: { readonly segment: Segment; readonly gap: number }): {
  readonly text: string
  readonly context: string | undefined
  readonly gap: number
} {
  return { text: segment.text, context: segment.context, gap }
}
