import type { Range } from '../model/edit.ts'

/** A fence that is open: its marker, and the indent below which its container has ended. */
interface Fence {
  readonly marker: string
  readonly indent: number
}

/**
 * The lines of a Markdown text outside front matter and fenced code (CommonMark 4.5), without their
 * line endings. A scanner and no parser: code in a block quote is not looked for, as its lines start
 * with `>`.
 */
export function outerLines(text: string): readonly Range[] {
  const outer: Range[] = []
  let fence: Fence | undefined
  for (const line of linesFrom(text, frontMatterEnd(text))) {
    const content = text.slice(line.start, line.end)
    if (fence && !hasLeft(content, fence)) {
      if (closes(content, fence)) fence = undefined
      continue
    }
    fence = opens(content)
    if (!fence) outer.push(line)
  }
  return outer
}

function linesFrom(text: string, from: number): readonly Range[] {
  const lines: Range[] = []
  let start = from
  for (const match of text.slice(from).matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: from + match.index })
    start = from + match.index + match[0].length
  }
  return [...lines, { start, end: text.length }]
}

/** YAML or TOML front matter: from the very first line to its closing fence, if there is one. */
function frontMatterEnd(text: string): number {
  const match =
    /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))?\1[ \t]*(?=\r|\n|$)/.exec(text)
  return match?.[0].length ?? 0
}

function opens(line: string): Fence | undefined {
  const match = /^([ \t]*)((?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})(.*)$/.exec(line)
  const [, indent = '', list = '', marker = '', info = ''] = match ?? []
  if (!match || (marker.startsWith('`') && info.includes('`'))) return undefined
  const column = indent.length + list.length
  return { marker, indent: list ? column : Math.max(0, column - 3) }
}

function closes(line: string, { marker }: Fence): boolean {
  const [, run = ''] = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(line) ?? []
  return run.startsWith(marker)
}

/** A line that is indented less than the list item the fence is in has left both. */
function hasLeft(line: string, { indent }: Fence): boolean {
  return line.trim() !== '' && line.length - line.trimStart().length < indent
}
