import { graphemes } from '../../text/words.ts'
import { columnsOf } from './shown-columns.ts'

/**
 * About how wide a text is in pixels in a sans-serif type such as Arial: a guess from the shapes of letters.
 * @param size of the type, in pixels.
 */
export function shownPixels(text: string, size: number): number {
  const ems = graphemes(text).reduce((sum, grapheme) => sum + emsOf(grapheme), 0)
  return Math.round(ems * size)
}

/** Widths in ems: East Asian, narrow, half narrow and broad letters, capitals, and all others. */
function emsOf(grapheme: string): number {
  if (columnsOf(grapheme) === 2) return 1
  const [letter = ''] = grapheme.normalize('NFD')
  if (/[ijlıI'’|.,:;!()[\]\s/·]/u.test(letter)) return 0.28
  if (/[frt"-]/.test(letter)) return 0.33
  if (/[mwMW@%—…]/.test(letter)) return 0.88
  return /\p{Lu}/u.test(letter) ? 0.69 : 0.55
}
