import type { Range } from '../../model/edit.ts'

/** Hidden characters that say nothing of direction. */
export const noise: RegExp =
  /[\u200B-\u200D\u2060-\u2064\u206A-\u206F\uFEFF\u115F\u1160\u3164\uFFA0\uFFF9-\uFFFB]|(?![\t\n\r])\p{Cc}|[\u{E0000}-\u{E007F}]|\p{Variation_Selector}|\p{Co}|\p{Noncharacter_Code_Point}|\p{Cs}/gu

/** `noise` changes a word or hides something, `idle` does nothing, `unreadable` stands for something lost. */
export type HiddenVerdict = 'noise' | 'idle' | 'unreadable'

/** What a match of `noise` does where it stands; undefined when it has a meaning there. */
export function isHiddenNoise(text: string, { start, end }: Range): HiddenVerdict | undefined {
  const character = text.slice(start, end)
  const before = lastOf(text.slice(0, start))
  const after = firstOf(text.slice(end))
  if (/^[\u200B\u2060\uFEFF]$/.test(character)) {
    // Scripts without spaces are told with it where a line may break.
    if (character === '\u200B' && (unspaced.test(text) || rarelySpaced.test(before + after)))
      return undefined
    return isWithinWord(before, after) ? 'noise' : 'idle'
  }
  if (/^[\u200C\u200D]$/.test(character)) {
    // Indic and Arabic letters and emoji are joined and kept apart by these (Unicode 23.2).
    if (joining.test(before) || joining.test(after)) return undefined
    return isWithinWord(before, after) ? 'noise' : 'idle'
  }
  if (/^\p{Variation_Selector}$/u.test(character))
    return selectsVariant(character, before) ? undefined : 'noise'
  if (/^[\u{E0000}-\u{E007F}]$/u.test(character)) return isInFlag(text, start) ? undefined : 'noise'
  if (/^[\p{Co}\p{Noncharacter_Code_Point}\p{Cs}]$/u.test(character)) return 'unreadable'
  return 'noise'
}

/** `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const rarelySpaced = /[\p{Script=Hangul}\p{Script=Javanese}\p{Script=Balinese}]/u
const joining =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}]|(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}/u

function isWithinWord(before: string, after: string): boolean {
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
}

/** Two in a row, or one after a letter that has no variants, spell out a hidden message. */
function selectsVariant(character: string, before: string): boolean {
  if (/[\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{Script=Han}/u.test(before)
  return !/\p{Variation_Selector}/u.test(before)
}

/** Flags of regions: a black flag, tags, and a tag that ends them (UTS #51, ED-14a). */
function isInFlag(text: string, at: number): boolean {
  const flags = Array.from(text.matchAll(/\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F}/gu))
  return flags.some((flag) => flag.index < at && at < flag.index + flag[0].length)
}

function firstOf(text: string): string {
  return String.fromCodePoint(...(text === '' ? [] : [text.codePointAt(0) ?? 0]))
}

function lastOf(text: string): string {
  return /[^]$/u.exec(text.slice(-2))?.[0] ?? ''
}
