import type { Head } from './heads-of.ts'
import type { Reading } from './reading.ts'
import type { PreparedBrand } from './prepare-brands.ts'
import type { Slip } from './slip-of.ts'
import { mayBeginWithCapital } from './surroundings.ts'
import { gapsOf, type Window } from './windows.ts'

/** A slip, and where it was made. */
export interface Doubt extends Slip {
  readonly prepared: PreparedBrand
  readonly window: Window
  readonly head: Head
}

/** Names of this many letters are seldom another word by chance. */
export const sureLength = 7
/** Names of this many letters hardly ever are. */
export const longName = 9

/**
 * Does the slip tell that the name is meant? Where a translation lacks a mention, any does. In another
 * translation a letter inside the word must have slipped; in a text alone nothing that ordinary words
 * have in common with the name is enough, least of all where they have a capital too.
 */
export function isTelling(reading: Reading, doubt: Doubt): boolean {
  const { prepared, head, slips, byEar } = doubt
  if (head.compound && (byEar || slips > 1)) return false
  if (reading.source?.lacking.has(prepared)) return byEar || slips <= looseLimit(doubt)
  if (!reading.source && isDictionaryWord(reading, doubt)) return false
  if (reading.source) return !byEar && slips <= 1 && isInside(doubt) && tellsAlone(reading, doubt)
  return tellsAlone(reading, doubt)
}

/** Is the word the name cut short, or the name and more? */
export function isCutShort({ key }: PreparedBrand, head: Head): boolean {
  return key.startsWith(head.key) || head.key.startsWith(key)
}

function isInside({ prepared: { key }, head }: Doubt): boolean {
  return head.key[0] === key[0] && head.key.at(-1) === key.at(-1)
}

/** Has the dictionary what is written, word by word, without the capitals of a title? */
function isDictionaryWord({ query: { isWord } }: Reading, { window }: Doubt): boolean {
  if (!isWord || unlikeWord.test(window.text)) return false
  return window.tokens.every(({ text }) => isWord(text.toLowerCase()))
}

function looseLimit({ prepared, window }: Doubt): number {
  const spans = gapsOf(window.text) !== gapsOf(prepared.name)
  return spans ? Math.min(prepared.slips, 1.5) : Math.max(1, prepared.slips)
}

function tellsAlone(reading: Reading, doubt: Doubt): boolean {
  const { prepared, head, slips, byEar, window } = doubt
  const { length } = prepared.key
  const begins = isPlainCapital(reading, window)
  const plain = begins || isNounCapital(reading, window)
  if (byEar) return length >= (plain ? longName : sureLength)
  if (head.key[0] !== prepared.key[0])
    return length >= longName && head.key.length === length && !plain
  if (length >= longName) return slips <= looseLimit(doubt)
  const easy = slips <= doubledLetter || (slips <= easySlip && isInside(doubt))
  if (length <= shortName) return !plain && (length === shortName ? easy : slips <= doubledLetter)
  if (begins && !isUnknownWord(reading, doubt)) return easy || isSwap(doubt)
  return slips <= 1 && !(plain && isCutShort(prepared, head))
}

/** Is there a dictionary of the language, which lacks it, and is the name long enough to be told by that? */
function isUnknownWord({ query, source }: Reading, { prepared: { key } }: Doubt): boolean {
  const isAsked = !source && query.isWord !== undefined && query.locale.split('-')[0] === 'en'
  return isAsked && key.length >= sureLength
}

/** Two neighbours swapped make no ordinary word of a name. */
function isSwap({ prepared: { key }, head, slips }: Doubt): boolean {
  return slips <= easySlip && sorted(head.key) === sorted(key)
}

function sorted(key: string): string {
  return key.split('').sort().join('')
}

/** Languages that write every noun with a capital. */
function isNounCapital({ query }: Reading, { text }: Window): boolean {
  return /^(?:de|lb)\b/.test(query.locale) && !unlikeWord.test(text)
}

/** Would an ordinary word have a capital here? */
function isPlainCapital(reading: Reading, window: Window): boolean {
  if (reading.script !== 'Latn' || unlikeWord.test(window.text)) return false
  const { separator } = reading.endings
  const rest = reading.folded.text.slice(window.end, window.end + 2)
  if (separator !== undefined && /^['\u2019\u02BC]\p{Ll}/u.test(rest)) return false
  return mayBeginWithCapital(reading, window)
}

/** A capital inside, or a number. */
const unlikeWord = /\p{Ll}\p{Lu}|\p{N}/u
/** Names of this many letters are one slip from many words. */
const shortName = 5
const doubledLetter = 0.5
const easySlip = 0.75
