import { lookAlikeScripts, scripts, type Script } from './scripts.ts'

/** A word, or the part of one that is written in one script (or scripts that look alike). */
export interface Token {
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The words of a text. A change of script ends a word, so `GitHubを` and `Quitemate는` are two;
 * apostrophes and hyphens end one too. Letters of scripts not in the list are in no word.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(word))
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] })
  return found
}

/** The index of the word that covers the offset, or undefined between words. */
export function tokenAt(found: readonly Token[], offset: number): number | undefined {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const token = found[low]
  return token && token.start <= offset ? low : undefined
}

const families: readonly (readonly Script[])[] = [
  lookAlikeScripts,
  ...scripts.filter((script) => !lookAlikeScripts.includes(script)).map((script) => [script]),
]

/** Most places where no word begins are told by the first look. */
const word = new RegExp(
  `(?=[\\p{L}\\p{M}\\p{N}\\u30FC])(?:${[
    ...families.map(
      (family) => `\\p{N}*${letterOf(family)}(?:${letterOf(family)}|\\p{M}|${numberOf(family)})*`,
    ),
    '\\p{N}+',
  ].join('|')})`,
  'gv',
)

/** A number before a Latin letter begins a word of its own: `在7Cups`. */
function numberOf(family: readonly Script[]): string {
  return family.includes('Latin') ? '\\p{N}' : '\\p{N}(?!\\p{N}*\\p{Script=Latin})'
}

/** A letter or mark of the family; symbols and punctuation of the script are in no word. */
function letterOf(family: readonly Script[]): string {
  const union = family.map((script) => `\\p{Script=${script}}`).join('')
  const letter = `[${union}]&&[\\p{L}\\p{M}]`
  return family.includes('Katakana') ? `[[${letter}]\\u30FC]` : `[${letter}]`
}
