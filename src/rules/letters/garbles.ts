import type { Range } from '../../model/edit.ts'

/** A stretch that no writer meant, and what was. */
export interface Garble extends Range {
  readonly meant?: string
}

/**
 * Replacement characters (U+FFFD), and UTF-8 that was read as windows-1252 (WHATWG Encoding): stretches
 * whose characters, written in that encoding, are valid UTF-8 again.
 */
export function* garbles(text: string): Iterable<Garble> {
  if (!suspicious.test(text)) return
  for (const { index, 0: found } of text.matchAll(/\uFFFD+/g))
    yield { start: index, end: index + found.length }
  for (const { index, 0: found } of text.matchAll(sequences)) {
    const meant = decoded(found)
    if (meant !== undefined && isTelling(text, index, found))
      yield { start: index, end: index + found.length, meant }
  }
}

const suspicious = /[\uFFFD\u00C2-\u00F4]/

/** What windows-1252 has at 0x80 to 0x9F. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸŸ'.slice(0, 32)
const tail = `[\\u0080-\\u00BF${specials}]`
const sequences = new RegExp(
  `(?:[\\u00C2-\\u00DF]${tail}|[\\u00E0-\\u00EF]${tail}{2}|[\\u00F0-\\u00F4]${tail}{3})+`,
  'g',
)

function decoded(text: string): string | undefined {
  const bytes = Uint8Array.from(text, byteOf)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function byteOf(character: string): number {
  const special = specials.indexOf(character)
  return special >= 0 ? 0x80 + special : character.charCodeAt(0)
}

/** One pair could be a capital and a mark beside it: `AMANHÃ”`, `«Å»`. */
function isTelling(text: string, at: number, found: string): boolean {
  // So are a letter, a space and a mark of quotation: `é »`.
  if (found.length === 3 && !found.startsWith('â€')) return false
  if (found.length > 2) return true
  const before = text.slice(Math.max(0, at - 2), at)
  if (/\p{Ll}$/u.test(before)) return true
  return /^[\u0080-\u009F\u00A1-\u00AA\u00AC-\u00B6\u00B8-\u00BA\u00BC-\u00BF]$/.test(
    found[1] ?? '',
  )
}
