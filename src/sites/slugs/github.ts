import { numberLowest } from './number-lowest.ts'
import type { Slugger } from './slugger.ts'

/**
 * The rules of github-slugger 2: lower case, nothing but letters, marks, decimal digits, connectors,
 * `-` and spaces, and each space a `-`. Variation selectors are marks and stay.
 */
export const github: Slugger = {
  name: 'github',
  summary: 'GitHub, Astro, Starlight, Nextra, Fumadocs, Gatsby (github-slugger)',
  reads: 'words',
  slug: (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-'),
  number: (headings) => numberLowest(headings, 'ignored'),
}
