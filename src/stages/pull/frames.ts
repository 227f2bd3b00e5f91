import type { Range } from '../../model/edit.ts'
import { type OpenDocument } from '../open-document.ts'
import { rootsOf } from './blocks.ts'

/** What of a stretch of a document stands in no slot and no computed region, and where it stands. */
interface Frame {
  readonly text: string
  readonly parts: readonly Range[]
}

/** Where two frames differ first, as an offset in the first document; undefined where they do not. */
export function frameDifference(
  page: { readonly open: OpenDocument; readonly range: Range },
  other: { readonly open: OpenDocument; readonly range: Range },
): number | undefined {
  const [a, b] = [frame(page.open, page.range), frame(other.open, other.range)]
  if (a.text === b.text) return undefined
  let at = 0
  while (at < a.text.length && a.text[at] === b.text[at]) at++
  let before = 0
  for (const { start, end } of a.parts) {
    if (at < before + (end - start)) return start + at - before
    before += end - start
  }
  return a.parts.at(-1)?.end ?? page.range.end
}

function frame({ document, slots, regions }: OpenDocument, range: Range): Frame {
  const holes = [...rootsOf(slots).map(({ slot }) => slot), ...regions.map((one) => one.content)]
    .filter(({ start, end }) => range.start <= start && end <= range.end)
    .toSorted((a, b) => a.start - b.start)
  const parts: Range[] = []
  let at = range.start
  for (const { start, end } of holes) {
    if (start < at) continue
    parts.push({ start: at, end: start })
    at = end
  }
  parts.push({ start: at, end: range.end })
  return {
    text: parts.map(({ start, end }) => document.text.slice(start, end)).join('\u0000'),
    parts: separated(parts),
  }
}

/** The mark between two parts is one unit of the text: it stands for what is left out behind a part. */
function separated(parts: readonly Range[]): readonly Range[] {
  return parts.map(({ start, end }, index) => ({
    start,
    end: index < parts.length - 1 ? end + 1 : end,
  }))
}
