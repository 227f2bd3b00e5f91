import { isWide } from './is-wide.ts'
import { graphemes } from './words.ts'

/** How wide a text is in columns: user-perceived characters, the wide ones of East Asia as two. */
export function shownColumns(text: string): number {
  return graphemes(text).reduce((sum, grapheme) => sum + (isWide(grapheme) ? 2 : 1), 0)
}
