import type { Range } from '../model/edit.ts'

/**
 * A stretch of a text with `…` in place of the ranges a translation may change: equal for two stretches
 * exactly when they differ there only. The ranges lie inside the stretch, in order, and do not overlap.
 */
export function leftOut(text: string, { start, end }: Range, ranges: Iterable<Range>): string {
  let out = ''
  let at = start
  for (const range of ranges) {
    out += `${text.slice(at, range.start)}…`
    at = range.end
  }
  return out + text.slice(at, end)
}
