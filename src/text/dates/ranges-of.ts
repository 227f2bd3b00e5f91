import type { Range } from '../../model/edit.ts'

/** Where a date stands in its text, without the first day of a range: that is a number of its own. */
export function rangesOf({
  start,
  end,
  from,
}: Range & { readonly from?: Range }): readonly Range[] {
  if (!from) return [{ start, end }]
  return [
    { start, end: from.start },
    { start: from.end, end },
  ]
}
