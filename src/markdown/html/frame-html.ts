import { applyEdits, type Edit, type Range } from '../../model/edit.ts'
import { type HtmlLine, htmlLines } from './html-lines.ts'
import { phrasing } from './phrasing.ts'
import { type WrittenTag, writtenTags } from './written-tags.ts'

/**
 * What the parser reads in place of a text whose HTML may hold Markdown, as kramdown and Python-Markdown
 * understand `markdown="1"`. There a block of HTML ends where Markdown begins, not at a blank line: the
 * lines of HTML around it become declarations (`<!A…>`, CommonMark 4.6, kind 4), which end with their own
 * `>`; tags beside Markdown become inline tags, which begin no block; and no block begins with an element
 * of phrasing content. Offsets stay, so that whoever reads the document's own text where
 * the parser found HTML finds the author's. `stretches` are those outside code and front matter.
 */
export function frameHtml(input: string, stretches: Iterable<Range>): string {
  if (!input.includes('<')) return input
  const tags = [...writtenTags(input, stretches)]
  if (!tags.length) return input
  const lines = htmlLines(input, tags)
  return applyEdits(input, [
    ...blocks(lines, input),
    ...inlineTags(lines, input),
    ...indents(lines, input),
    ...joins(lines, tags, input),
  ])
}

/** Lines of HTML, those around Markdown as one block each. */
function* blocks(lines: readonly HtmlLine[], input: string): Iterable<Edit> {
  let from = 0
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== 'html') from = index + 1
    else if (lines[index + 1]?.kind !== 'html') {
      const isBeside = [lines[from - 1], lines[index + 1]].some(isHeldMixed)
      const run = lines.slice(from, index + 1)
      const edit = isBeside || run.some(({ isHeld }) => isHeld) ? blockOf(run, input) : undefined
      if (edit) yield edit
    }
  }
}

function isHeldMixed(line: HtmlLine | undefined): boolean {
  return line?.kind === 'mixed' && line.isHeld
}

function blockOf(run: readonly HtmlLine[], input: string): Edit | undefined {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return undefined
  const range = { start: outdented(first, input), end: last.end }
  const room = first.end - range.start
  return room < (run.length > 1 ? 3 : 4)
    ? undefined
    : { ...range, text: standIn(input, range, { head: '<!A', quotes: quotesOf(first, input) }) }
}

/** Where a line may begin for the parser: deep in HTML it may be indented as far as code is. */
function outdented({ start, content, indent }: HtmlLine, input: string): number {
  const prefix = input.slice(start, content)
  return start + Math.max(prefix.trimEnd().length, Math.min(prefix.length, indent))
}

/** Tags of blocks beside Markdown on their line: they stand in the paragraph. */
function* inlineTags(lines: readonly HtmlLine[], input: string): Iterable<Edit> {
  for (const line of lines.filter(isHeldMixed)) {
    const quotes = quotesOf(line, input)
    for (const { start, end, closes } of line.tags) {
      const range = { start: start === line.content ? outdented(line, input) : start, end }
      yield { ...range, text: standIn(input, range, { head: closes ? '</a' : '<a', quotes }) }
    }
  }
}

/** Letters for all of a range but line endings and the prefixes of containers, from `head` to `>`. */
function standIn(
  input: string,
  { start, end }: Range,
  { head, quotes }: { readonly head: string; readonly quotes: number },
): string {
  const prefix = new RegExp(`^(?:[ \\t]*>){0,${quotes}}[ \\t]*`)
  const [first = '', ...others] = input.slice(start, end).split(/(?<=\r\n|\n|\r(?!\n))/)
  const filled = others.map((line) => {
    const [kept = ''] = prefix.exec(line) ?? []
    return kept + letters(line.slice(kept.length))
  })
  return `${(head + letters(first.slice(head.length)) + filled.join('')).slice(0, -1)}>`
}

function letters(line: string): string {
  return line.replace(/[^\r\n]/g, 'A')
}

/** How many quotes a line stands in. */
function quotesOf({ start, content }: HtmlLine, input: string): number {
  return input.slice(start, content).split('>').length - 1
}

/** What is one paragraph may be indented below its tag: an inline tag in place of the blanks. */
function* indents(lines: readonly HtmlLine[], input: string): Iterable<Edit> {
  for (const [index, { kind, start, content, end, indent }] of lines.entries()) {
    const above = lines[index - 1]
    if (above?.kind !== 'html' || above.tags.at(-1)?.holds !== 'span') continue
    const from = start + indent
    const room = /^[ \t]*/.exec(input.slice(from, content))?.[0].length ?? 0
    if (kind === 'markdown' && content < end && room > 2)
      yield { start: from, end: from + room, text: `<${'a'.repeat(room - 2)}>` }
  }
}

/** Line endings below a lone tag of phrasing content: it would begin a block (CommonMark 4.6, kind 7). */
function* joins(
  lines: readonly HtmlLine[],
  tags: readonly WrittenTag[],
  input: string,
): Iterable<Edit> {
  const starting = new Map(tags.map((tag) => [tag.start, tag]))
  for (const [index, line] of lines.entries()) {
    const { kind, content, end } = line
    const tag = starting.get(content)
    const next = lines[index + 1]
    if (kind !== 'markdown' || !tag || !phrasing.has(tag.name) || tag.end > end || !next) continue
    // Two blanks at the end of a line are a break.
    const isAlone = /^[ \t]?$/.test(input.slice(tag.end, end))
    const isBelow = next.kind !== 'html' && next.content < next.end
    const isQuoted = [line, next].some((one) => quotesOf(one, input) > 0)
    if (isAlone && isBelow && !isQuoted)
      yield { start: end, end: next.start, text: ' '.repeat(next.start - end) }
  }
}
