import { mixesScripts } from './affixes-of.ts'
import type { Head } from './heads-of.ts'
import { isOrdinaryWord } from './is-ordinary-word.ts'
import { atSentenceStart, inCapitals, isQuoted, isSlug } from './surroundings.ts'
import type { MentionKind } from './mention.ts'
import type { Reading } from './reading.ts'
import type { PreparedBrand } from './prepare-brands.ts'
import { gapsOf, type Window } from './windows.ts'

/** `other`: the word is explained, and names nothing. */
export type SameLetters = MentionKind | 'other'

interface Same {
  readonly reading: Reading
  readonly prepared: PreparedBrand
  readonly window: Window
  readonly head: Head
}

/** How a word differs from the name when its letters, case and accents aside, are the same. */
export function sameLetters({ reading, prepared, window, head }: Same): SameLetters | undefined {
  const written = window.text.slice(0, window.text.length - head.ending.length)
  const name = prepared.name
  if (/[^\p{ASCII}]/u.test(written) && mixesScripts(written)) return 'confusable'
  if (gapsOf(written) !== gapsOf(name))
    return isSplit({ reading, prepared, window, head }) ? 'split' : undefined
  if (written.toLowerCase().normalize('NFC') !== name.toLowerCase().normalize('NFC'))
    return inCapitals(reading, window) ? 'right' : 'diacritic'
  if (prepared.brand.case === 'any') return 'right'
  const mayShout = prepared.brand.case === 'upper' || inCapitals(reading, window)
  if (written === written.toUpperCase() && written !== name && mayShout) return 'right'
  if (!prepared.proper && written.slice(1) === name.slice(1) && atSentenceStart(reading, window))
    return 'right'
  if (written === written.toLowerCase()) return lowerCased({ reading, prepared, window, head })
  const begins = written.slice(1) === written.slice(1).toLowerCase()
  const chance =
    begins && !reading.source?.mentioned.has(prepared) && atSentenceStart(reading, window)
  return chance && isOrdinaryWord(reading, prepared, window) ? 'other' : 'case'
}

/** Words of their own, in English above all, meet by chance; capitals or the source tell. */
function isSplit({ reading, prepared, window }: Same): boolean {
  if (window.tokens.length === 1 || reading.source?.lacking.has(prepared)) return true
  const looksNamed = (word: string): boolean =>
    /^[\p{Lu}\p{N}]/u.test(word) || prepared.words.includes(word)
  if (window.tokens.every(({ text }) => looksNamed(text))) return true
  const hyphenated = !/\s/.test(window.text)
  const english = reading.query.locale.split('-')[0] === 'en'
  return /^\p{Lu}/u.test(window.text) && (hyphenated || !english)
}

/** A name in lower case is a fault, unless it is a word, a derived word or an address. */
function lowerCased({ reading, prepared, window, head }: Same): SameLetters | undefined {
  const { source } = reading
  if (head.compound || isDerived(reading, head)) return 'right'
  if (source?.lacking.has(prepared)) return 'case'
  if (source && !source.mentioned.has(prepared)) return 'other'
  if (!source && isQuoted(reading, window)) return 'other'
  if (isAddress(window) || isOrdinaryWord(reading, prepared, window)) return 'other'
  if (head.ending !== '' && head.ending !== 's') return 'other'
  if (isShort(reading, prepared) || isSlug(reading, window)) return 'other'
  return 'case'
}

/** Does the language write a word with this ending in lower case, since it is derived from the name? */
function isDerived({ endings }: Reading, { ending }: Head): boolean {
  return ending !== '' && (endings.lowersDerived || (endings.derived?.includes(ending) ?? false))
}

/** `node.js` may be a file, and `booking.com` a host. */
function isAddress({ text }: Window): boolean {
  return /\p{L}\.\p{L}/u.test(text)
}

/** A text alone, in a language without a dictionary, needs a longer name to be told from a word. */
function isShort({ query, source }: Reading, { key }: PreparedBrand): boolean {
  const unknown = !source && query.locale.split('-')[0] !== 'en'
  return key.length <= (unknown ? shortWord + 1 : shortWord)
}

/** Names this short are words of some language in lower case. */
const shortWord = 4
