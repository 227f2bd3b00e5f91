import { numberRepeats } from './number-repeats.ts'
import type { Slugger } from './slugger.ts'

/**
 * mdBook's `normalize_id`: letters, numbers, `_` and `-`, of which ASCII in lower case, each white space
 * a `-`. Vowel signs are alphabetic, a virama is not.
 */
export const mdbook: Slugger = {
  name: 'mdbook',
  summary: 'mdBook',
  reads: 'words',
  slug: (heading) =>
    heading
      .trim()
      .replace(/[^\p{Alphabetic}\p{N}_\-\s]/gu, '')
      .replace(/\s/g, '-')
      .replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
  number: numberRepeats,
}
