import { editDistance } from '../text/similar.ts'
import { soundDistance } from '../text/sound-distance.ts'
import { soundOf } from '../text/sound.ts'
import { headsOf, type Head } from './heads.ts'
import { lackedLetters, letterSet } from './letter-set.ts'
import type { Page } from './page.ts'
import type { PreparedBrand } from './prepare-brands.ts'
import { atSentenceStart } from './surroundings.ts'
import { gapsOf, type Window } from './windows.ts'

export interface NearMiss {
  readonly head: Head
  /** Weighted slips: see `editDistance`. */
  readonly slips: number
}

/** The head of a window that is a few slips away from the name, or sounds just like it. */
export function nearMiss(
  page: Page,
  prepared: PreparedBrand,
  window: Window,
): NearMiss | undefined {
  if (!mayBeSlip(page, prepared, window)) return undefined
  let best: NearMiss | undefined
  for (const head of headsOf(page, window, prepared)) {
    if (isKnown(page, head.joined)) continue
    const slips = slipsOf(prepared, head) + (head.ending === '' ? 0 : endingDoubt)
    if (
      slips > 0 &&
      slips <= limitOf(page, { prepared, window, head }) &&
      slips < (best?.slips ?? Infinity)
    )
      best = { head, slips }
  }
  return best
}

/** Cheap questions first: most words of a text end here. */
function mayBeSlip(page: Page, prepared: PreparedBrand, window: Window): boolean {
  const { source } = page
  const lacking = source?.lacking.has(prepared) ?? false
  const { key, digits } = prepared
  if (prepared.slips === 0 || window.joined.length < key.length - 3) return false
  if (prepared.proper && !lacking && !/\p{Lu}/u.test(window.text)) return false
  if (!prepared.proper && key.length < sureLength) return false
  if (source && !source.mentioned.has(prepared) && key.length < sureLength) return false
  if (digits !== '' && digits !== window.joined.replace(/\P{N}/gu, '')) return false
  if (key.length <= shortName && !lacking && isOrdinaryCapital(page, window)) return false
  if (isKnown(page, window.text) || isKnown(page, window.joined)) return false
  return window.tokens.length === 1 || maySpan(prepared, window, lacking)
}

/** Several words are one misspelt name only if each is long and looks like part of a name. */
function maySpan(prepared: PreparedBrand, { tokens, text }: Window, lacking: boolean): boolean {
  const capitals = tokens.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text))
  if (gapsOf(text) === gapsOf(prepared.name)) return capitals || lacking
  return (
    capitals && prepared.key.length >= sureLength && tokens.every((token) => token.text.length >= 3)
  )
}

function isOrdinaryCapital(page: Page, window: Window): boolean {
  return atSentenceStart(page, window) || /^(?:de|lb)\b/.test(page.query.locale)
}

function isKnown({ query, source }: Page, word: string): boolean {
  const lower = word.toLowerCase()
  return (query.known?.has(lower) ?? false) || (source?.words.has(lower) ?? false)
}

interface Doubt {
  readonly prepared: PreparedBrand
  readonly window: Window
  readonly head: Head
}

function limitOf({ source }: Page, { prepared, window, head }: Doubt): number {
  if (head.compound) return 1 + endingDoubt
  if (prepared.slips < 1) return source?.lacking.has(prepared) ? 1 : prepared.slips
  const spans = gapsOf(window.text) !== gapsOf(prepared.name)
  return spans ? Math.min(prepared.slips, 1.5) : prepared.slips
}

function slipsOf(prepared: PreparedBrand, { key }: Head): number {
  const wanted = prepared.key
  if (Math.abs(key.length - wanted.length) > 3 || key === wanted) return Infinity
  if (lackedLetters(prepared.letters, letterSet(key)) > 3) return Infinity
  const slips = editDistance(key, wanted, Math.max(prepared.slips, key.length * byEarShare))
  const begins = key[0] === wanted[0] || (slips <= 1 && key.length >= sureLength)
  const sound = slips > surelyOneSlip || !begins ? likeness(prepared, key) : 0
  const heardAlike = sound <= sameSound && key.length >= 6 && slips <= key.length * byEarShare
  if (heardAlike && (slips > 1 || !begins)) return Math.min(slips, prepared.slips, byEar)
  if (!begins || slips > Math.max(1, prepared.slips)) return Infinity
  return slips > surelyOneSlip && sound > similarSound ? Infinity : slips
}

/** How differently the word sounds; Infinity for names with too few consonants to tell. */
function likeness(prepared: PreparedBrand, key: string): number {
  const [name] = prepared.sounds
  if (!name || name.consonants < 3) return prepared.slips > 1 ? 0.1 : Infinity
  const sound = soundDistance(name, soundOf(key))
  return name.consonants < 4 ? Math.max(sound, sameSound + 0.01) : sound
}

/** Names of this many letters are no other word by chance. */
const sureLength = 7
/** Names of this many letters are one slip from many words. */
const shortName = 5
const endingDoubt = 0.1
const surelyOneSlip = 1.25
/** A word written by ear counts as this many slips. */
const byEar = 1.9
/** How much of it may be written otherwise. */
const byEarShare = 0.7
const sameSound = 0.06
const similarSound = 0.13
