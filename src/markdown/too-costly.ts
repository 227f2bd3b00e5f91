import type { Problem } from '../model/finding.ts'
import { longest } from './longest.ts'
import { outsideFences } from './outside-fences.ts'
import { unpairedBackticks } from './unpaired-backticks.ts'

/** No front matter is longer; YAML takes a second or two for so much. */
const longestHead = 200_000

/** No article has more parts between blank lines and fences; the parser reads about 20,000 a second. */
const mostBlocks = 20_000

/** What the parser looks for among all of its kind, or parses by itself, in the whole document. */
const wholes: readonly (readonly [what: string, pattern: RegExp, most: number])[] = [
  ['lines', /\r\n|\n|\r/g, 200_000],
  ['definitions', /(?:^|[\r\n])[ \t>]*\[[^\]\r\n]+\]:/g, 5000],
]

/** The same in MDX. */
const modules: typeof wholes = [['imports and exports', /(?:^|[\r\n])(?:import|export)\b/g, 500]]

/**
 * What one block without a blank line may hold. The parser takes more than linear time within a block:
 * below these bounds that is a second or two, and no article that people wrote comes near them.
 */
const bounds: readonly (readonly [what: string, count: (block: string) => number, most: number])[] =
  [
    ['lines', counter(/\r\n|\n|\r/g), 5000],
    ['brackets', counter(/\[|\]\(/g), 5000],
    ['closing brackets', counter(/\]/g), 5000],
    ['emphasis marks', counter(/[*_~]+/g), 10_000],
    ['braces', counter(/\{/g), 20_000],
    ['special characters', counter(/[<\\&`|$]/g), 100_000],
    ['characters after backticks without a pair', unpairedBackticks, 10_000_000],
  ]

function counter(pattern: RegExp): (text: string) => number {
  return (text) => text.match(pattern)?.length ?? 0
}

/** A line with more than a hundred markers of quotes and items, or an item as far to the right. */
const deepest =
  /(?:^|[\r\n])(?:(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){101}|[ \t]{202,}(?:[-+*]|\d{1,9}[.)])[ \t])/

/** Is a line outside code nested so deeply that the parser would be lost in it? */
export function isNestedTooDeeply(text: string): boolean {
  // Looked for in the whole text first: most have no such line, in code or not.
  if (!deepest.test(text)) return false
  return [...outsideFences(text)].some(({ start, end }) => deepest.test(text.slice(start, end)))
}

/** Why a text would cost the parser more time than any article is worth; code blocks do not count. */
export function tooCostly(text: string, isMdx: boolean): Problem | undefined {
  if (text.length > longest) return tooMany('characters', text.length, longest)
  const head = /^(?:---|\+\+\+)/.test(text) ? firstOf(outsideFences(text)) : 0
  if (head > longestHead) return tooMany('characters of front matter', head, longestHead)
  for (const [what, pattern, most] of isMdx ? [...wholes, ...modules] : wholes) {
    const found = text.length < most ? 0 : counter(pattern)(text)
    if (found > most) return tooMany(what, found, most)
  }
  let blocks = 0
  for (const { start, end } of outsideFences(text))
    for (const block of blocksIn(text, start, end)) {
      if (++blocks > mostBlocks) return tooMany('blocks', blocks, mostBlocks, block.start)
      const costly = tooCostlyBlock(text.slice(block.start, block.end), block.start)
      if (costly) return costly
    }
  return undefined
}

function firstOf(stretches: ReturnType<typeof outsideFences>): number {
  for (const { start } of stretches) return start
  return 0
}

function tooCostlyBlock(block: string, at: number): Problem | undefined {
  // Short texts cannot hold so much.
  if (block.length < 4000) return undefined
  for (const [what, count, most] of bounds) {
    const found = count(block)
    if (found > most) return tooMany(`${what} in one block`, found, most, at)
  }
  return undefined
}

function tooMany(what: string, count: number, most: number, at = 0): Problem {
  const help = what.endsWith('block')
    ? 'Put blank lines between its parts, or split the document; until then it is left out.'
    : 'Split the document; until then it is left out.'
  return {
    message: `Unexpected ${counted(count)} ${what}, expected at most ${counted(most)}`,
    at: { start: at, end: at },
    help,
  }
}

function* blocksIn(
  text: string,
  from: number,
  to: number,
): Iterable<{ start: number; end: number }> {
  // Only this part is searched: a file may have many parts and no blank line.
  const part = text.slice(from, to)
  let start = 0
  for (const { index } of part.matchAll(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g)) {
    yield { start: from + start, end: from + index }
    start = index
  }
  yield { start: from + start, end: to }
}

function counted(count: number): string {
  return count.toLocaleString('en')
}
