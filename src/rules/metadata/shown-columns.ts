import { columns } from '../../formats/po/columns.ts'
import { graphemes } from '../../text/words.ts'

/** How wide a text is in columns: user-perceived characters, the wide ones of East Asia (UAX #11) as two. */
export function shownColumns(text: string): number {
  return graphemes(text).reduce((sum, grapheme) => sum + columnsOf(grapheme), 0)
}

export function columnsOf(grapheme: string): 1 | 2 {
  const [first = ''] = grapheme
  return columns(first) === 2 ? 2 : 1
}
