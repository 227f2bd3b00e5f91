import type { Range } from '../../model/edit.ts'

/** Two double quotation marks that belong together; the style is the two of them. */
export interface QuotePair extends Range {
  readonly style: string
}

/** The pairs of a masked text, in order; none at all when one of the marks is alone. */
export function quotePairs(text: string): readonly QuotePair[] {
  const marks = Array.from(text.matchAll(quotes))
  if (marks.length % 2) return []
  const pairs: QuotePair[] = []
  for (let index = 0; index < marks.length; index += 2) {
    const [open, close] = marks.slice(index, index + 2)
    if (!open || !close) continue
    pairs.push({ start: open.index, end: close.index + 1, style: open[0] + close[0] })
  }
  return pairs
}

/** A straight mark after a digit is one of inches, between Hebrew letters one of an abbreviation. */
const quotes =
  /[“”„‟«»「」]|(?<!\d)(?<!\p{Script=Hebrew}(?="\p{Script=Hebrew}))"|(?<=["“„][^"“”„\n]{0,80}\d)"/gu
