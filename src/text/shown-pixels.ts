import { isWide } from './is-wide.ts'
import { graphemes } from './words.ts'

/**
 * About how wide a text is in pixels in a sans-serif type such as Arial: a guess from the shapes of letters,
 * within a tenth for a line of prose.
 * @param size of the type, in pixels.
 */
export function shownPixels(text: string, size: number): number {
  const ems = graphemes(text).reduce((sum, grapheme) => sum + emsOf(grapheme), 0)
  return Math.round(ems * size)
}

function emsOf(grapheme: string): number {
  if (isWide(grapheme)) return 1
  const [letter = ''] = grapheme.normalize('NFD')
  if (/[ijlıI'’|.,:;!()[\]\s/·]/u.test(letter)) return 0.28
  if (/[frt"-]/.test(letter)) return 0.33
  if (/[mwMW@%—…]/.test(letter)) return 0.88
  return /\p{Lu}/u.test(letter) ? 0.69 : 0.55
}
