import type { Range } from '../../../model/edit.ts'
import { kindOfLine } from './kind-of-line.ts'
import type { Comment } from './scan.ts'

/** What is read as one text: a piece on each of its lines. Offsets are in the code. */
export interface Passage {
  readonly pieces: readonly Range[]
  /** Words for people; else it is code, which nobody translates. */
  readonly isProse: boolean
}

/** The passages of all comments of a code. */
export function passagesOf(code: string, comments: Iterable<Comment>): readonly Passage[] {
  return groups(code, comments).flatMap((group) => paragraphs(code, group.flatMap(linesOf(code))))
}

/** Line comments below each other with one indent and one marker are read together. */
function groups(code: string, comments: Iterable<Comment>): readonly (readonly Comment[])[] {
  const all: Comment[][] = []
  for (const comment of comments) {
    const group = all.at(-1)
    const last = group?.at(-1)
    if (group && last && continues(code, last, comment)) group.push(comment)
    else all.push([comment])
  }
  return all
}

function continues(code: string, last: Comment, next: Comment): boolean {
  return (
    [last, next].every(({ kind, isWholeLine }) => kind === 'line' && isWholeLine) &&
    last.marker === next.marker &&
    last.indent === next.indent &&
    code.slice(last.end, next.start) === `\n${next.indent}`
  )
}

function linesOf(code: string): (comment: Comment) => readonly Range[] {
  return ({ kind, marker, inside }) => {
    if (kind === 'line') return [inside]
    const lines: Range[] = []
    let at = inside.start
    for (const line of code.slice(inside.start, inside.end).split('\n')) {
      const star = marker.includes('*') ? /^[ \t]*\*(?=[ \t]|$)/.exec(line)?.[0] : undefined
      const skip = lines.length && star ? star.length : 0
      lines.push({ start: at + skip, end: at + line.length })
      at += line.length + 1
    }
    return lines
  }
}

interface Reading {
  readonly passages: { pieces: Range[]; isProse: boolean }[]
  isOpen: boolean
  /** Inside an example: a fence in a comment, or below `@example`. */
  example: 'fence' | 'tag' | undefined
  /** The last line that may be a fence. */
  readonly last: Range | undefined
}

function paragraphs(code: string, lines: readonly Range[]): readonly Passage[] {
  const last = lines.findLast(({ start, end }) => fence.test(code.slice(start, end)))
  const reading: Reading = { passages: [], isOpen: false, example: undefined, last }
  for (const line of lines) readLine(code, line, reading)
  return reading.passages
}

const fence = /^\s*(?:`{3}|~{3})/

/** Does an example begin or end with this line? Marks that no other line answers are words. */
function isFence(text: string, line: Range, { example, last }: Reading): boolean {
  if (!fence.test(text)) return false
  return example === 'fence' || line !== last || /^\s*(?:`{3,}|~{3,})[^\s`~]+\s*$/.test(text)
}

function readLine(code: string, line: Range, reading: Reading): void {
  const text = code.slice(line.start, line.end)
  const turns = isFence(text, line, reading)
  const tag = /^\s*@([\w-]+)/.exec(text)?.[1]
  if (turns) reading.example = reading.example === 'fence' ? undefined : 'fence'
  else if (tag !== undefined && reading.example !== 'fence')
    reading.example = tag === 'example' ? 'tag' : undefined
  const piece = turns || reading.example ? undefined : pieceOf(code, line, tag)
  const kind = piece ? kindOfLine(code.slice(piece.start, piece.end)) : 'none'
  // Four columns more than a blank after the marker: an example (as in CommonMark 4.4).
  const isIndented = !reading.isOpen && /^ ?(?: {4}|\t)/.test(text) && lineIsWithin(code, line)
  if (!piece || kind === 'none' || isIndented) {
    reading.isOpen = false
    return
  }
  const last = reading.passages.at(-1)
  const isProse = kind === 'prose' || (reading.isOpen && isCutShort(code, last, piece))
  if (reading.isOpen && last?.isProse === isProse && !startsItem(text)) last.pieces.push(piece)
  else reading.passages.push({ pieces: [piece], isProse })
  reading.isOpen = true
}

/** Is a sentence open above a line? Then `from it.` goes on with it, and is no import. */
function isCutShort(code: string, last: Passage | undefined, piece: Range): boolean {
  const above = last?.isProse ? last.pieces.at(-1) : undefined
  if (!above || /[;{}]$/.test(code.slice(piece.start, piece.end))) return false
  return /[\p{L}\p{N},`)]$/u.test(code.slice(above.start, above.end))
}

/** Does a marker stand before it on its line? Without one, an indent is only the comment's own. */
function lineIsWithin(code: string, { start }: Range): boolean {
  return code.slice(code.lastIndexOf('\n', start - 1) + 1, start).trim() !== ''
}

function startsItem(text: string): boolean {
  return /^\s*(?:[-*+•][ \t]|\(?\d{1,3}[.)][ \t]|@|\|)/.test(text)
}

/** Tags of documentation comments whose last part is for people. */
const named = 'param|arg|argument|property|prop|template|typeParam|tparam'
const described = 'returns?|deprecated|description|summary|remarks|todo|fileoverview|privateRemarks'
const tagged = new RegExp(
  `^\\s*@(?:(?:${named})(?:\\s+\\{[^}\\n]*\\})?\\s+(?!\\{)\\S+|(?:${described})(?:\\s+\\{[^}\\n]*\\})?)(?:\\s+-)?\\s+(?![\\s{])`,
)

/** The words of a line: without a tag, and without rules drawn around a title. */
function pieceOf(code: string, line: Range, tag: string | undefined): Range | undefined {
  const text = code.slice(line.start, line.end)
  const lead =
    tag === undefined ? /^\s*(?:[-=*#~_/+]{3,}\s+|[-*+•][ \t]+)?/.exec(text) : tagged.exec(text)
  if (!lead) return undefined
  const rest = text.slice(lead[0].length)
  const trail = /\s+[-=*#~_/+]{3,}\s*$|\s+\**\s*$/.exec(rest)?.index ?? rest.length
  const start = line.start + lead[0].length
  return trail > 0 ? { start, end: start + trail } : undefined
}
