import type { Range } from '../model/edit.ts'

/**
 * The parts of a Markdown file that are not in front matter or fenced code (CommonMark 4.5). Found by
 * lines, before the file is parsed.
 */
export function* outsideFences(text: string): Iterable<Range> {
  let at = frontMatterEnd(text)
  for (const fence of fencesAfter(text, at)) {
    yield { start: at, end: fence.start }
    at = fence.end
  }
  yield { start: at, end: text.length }
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
