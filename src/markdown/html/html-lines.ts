import type { Range } from '../../model/edit.ts'
import { phrasing } from './phrasing.ts'
import type { WrittenTag } from './written-tags.ts'

/** A line of Markdown as it stands to the HTML around it; its range ends before the line ending. */
export interface HtmlLine extends Range {
  /** Where its content starts, past blanks, `>` and list markers. */
  readonly content: number
  /** `html`: nothing but HTML; `mixed`: tags of blocks beside Markdown; `markdown`: no such tags. */
  readonly kind: 'html' | 'mixed' | 'markdown'
  /** Block-level tags that begin in it. */
  readonly tags: readonly WrittenTag[]
  /** It stands in an element that holds Markdown, or opens or closes one. */
  readonly isHeld: boolean
  /** Where the content of the outermost element's first line starts, from the start of its line. */
  readonly indent: number
}

/**
 * The lines of a text with the tags in it. An element that holds Markdown does so up to its end tag; what
 * is in any other is HTML up to the next blank line (CommonMark 4.6).
 */
export function htmlLines(text: string, tags: readonly WrittenTag[]): readonly HtmlLine[] {
  const blocks = tags.filter(({ name }) => !phrasing.has(name))
  const elements = openElements()
  let from = 0
  let covered = 0
  return [...linesOf(text)].map((line) => {
    let to = from
    while ((blocks[to]?.start ?? Infinity) < line.end) to++
    const own = blocks.slice(from, to)
    const read = readLine(text, line, { elements, tags: own, covered })
    covered = own.at(-1)?.end ?? covered
    from = to
    return read
  })
}

function* linesOf(text: string): Iterable<Range> {
  const ending = /\r\n|\n|\r/g
  let start = 0
  for (let found = ending.exec(text); found; found = ending.exec(text)) {
    yield { start, end: found.index }
    start = ending.lastIndex
  }
  yield { start, end: text.length }
}

interface Reading {
  readonly elements: ReturnType<typeof openElements>
  readonly tags: readonly WrittenTag[]
  /** Where the last tag above ends. */
  readonly covered: number
}

function readLine(text: string, line: Range, { elements, tags, covered }: Reading): HtmlLine {
  const content = line.start + prefixOf(text.slice(line.start, line.end)).length
  const indent = elements.indent() ?? content - line.start
  const none: readonly WrittenTag[] = []
  if (content === line.end) {
    elements.passBlankLine()
    return { ...line, content, kind: 'markdown', tags: none, isHeld: false, indent }
  }
  const own: WrittenTag[] = []
  let at = Math.max(content, covered)
  let isHeld = elements.holdMarkdown()
  let isHtml = covered > content || elements.isRaw()
  let isMixed = false
  const passTo = (end: number) => {
    if (!elements.isRaw() && text.slice(at, end).trim()) isMixed = true
  }
  for (const tag of tags) {
    passTo(tag.start)
    // In a sentence a start tag is a word of it.
    const isWord = isMixed && !isHtml && !tag.closes
    if (isWord || (tag.escaped && !elements.isRaw())) continue
    own.push(tag)
    at = tag.end
    isHtml = true
    if (tag.closes) elements.close(tag.name)
    else if (!tag.alone) elements.open(tag, indent)
    isHeld ||= elements.holdMarkdown()
  }
  passTo(line.end)
  // What follows a tag of several lines on its last line stays with it.
  const kind = !isHtml ? 'markdown' : isMixed && covered <= content ? 'mixed' : 'html'
  return { ...line, content, kind, tags: own, isHeld, indent }
}

/** Blanks, `>` and list markers at the start of a line. */
function prefixOf(line: string): string {
  return /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/.exec(line)?.[0] ?? ''
}

interface Element {
  readonly name: string
  readonly holds: boolean
  readonly isRaw: boolean
  readonly indent: number
}

/** The elements that are open at a place. */
function openElements() {
  const stack: Element[] = []
  const counts = new Map<string, number>()
  let holding = 0
  const add = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  return {
    holdMarkdown: () => holding > 0,
    isRaw: () => stack.at(-1)?.isRaw === true,
    indent: () => stack[0]?.indent,
    open({ name, holds }: WrittenTag, indent: number) {
      stack.push({ name, holds: holds !== undefined, isRaw: !holds, indent })
      add(name, 1)
      if (holds) holding++
    },
    /** Closes the innermost of that name, and what is still open in it. */
    close(name: string) {
      if (!counts.get(name)) return
      for (let last = stack.pop(); last; last = stack.pop()) {
        add(last.name, -1)
        if (last.holds) holding--
        if (last.name === name) return
      }
    },
    passBlankLine() {
      for (let at = stack.length - 1; stack[at]?.isRaw; at--) {
        const element = stack[at]
        if (element) stack[at] = { ...element, isRaw: false }
      }
    },
  }
}
