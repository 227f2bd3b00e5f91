import { graphemes } from '../../text/words.ts'
import { masked } from '../../text/masked.ts'
import { proseOnly } from '../punctuation/prose-only.ts'

/** Graphemes (UAX #29) of a hybrid text that are language: codes, addresses and placeholders left out. */
export function proseLength(text: string): number {
  const prose = proseOnly(text).replaceAll(masked, '')
  return severalUnits.test(prose) ? graphemes(prose).length : prose.length
}

/** Marks, joiners and what needs two units; anything else is one grapheme each. */
const severalUnits = /[\p{M}\p{Cf}\p{Cs}\r\u1100-\u11FF\u{10000}-\u{10FFFF}]/u
