import type { Problem } from '../model/finding.ts'
import { freeStretches } from './free-stretches.ts'

/** No article is longer (UTF-16 units); the parser reads about 700,000 a second. */
const longest = 4_000_000

/**
 * What one block without a blank line may hold. The parser takes more than linear time within a block:
 * below these bounds that is a second or two, and no article that people wrote comes near them.
 */
const bounds: readonly (readonly [what: string, pattern: RegExp, most: number])[] = [
  ['lines', /\r\n|\n|\r/g, 5000],
  ['brackets', /\[|\]\(/g, 5000],
  ['emphasis marks', /[*_~]+/g, 10_000],
  ['special characters', /[<\\&`|$]/g, 100_000],
]

/** A line with more than a hundred markers of quotes and items, or an item as far to the right. */
const deepest =
  /(?:^|[\r\n])(?:(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){101}|[ \t]{202,}(?:[-+*]|\d{1,9}[.)])[ \t])/

/** Is a line outside code nested so deeply that the parser would be lost in it? */
export function isNestedTooDeeply(text: string): boolean {
  // Looked for in the whole text first: most have no such line, in code or not.
  if (!deepest.test(text)) return false
  return [...freeStretches(text)].some(({ start, end }) => deepest.test(text.slice(start, end)))
}

/** Why a text would cost the parser more time than any article is worth; code blocks do not count. */
export function tooCostly(text: string): Problem | undefined {
  if (text.length > longest)
    return {
      message: `Unexpected ${counted(text.length)} characters, expected at most ${counted(longest)}`,
      at: { start: 0, end: 0 },
      help: 'Split the document; until then it is left out.',
    }
  for (const { start, end } of freeStretches(text)) {
    // Short texts cannot hold so much.
    if (end - start < 5000) continue
    for (const block of blocksIn(text, start, end))
      for (const [what, pattern, most] of bounds) {
        if (block.end - block.start < most) continue
        const count = text.slice(block.start, block.end).match(pattern)?.length ?? 0
        if (count > most)
          return {
            message: `Unexpected ${counted(count)} ${what} in one block, expected at most ${counted(most)}`,
            at: { start: block.start, end: block.start },
            help: 'Put blank lines between its parts, or split the document; until then it is left out.',
          }
      }
  }
  return undefined
}

function* blocksIn(
  text: string,
  from: number,
  to: number,
): Iterable<{ start: number; end: number }> {
  const blank = /(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g
  blank.lastIndex = from
  let start = from
  for (let found = blank.exec(text); found && found.index < to; found = blank.exec(text)) {
    yield { start, end: found.index }
    start = found.index
  }
  yield { start, end: to }
}

function counted(count: number): string {
  return count.toLocaleString('en')
}
