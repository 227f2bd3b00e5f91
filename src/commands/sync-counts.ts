import type { SyncCounts } from '../catalog/sync/origin.ts'

/** What happened in several catalogs, together. */
export function addCounts(sum: SyncCounts | undefined, more: SyncCounts): SyncCounts {
  if (!sum) return more
  return {
    kept: sum.kept + more.kept,
    added: sum.added + more.added,
    moved: sum.moved + more.moved,
    revived: sum.revived + more.revived,
    obsolete: sum.obsolete + more.obsolete,
    carried: addByChange(sum.carried, more.carried),
    review: addByChange(sum.review, more.review),
  }
}

type ByChange = SyncCounts['carried']

function addByChange(a: ByChange, b: ByChange): ByChange {
  const all = [...Object.entries(a), ...Object.entries(b)]
  const groups = Map.groupBy(all, ([change]) => change)
  return Object.fromEntries(
    [...groups].map(([change, list]) => [change, list.reduce((sum, [, count]) => sum + count, 0)]),
  )
}

/** The counts as a person reads them: `12 kept`, `3 need review (wording)`. */
export function countsAsText(counts: SyncCounts): readonly string[] {
  const { kept, added, moved, revived, obsolete, carried, review } = counts
  return [
    ...told(kept, 'kept'),
    ...told(added, 'new'),
    ...told(moved, 'moved'),
    ...told(revived, 'came back'),
    ...Object.entries(carried).flatMap(([change, count]) => told(count, `carried (${change})`)),
    ...Object.entries(review).flatMap(([change, count]) =>
      told(count, `${count === 1 ? 'needs' : 'need'} review (${change})`),
    ),
    ...told(obsolete, 'retired'),
  ]
}

function told(count: number, what: string): readonly string[] {
  return count ? [`${count} ${what}`] : []
}
