import { numberRepeats } from './number-repeats.ts'
import type { Slugger } from './slugger.ts'

/**
 * kramdown-parser-gfm, which Jekyll uses: lower case, word characters, `-`, spaces and tabs, each of the
 * last two as `-`.
 */
export const kramdownGfm: Slugger = {
  name: 'kramdown-gfm',
  summary: 'Jekyll (kramdown, `input: GFM`)',
  reads: 'typeset-words',
  slug: (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu, '')
      .replace(/[ \t]/g, '-'),
  number: numberRepeats,
}
