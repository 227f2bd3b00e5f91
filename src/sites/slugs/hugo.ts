import { hugoSlug } from './hugo-slug.ts'
import { numberLowest } from './number-lowest.ts'
import type { Slugger } from './slugger.ts'

/**
 * Hugo's `autoIDType: github` (goldmark/autoid.go): letters, decimal digits and `_` of the heading's last
 * line, lower case by single code points, spaces as `-`. Marks are no letters: Devanagari loses its vowel
 * signs.
 */
export const hugo: Slugger = {
  name: 'hugo',
  summary: 'Hugo, `autoIDType: github`, its default',
  reads: 'words-and-images',
  mayIdTerms: true,
  slug: (heading) =>
    hugoSlug(heading, (line) =>
      line
        .trim()
        .replace(/[^\p{L}\p{Nd}_\- ]/gu, '')
        .replaceAll(' ', '-'),
    ),
  number: (headings) => numberLowest(headings, 'taken'),
}
