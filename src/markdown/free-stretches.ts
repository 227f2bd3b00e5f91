import type { Range } from '../model/edit.ts'
import { outsideFences } from './outside-fences.ts'

/**
 * The parts of a Markdown file in which template syntax is read as such: not in front matter, fenced
 * code (CommonMark 4.5) and code spans (6.1). Found by lines, before the file is parsed.
 */
export function* freeStretches(text: string): Iterable<Range> {
  for (const { start, end } of outsideFences(text)) yield* outsideSpans(text, start, end)
}

/** A run of backticks opens a span when an equal run follows before the next blank line. */
function* outsideSpans(text: string, start: number, end: number): Iterable<Range> {
  const part = text.slice(start, end)
  let from = 0
  let open: { readonly at: number; readonly length: number }[] = []
  for (const { 0: token, index } of part.matchAll(
    /(?<!\\)`+|(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/g,
  )) {
    if (!token.startsWith('`')) open = []
    else {
      const opener = open.find(({ length }) => length === token.length)
      if (opener) {
        yield { start: start + from, end: start + opener.at }
        from = index + token.length
        open = []
      } else open.push({ at: index, length: token.length })
    }
  }
  yield { start: start + from, end }
}
