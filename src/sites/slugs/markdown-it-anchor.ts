import { numberLowest } from './number-lowest.ts'
import type { Slugger } from './slugger.ts'

/** markdown-it-anchor by itself, as in most Eleventy sites: lower case, `-` for spaces, percent-encoded. */
export const markdownItAnchor: Slugger = {
  name: 'markdown-it-anchor',
  summary: 'Eleventy with markdown-it-anchor',
  reads: 'words',
  slug: (heading) =>
    encodeURIComponent(heading.toWellFormed().trim().toLowerCase().replace(/\s+/g, '-')),
  number: (headings) => numberLowest(headings, 'taken'),
}
