import { addresses } from './addresses.ts'

/**
 * The pseudo-locales of Android and Chromium: `en-XA` is longer and accented, so that untranslated and
 * cut texts stand out; `ar-XB` runs from right to left, so that a page shows how it mirrors.
 */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const
export type PseudoLocale = (typeof pseudoLocales)[number]

const letters = {
  plain: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  accented: 'àƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ',
}

const accents: ReadonlyMap<string, string> = new Map(
  Array.from(letters.plain, (letter, index) => [letter, letters.accented[index] ?? letter]),
)

/** Placeholders, tags and character references: programs read them, so that they must stay. */
const kept =
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{[^{}\s]*\}|\$t\([^()]*\)|%(?:\d+\$|\(\w+\))?[sdif@]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,32});|<\/?[A-Za-z][^<>]*>/g

const rlm = '\u200F'
const rlo = '\u202E'
const pdf = '\u202C'

/** Every word of a text as the pseudo-locale writes it; addresses and placeholders stay. */
export function pseudoWords(text: string, locale: PseudoLocale): string {
  const change = locale === 'en-XA' ? accented : mirrored
  let out = ''
  let at = 0
  for (const { start, end } of keptRanges(text)) {
    if (start < at) continue
    out += change(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return out + change(text.slice(at))
}

/**
 * What stands before and after a text of so many units: nothing in `ar-XB`, brackets and some third of
 * its length in `en-XA`.
 */
export function pseudoFrame(length: number, locale: PseudoLocale): readonly [string, string] {
  if (locale === 'ar-XB') return ['', '']
  let padding = ''
  for (let next = 0; padding.length < length * 0.3; next++)
    padding += ` ${fillers[next % fillers.length] ?? ''}`
  return ['[', `${accented(padding)}]`]
}

/** A plain text, such as a UI string, in a pseudo-locale; blanks at its ends stay at the ends. */
export function pseudoText(text: string, locale: PseudoLocale): string {
  const inside = text.trim()
  if (!/\p{L}/u.test(inside)) return text
  const from = text.indexOf(inside)
  const [before, after] = pseudoFrame(inside.length, locale)
  const changed = before + pseudoWords(inside, locale) + after
  return text.slice(0, from) + changed + text.slice(from + inside.length)
}

const fillers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function keptRanges(text: string): readonly { readonly start: number; readonly end: number }[] {
  const codes = Array.from(text.matchAll(kept), ({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }))
  return [...codes, ...addresses(text)].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

// A letter that a mark follows is one grapheme with it, which is not to be cut.
function accented(text: string): string {
  return text.replace(/[A-Za-z](?![\p{M}\u200D])/gu, (letter) => accents.get(letter) ?? letter)
}

function mirrored(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}\u200C\u200D]+/gu, (word) =>
    /\p{L}/u.test(word) ? rlm + rlo + word + pdf + rlm : word,
  )
}
