import type { Problem } from '../../model/finding.ts'
import { shorten } from '../../text/shorten.ts'
import { addComment, begin, type Draft, draftAt, isEntry, misplaced } from './draft.ts'
import type { PartKind, PoEntry } from './entry.ts'
import { type Mark, type PoPiece, type PoStringPiece, readLine } from './read-line.ts'
import { type Decoding, decodeString } from './strings.ts'

export interface ReadPo {
  /** In file order, the header first when there is one; an entry starts where the one before it ends. */
  readonly entries: readonly PoEntry[]
  /** What follows the last entry: comments and blank lines. */
  readonly tail: string
  /** Offsets in the text. With any problem the entries are not to be trusted. */
  readonly problems: readonly Problem[]
}

/** Told of every piece of an entry, with its line ending, in file order. */
export type OnPart = (kind: PartKind, start: number, end: number) => void

/**
 * Reads the entries of a PO text (gettext manual, "The Format of PO Files"): what GNU gettext accepts
 * is read, a byte order mark and files without a header as well. Nothing is thrown.
 */
export function readPo(text: string, onPart?: OnPart): ReadPo {
  const nul = text.indexOf('\0')
  if (nul >= 0) return { entries: [], tail: '', problems: [nulAt(nul)] }
  const from = text.startsWith('\uFEFF') ? 1 : 0
  const reading: Reading = {
    text,
    entries: [],
    problems: [],
    draft: draftAt(from),
    part: undefined,
    isBare: false,
    inConflict: false,
    onPart,
  }
  const line = lineAt(text)
  for (let at = from; at < text.length && reading.problems.length < mostProblems;) {
    const found = line(at)
    readWholeLine(reading, found)
    at = found.next
  }
  finish(reading)
  return {
    entries: reading.entries,
    tail: text.slice(reading.draft.start),
    problems: reading.problems,
  }
}

/** Of a file that is no catalog every line is wrong: nobody reads more of them. */
export const mostProblems = 100

interface Reading {
  readonly text: string
  readonly entries: PoEntry[]
  readonly problems: Problem[]
  draft: Draft
  /** The part that a line with nothing but a string goes on with, and the string it adds to. */
  part: Part | undefined
  /** A keyword had its line to itself: what follows must be its string. */
  isBare: boolean
  inConflict: boolean
  readonly onPart: OnPart | undefined
}

interface Part {
  readonly kind: PartKind
  readonly mark: Mark
  readonly into: Decoding
}

interface Line {
  readonly start: number
  /** Without the line ending, and with it. */
  readonly end: number
  readonly next: number
}

/**
 * Finds the end of the line at an offset, and the start of the next one. To GNU gettext `\r` alone ends
 * no line: it does only in a text that has no `\n` at all.
 */
function lineAt(text: string): (start: number) => Line {
  const feed = text.includes('\n') ? '\n' : '\r'
  return (start) => {
    const found = text.indexOf(feed, start)
    if (found < 0) return { start, end: text.length, next: text.length }
    const isLong = found > start && text.charCodeAt(found - 1) === 13
    return { start, end: isLong ? found - 1 : found, next: found + 1 }
  }
}

/** Several things may stand in one line: `msgid "a" msgstr "b"`. */
function readWholeLine(reading: Reading, { start, end, next }: Line): void {
  const { text } = reading
  if (reading.inConflict) {
    reading.inConflict = !text.startsWith('>>>>>>>', start)
    return
  }
  let mark: Mark | undefined
  let at = start
  do {
    const piece = readLine(text, at, end, mark)
    readInto(reading, piece, { start: at, end, next: piece.end === end ? next : piece.end })
    if (piece.kind === 'string') mark = piece.mark
    at = piece.end
  } while (at < end)
}

function readInto(reading: Reading, piece: PoPiece, at: Line): void {
  const { failed, source, target } = reading.draft
  if ((failed || target) && startsEntry(piece)) finish(reading)
  else if (source && startsString(piece)) finish(reading)
  // What follows a blank line may be right again.
  if (failed && piece.kind === 'blank') finish(reading)
  const { draft } = reading
  if (piece.kind === 'blank' || draft.failed) return
  if (piece.kind === 'error') return fail(reading, at, piece)
  if (reading.isBare && !isBareString(piece))
    return fail(reading, at, { at: at.start, expected: '`"`' })
  if (piece.kind === 'domain') {
    if (draft.source ?? draft.context) fail(reading, at, { at: at.start, expected: '`msgstr`' })
    return
  }
  if (piece.kind === 'string') readString(reading, piece, at)
  else {
    addComment(draft, piece.kind, piece.text)
    reading.onPart?.(piece.kind, at.start, at.next)
  }
  if (draft.from < 0) draft.from = at.start
  draft.to = Math.min(at.next, at.end)
  draft.end = at.next
}

