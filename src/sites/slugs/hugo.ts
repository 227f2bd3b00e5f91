import { lowerSimply } from './lower-simply.ts'
import { numberLowest } from './number-lowest.ts'
import type { Slugger } from './slugger.ts'

/**
 * Hugo's `autoIDType: github` (goldmark/autoid.go): letters, decimal digits and `_` of the heading's
 * Markdown, lower case by single code points, spaces as `-`. Marks are no letters: Devanagari loses its
 * vowel signs. A heading with nothing left is `heading`.
 */
export const hugo: Slugger = {
  name: 'hugo',
  summary: 'Hugo, `autoIDType: github`, its default',
  reads: 'markdown',
  slug: (heading) =>
    lowerSimply(heading.trim().replace(/[^\p{L}\p{Nd}_\- ]/gu, '')).replaceAll(' ', '-') ||
    'heading',
  number: (headings) => numberLowest(headings, 'taken'),
}
