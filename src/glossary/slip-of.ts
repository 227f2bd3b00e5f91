import { editDistance } from '../text/similar.ts'
import { soundDistance } from '../text/sound-distance.ts'
import { soundOf } from '../text/sound.ts'
import { lackedLetters, letterSet } from './letter-set.ts'
import type { PreparedBrand } from './prepare-brands.ts'

/** How a word differs from a name it resembles. */
export interface Slip {
  /** Weighted slips: see `editDistance`. */
  readonly slips: number
  /** Is it the sound that is alike, more than the letters? */
  readonly byEar: boolean
}

/** Undefined when the word is the name, or has too little of it. */
export function slipOf(
  prepared: PreparedBrand,
  key: string,
  { isLacking = false }: { readonly isLacking?: boolean } = {},
): Slip | undefined {
  const wanted = prepared.key
  if (Math.abs(key.length - wanted.length) > 3 || key === wanted) return undefined
  if (lackedLetters(prepared.letters, letterSet(key)) > 3) return undefined
  const slips = editDistance(key, wanted, Math.max(prepared.slips, key.length * byEarShare))
  const least = isLacking ? longEnough - 2 : longEnough
  const begins = key[0] === wanted[0] || (slips <= 1 && key.length >= least)
  const sound = slips > surelyOneSlip || !begins ? likeness(prepared, key, isLacking) : 0
  const heardAlike = sound <= sameSound && key.length >= 5 && slips <= key.length * byEarShare
  if (heardAlike && (slips > 1 || !begins)) return { slips: Math.min(slips, earSlips), byEar: true }
  if (!begins || slips > Math.max(1, prepared.slips)) return undefined
  return slips > surelyOneSlip && sound > similarSound ? undefined : { slips, byEar: false }
}

/**
 * How differently the word sounds; Infinity for names with too few consonants to tell. With three of them
 * it must sound just the same, and the name be lacking: `Kwora` for Quora.
 */
function likeness({ sounds, slips }: PreparedBrand, key: string, isLacking: boolean): number {
  const heard = soundOf(key)
  const distances = sounds
    .filter(({ consonants }) => consonants >= 3)
    .map((name) => {
      const distance = soundDistance(name, heard)
      if (isLacking && distance === 0) return 0
      return name.consonants < 4 ? Math.max(distance, sameSound + 0.01) : distance
    })
  if (!distances.length) return slips > 1 ? 0.1 : Infinity
  return Math.min(...distances)
}

/** Names of this many letters are no other word with another first letter. */
const longEnough = 7
const surelyOneSlip = 1.25
/** A word written by ear counts as this many slips. */
const earSlips = 1.9
/** How much of it may be written otherwise. */
const byEarShare = 0.7
const sameSound = 0.06
const similarSound = 0.13
