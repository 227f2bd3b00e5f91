import type { PartKind } from './entry.ts'

/**
 * One thing a line of a PO file says: a comment, or a string with the keyword before it. Offsets
 * count in the whole text; `end` is where the next thing of the line begins, or the end of the line.
 */
export type PoPiece =
  | { readonly kind: 'blank'; readonly end: number }
  | { readonly kind: CommentKind; readonly text: string; readonly end: number }
  | PoStringPiece
  | { readonly kind: 'domain'; readonly end: number }
  | {
      readonly kind: 'error'
      readonly at: number
      readonly expected: string
      readonly help?: string
      readonly end: number
    }

export type CommentKind = 'comment' | 'note' | 'reference' | 'flag'

export interface PoStringPiece {
  readonly kind: 'string'
  readonly part: Exclude<PartKind, CommentKind>
  readonly mark: Mark
  /** `msgid`, or nothing in a line that goes on with the string before it. */
  readonly keyword: string | undefined
  /** Of `msgstr[1]`: 1. */
  readonly index: number | undefined
  /** Where the text between the quotes starts. */
  readonly at: number
  /** Nothing where a keyword has a line to itself, and its string stands in the next. */
  readonly inside: string | undefined
  readonly end: number
}

/** What stands before a keyword: `#~` in an obsolete entry, `|` where it was before. */
export interface Mark {
  readonly obsolete: boolean
  readonly previous: boolean
}

const marks = {
  none: { obsolete: false, previous: false },
  '#|': { obsolete: false, previous: true },
  '#~': { obsolete: true, previous: false },
  '#~|': { obsolete: true, previous: true },
}

/**
 * Reads what a line says from `start` on, as GNU gettext's lexer does; `end` is where its text ends,
 * `mark` what stood at its start when something of it was read already.
 */
export function readLine(text: string, start: number, end: number, mark?: Mark): PoPiece {
  let at = skipBlanks(text, start, end)
  if (at === end) return { kind: 'blank', end }
  let marked: Mark = mark ?? marks.none
  // Some tools mark the comments of an obsolete entry too: `#~ # old`.
  while (text[at] === '#') {
    const [name, length] = markAt(text, at)
    if (name === 'none') return readComment(text, at + 1, end)
    at = skipBlanks(text, at + length, end)
    if (at === end) return { kind: 'blank', end }
    marked = marks[name]
  }
  return readString(text, at, end, marked)
}

function markAt(text: string, at: number): readonly [keyof typeof marks, number] {
  if (text[at + 1] === '|') return ['#|', 2]
  if (text[at + 1] !== '~') return ['none', 0]
  return text[at + 2] === '|' ? ['#~|', 3] : ['#~', 2]
}

function readComment(text: string, at: number, end: number): PoPiece {
  const kind = at < end ? commentKinds.get(text[at] ?? '') : undefined
  return { kind: kind ?? 'comment', text: text.slice(kind ? at + 1 : at, end), end }
}

// Since 2025 `#=` holds flags too (gettext manual, "Flags").
const commentKinds: ReadonlyMap<string, CommentKind> = new Map([
  ['.', 'note'],
  [':', 'reference'],
  [',', 'flag'],
  ['=', 'flag'],
])

const keywordAt = /(msgctxt|msgid_plural|msgid|msgstr)(?:[ \t]*\[[ \t]*(\d+)[ \t]*\])?[ \t\f\v\r]*/y

const partOf: ReadonlyMap<string, Exclude<PartKind, CommentKind>> = new Map([
  ['msgctxt', 'context'],
  ['msgid', 'source'],
  ['msgid_plural', 'plural'],
  ['msgstr', 'target'],
])

function readString(text: string, start: number, end: number, mark: Mark): PoPiece {
  let at = start
  let keyword: string | undefined
  let index: number | undefined
  if (text[at] !== '"') {
    keywordAt.lastIndex = at
    const match = keywordAt.exec(text)
    if (!match)
      return readDomain(text, at, end) ?? { kind: 'error', at, expected: expectedAt(text, at), end }
    keyword = match[1]
    if (match[2] !== undefined) index = Number(match[2])
    at = Math.min(keywordAt.lastIndex, end)
  }
  const part = mark.previous ? 'previous' : (partOf.get(keyword ?? '') ?? 'source')
  if (at === end) return { kind: 'string', part, mark, keyword, index, at, inside: undefined, end }
  if (text[at] !== '"') return { kind: 'error', at, expected: '`"`', end }
  const close = closingQuote(text, at + 1, end)
  if (close < 0) return { kind: 'error', at, expected: 'a closing `"`', end }
  const inside = text.slice(at + 1, close)
  const next = skipBlanks(text, close + 1, end)
  return { kind: 'string', part, mark, keyword, index, at: at + 1, inside, end: next }
}

/** `domain "messages"` says of the entries after it what goes without saying: it is passed over. */
function readDomain(text: string, at: number, end: number): PoPiece | undefined {
  domainAt.lastIndex = at
  const match = domainAt.exec(text)
  if (!match) return undefined
  const next = skipBlanks(text, domainAt.lastIndex, end)
  if (match[1] === 'messages') return { kind: 'domain', end: next }
  return {
    kind: 'error',
    at,
    expected: 'entries of the domain `messages` alone',
    help: 'Move the entries of another domain to a file of their own.',
    end,
  }
}

const domainAt = /domain[ \t]*"([^"\\\n]*)"/y

function expectedAt(text: string, at: number): string {
  if (/^(?:<{7}|\|{7}|={7}|>{7})/.test(text.slice(at, at + 7)))
    return 'one side of a merge conflict'
  if (text.startsWith('domain', at)) return '`domain "messages"`, or none'
  return '`msgid`, `msgstr`, a string in quotes or a comment'
}

function closingQuote(text: string, from: number, end: number): number {
  let quote = text.indexOf('"', from)
  while (quote >= 0 && quote < end && isEscaped(text, from, quote))
    quote = text.indexOf('"', quote + 1)
  return quote < end ? quote : -1
}

/** A quote behind an odd number of backslashes is part of the string. */
function isEscaped(text: string, from: number, quote: number): boolean {
  let backslash = quote
  while (backslash > from && text.charCodeAt(backslash - 1) === 92) backslash--
  return (quote - backslash) % 2 === 1
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && blanks.has(text.charCodeAt(at))) at++
  return at
}

/** Space, tab, vertical tab, form feed and, where it ends no line, carriage return. */
const blanks: ReadonlySet<number> = new Set([32, 9, 11, 12, 13])
