import type { PoEntry } from './entry.ts'
import type { CommentKind, PoStringPiece } from './read-line.ts'
import type { Decoding } from './strings.ts'

/** An entry that is being read. */
export interface Draft {
  readonly start: number
  /** Where its first piece begins, -1 while it has none; where the last ends, and its line. */
  from: number
  to: number
  end: number
  /** A mistake was found: the rest of the entry is passed over, so that it is reported once. */
  failed: boolean
  hasMark: boolean
  obsolete: boolean
  forms: number
  isPlural: boolean
  comments: string[]
  notes: string[]
  references: string[]
  flags: string[]
  previousSource: Decoding | undefined
  previousContext: Decoding | undefined
  context: Decoding | undefined
  source: Decoding | undefined
  target: Decoding | undefined
}

const none: string[] = []

export function draftAt(start: number): Draft {
  return {
    start,
    from: -1,
    to: start,
    end: start,
    failed: false,
    hasMark: false,
    obsolete: false,
    forms: 0,
    isPlural: false,
    comments: none,
    notes: none,
    references: none,
    flags: none,
    previousSource: undefined,
    previousContext: undefined,
    context: undefined,
    source: undefined,
    target: undefined,
  }
}

/** Adds what a comment says. */
export function addComment(draft: Draft, kind: CommentKind, text: string): void {
  if (kind === 'comment') draft.comments = joined(draft.comments, [withoutSpace(text)])
  else if (kind === 'note') draft.notes = joined(draft.notes, [withoutSpace(text)])
  else if (kind === 'reference') draft.references = joined(draft.references, referencesIn(text))
  else draft.flags = joined(draft.flags, flagsIn(text))
}

/** Most entries have a line of a kind or none: only a longer list is one of its own. */
function joined(before: string[], more: string[]): string[] {
  if (before === none) return more
  for (const one of more) before.push(one)
  return before
}

function flagsIn(text: string): string[] {
  return text
    .split(',')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '')
}

function withoutSpace(text: string): string {
  return text.startsWith(' ') ? text.slice(1) : text
}

/** Paths with spaces stand between U+2068 and U+2069 (gettext 0.22 and later). */
function referencesIn(text: string): string[] {
  const only = text.trim()
  if (!/[\s\u2068]/.test(only)) return only === '' ? none : [only]
  return [...text.matchAll(/\u2068([^\u2069]*)\u2069|(\S+)/g)].map(
    ([, isolated, plain = '']) => isolated ?? plain,
  )
}

/** The string a keyword begins; undefined for one that units do not hold. */
export function begin(draft: Draft, piece: PoStringPiece): Decoding {
  const into: Decoding = { value: '', trace: [] }
  if (piece.part === 'previous') {
    if (piece.keyword === 'msgid') draft.previousSource = into
    else if (piece.keyword === 'msgctxt') draft.previousContext = into
    return into
  }
  draft.hasMark = true
  draft.obsolete = piece.mark.obsolete
  if (piece.part === 'plural') draft.isPlural = true
  else if (piece.part !== 'target') draft[piece.part] = into
  else {
    // Of a plural the first form that says something stands for all.
    if (!draft.target?.value) draft.target = into
    draft.forms++
  }
  return into
}

/** What had to stand where a keyword stands, when something else had to. */
export function misplaced(draft: Draft, piece: PoStringPiece): string | undefined {
  const { part, keyword = '', index, mark } = piece
  if (part === 'previous') return draft.source ? '`msgstr` after `msgid`' : undefined
  if (draft.hasMark && draft.obsolete !== mark.obsolete)
    return '`#~` before all of an entry or none'
  if (index !== undefined && part !== 'target') return `\`${keyword}\` without a number`
  if (part === 'context') return draft.context ? '`msgid` after `msgctxt`' : undefined
  if (part === 'source') return undefined
  if (!draft.source) return `\`msgid\` before \`${keyword}\``
  if (part === 'plural') return draft.isPlural ? '`msgstr[0]` after `msgid_plural`' : undefined
  if (draft.isPlural) return index === draft.forms ? undefined : `\`msgstr[${draft.forms}]\``
  if (index !== undefined) return '`msgid_plural` before it, or `msgstr` without a number'
  return draft.target ? '`msgid` before the next `msgstr`' : undefined
}

/** Has a draft become an entry? */
export function isEntry(draft: Draft): draft is Draft & PoEntry {
  return draft.source !== undefined && draft.target !== undefined
}