function isBareString(piece: PoPiece): boolean {
  return piece.kind === 'string' && piece.keyword === undefined
}

/** Once an entry has its `msgstr`, only another form of it or more of its string can belong to it. */
function startsEntry(piece: PoPiece): boolean {
  if (piece.kind === 'error' || piece.kind === 'blank') return false
  return piece.kind !== 'string' || (piece.keyword !== undefined && piece.part !== 'target')
}

/** Without a `msgstr` an entry is not whole; the next one may be. */
function startsString(piece: PoPiece): boolean {
  return (
    piece.kind === 'string' &&
    (piece.keyword === 'msgid' || piece.keyword === 'msgctxt') &&
    piece.part !== 'previous'
  )
}

function readString(reading: Reading, piece: PoStringPiece, at: Line): void {
  const { draft } = reading
  const expected =
    piece.keyword === undefined ? strayString(reading, piece) : misplaced(draft, piece)
  if (expected !== undefined) return fail(reading, at, { at: at.start, expected })
  if (piece.keyword !== undefined)
    reading.part = { kind: piece.part, mark: piece.mark, into: begin(draft, piece) }
  const { part } = reading
  if (!part) return
  reading.onPart?.(part.kind, at.start, at.next)
  reading.isBare = piece.inside === undefined
  if (piece.inside === undefined) return
  const wrong = decodeString(piece.inside, piece.at, part.into)
  if (wrong >= 0) fail(reading, at, { at: piece.at + wrong, expected: escapes })
}

const escapes = 'an escape of PO such as `\\n`, `\\"` or `\\\\`'

function strayString({ part }: Reading, { mark }: PoStringPiece): string | undefined {
  if (!part) return '`msgid` or `msgstr` before a string'
  const isSame = part.mark.obsolete === mark.obsolete && part.mark.previous === mark.previous
  return isSame ? undefined : 'the mark of the line before it'
}

interface Mistake {
  readonly at: number
  readonly expected: string
  readonly help?: string
}

function fail(reading: Reading, line: Line, { at, expected, help }: Mistake): void {
  const { text, draft } = reading
  draft.failed = true
  reading.isBare = false
  reading.inConflict = text.startsWith('<<<<<<<', line.start)
  const shown = shorten(text.slice(line.start, line.end).trim()).replaceAll('`', "'")
  reading.problems.push({
    message: `Unexpected \`${shown}\`, expected ${expected}`,
    at: { start: at, end: Math.min(at + 1, text.length) },
    help: help ?? 'Mend the line; until then the file is left as it is.',
  })
}

/** Ends the entry being read; comments alone are none. */
function finish(reading: Reading): void {
  const { draft } = reading
  const { source, context, failed } = draft
  if (!source && !context && !failed) return
  if (failed) {
    // Said already.
  } else if (reading.isBare) reading.problems.push(stringless(draft.to))
  else if (isEntry(draft)) reading.entries.push(draft)
  else
    reading.problems.push({
      message: `Missing \`${source ? 'msgstr' : 'msgid'}\`, expected it before the next entry`,
      at: { start: draft.to, end: draft.to },
      help: 'Mend the entry; until then the file is left as it is.',
    })
  reading.draft = draftAt(draft.end)
  reading.part = undefined
  reading.isBare = false
}

function stringless(at: number): Problem {
  return {
    message: 'Missing string, expected it after the keyword',
    at: { start: at, end: at },
    help: 'Mend the entry; until then the file is left as it is.',
  }
}

/** No tool shows a NUL, and programs written in C stop reading there. */
function nulAt(at: number): Problem {
  return {
    message: 'Unexpected NUL character, expected text',
    at: { start: at, end: at + 1 },
    help: 'Save the file as UTF-8 text, or restore it; until then the file is left as it is.',
  }
}
