import type { Range } from '../model/edit.ts'

/**
 * The parts of a Markdown file in which template syntax is read as such: not in front matter, fenced
 * code (CommonMark 4.5) and code spans (6.1). Found by lines, before the file is parsed.
 */
export function* freeStretches(text: string): Iterable<Range> {
  let at = frontMatterEnd(text)
  for (const fence of fencesAfter(text, at)) {
    yield* outsideSpans(text, at, fence.start)
    at = fence.end
  }
  yield* outsideSpans(text, at, text.length)
}

function frontMatterEnd(text: string): number {
  const found = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (!found) return 0
  const closing = new RegExp(
    `(?:\\r\\n|\\n|\\r)${found[1] === '---' ? '---' : '\\+\\+\\+'}[ \\t]*(?=[\\r\\n]|$)`,
    'g',
  )
  closing.lastIndex = found[0].length - 1
  const end = closing.exec(text)
  return end ? end.index + end[0].length : 0
}

function* fencesAfter(text: string, from: number): Iterable<Range> {
  const opening =
    /(?<=^|[\r\n])(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*(`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,})/g
  opening.lastIndex = from
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [mark = ''] = [found[1]]
    const closing = new RegExp(
      `[\\r\\n][ \\t>]*${mark[0] === '~' ? '~' : '`'}{${mark.length},}[ \\t]*(?=[\\r\\n]|$)`,
      'g',
    )
    closing.lastIndex = opening.lastIndex
    const end = closing.exec(text)
    const range = { start: found.index, end: end ? end.index + end[0].length : text.length }
    yield range
    opening.lastIndex = range.end
  }
}

/** A run of backticks opens a span when an equal run follows before the next blank line. */
function* outsideSpans(text: string, start: number, end: number): Iterable<Range> {
  let from = start
  const run = /(?<!\\)`+|(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/g
  run.lastIndex = start
  let open: { readonly at: number; readonly length: number }[] = []
  for (let found = run.exec(text); found && found.index < end; found = run.exec(text)) {
    const [token] = found
    if (!token.startsWith('`')) open = []
    else {
      const opener = open.find(({ length }) => length === token.length)
      if (opener) {
        yield { start: from, end: opener.at }
        from = found.index + token.length
        open = []
      } else open.push({ at: found.index, length: token.length })
    }
  }
  yield { start: from, end }
}
