import type { Problem } from '../../model/finding.ts'
import { shorten } from '../../text/shorten.ts'
import type { PartKind, PoEntry } from './entry.ts'
import { type PoLine, readLine } from './read-line.ts'
import { type Decoding, decodeString } from './strings.ts'

export interface ReadPo {
  /** In file order, the header first when there is one; an entry starts where the one before it ends. */
  readonly entries: readonly PoEntry[]
  /** What follows the last entry: comments and blank lines. */
  readonly tail: string
  /** Offsets in the text. With any problem the entries are not to be trusted. */
  readonly problems: readonly Problem[]
}

/** Reads the entries of a PO text (gettext manual, "The Format of PO Files"). Nothing is thrown. */
export function readPo(text: string): ReadPo {
  // gettext takes a byte order mark for a mistake; what is written has none.
  const from = text.startsWith('\uFEFF') ? 1 : 0
  const reading: Reading = { entries: [], problems: [], draft: draftAt(from), part: undefined }
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/y
  lines.lastIndex = from
  while (lines.lastIndex < text.length) {
    const start = lines.lastIndex
    const [line = ''] = lines.exec(text) ?? []
    readInto(reading, line, start)
  }
  const isWhole = finish(reading, text.length)
  const tail = isWhole ? '' : text.slice(reading.draft.start)
  return { entries: reading.entries, tail, problems: reading.problems }
}

interface Draft {
  readonly start: number
  /** A mistake was found: the rest of the entry is passed over, so that it is reported once. */
  failed: boolean
  obsolete: boolean
  readonly comments: string[]
  readonly notes: string[]
  readonly references: string[]
  readonly flags: string[]
  readonly strings: Partial<Record<StringName, Decoding>>
  readonly lines: Record<PartKind, string>
}

type StringName = 'previousSource' | 'previousContext' | 'context' | 'source' | 'target'

interface Reading {
  readonly entries: PoEntry[]
  readonly problems: Problem[]
  draft: Draft
  /** The part that a line with nothing but a string goes on with, and the string it adds to. */
  part: { readonly kind: PartKind; readonly into: Decoding } | undefined
}

function draftAt(start: number): Draft {
  return {
    start,
    failed: false,
    obsolete: false,
    comments: [],
    notes: [],
    references: [],
    flags: [],
    strings: {},
    lines: { ...noLines },
  }
}

const noLines: Readonly<Record<PartKind, string>> = {
  comment: '',
  note: '',
  reference: '',
  flag: '',
  previous: '',
  context: '',
  source: '',
  plural: '',
  target: '',
}

function readInto(reading: Reading, whole: string, start: number): void {
  const line = readLine(whole.replace(/[\r\n]+$/, ''))
  const isFull = reading.draft.failed || reading.draft.strings.target !== undefined
  if (isFull && startsEntry(line)) finish(reading, start)
  if (line.kind === 'blank' || reading.draft.failed) return
  if (line.kind === 'error')
    return fail(reading, whole, { at: start + line.at, expected: line.expected })
  if (line.kind === 'string') readString(reading, line, { whole, start })
  else readComment(reading.draft, line, whole)
}

type CommentLine = PoLine & { readonly kind: 'comment' | 'note' | 'reference' | 'flag' }

/** Once an entry has its `msgstr`, only another form of it or more of its string can belong to it. */
function startsEntry(line: PoLine): boolean {
  if (line.kind === 'error') return false
  return line.kind !== 'string' || (line.keyword !== undefined && line.part !== 'target')
}

function readComment(draft: Draft, line: CommentLine, whole: string): void {
  draft.lines[line.kind] += whole
  if (line.kind === 'comment') draft.comments.push(line.text.replace(/^ /, ''))
  else if (line.kind === 'note') draft.notes.push(line.text.replace(/^ /, ''))
  else if (line.kind === 'reference') draft.references.push(...referencesIn(line.text))
  else draft.flags.push(...line.text.split(',').flatMap((flag) => flag.trim() || []))
}

/** Paths with spaces stand between U+2068 and U+2069 (gettext 0.22 and later). */
function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(/\u2068([^\u2069]*)\u2069|(\S+)/g)].map(
    ([, isolated, plain = '']) => isolated ?? plain,
  )
}

interface At {
  readonly whole: string
  readonly start: number
}

function readString(reading: Reading, line: PoLine & { readonly kind: 'string' }, at: At): void {
  const { draft } = reading
  const place = at.start + line.at
  if (line.keyword !== undefined) {
    const problem = misplaced(draft, line)
    if (problem !== undefined) return fail(reading, at.whole, { at: at.start, expected: problem })
    const into: Decoding = { value: '', trace: [] }
    const name = nameOf(line)
    if (name) draft.strings[name] = into
    reading.part = { kind: line.part, into }
    if (line.part !== 'previous') draft.obsolete = line.obsolete
  } else if (!reading.part)
    return fail(reading, at.whole, {
      at: at.start,
      expected: '`msgid` or `msgstr` before a string',
    })
  const { part } = reading
  if (!part) return
  draft.lines[part.kind] += at.whole
  const wrong = decodeString(line.inside, place, part.into)
  if (wrong >= 0)
    fail(reading, at.whole, {
      at: place + wrong,
      expected: 'an escape of PO such as `\\n`, `\\"` or `\\\\`',
    })
  if (!part.into.trace.length && !line.inside) part.into.trace.push([0, 0, place, 0])
  else if (part.into.trace[0]?.[1] === 0 && part.into.trace.length > 1) part.into.trace.shift()
}

function nameOf({ part, keyword }: PoLine & { readonly kind: 'string' }): StringName | undefined {
  if (part === 'previous')
    return keyword === 'msgid'
      ? 'previousSource'
      : keyword === 'msgctxt'
        ? 'previousContext'
        : undefined
  if (part === 'plural' || (part === 'target' && keyword !== 'msgstr' && keyword !== 'msgstr[0]'))
    return undefined
  return part === 'context' || part === 'source' ? part : 'target'
}

/** What had to come before a keyword, when it did not. */
function misplaced(
  { strings }: Draft,
  line: PoLine & { readonly kind: 'string' },
): string | undefined {
  if (line.part === 'previous') return strings.source ? '`msgstr` after `msgid`' : undefined
  if (line.part === 'target' || line.part === 'plural')
    return strings.source ? undefined : `\`msgid\` before \`${line.keyword ?? ''}\``
  if (line.part === 'context')
    return strings.context || strings.source ? '`msgstr` before the next `msgctxt`' : undefined
  return strings.source ? '`msgstr` before the next `msgid`' : undefined
}

function fail(
  reading: Reading,
  whole: string,
  of: { readonly at: number; readonly expected: string },
): void {
  const shown = shorten(whole.trim())
  reading.draft.failed = true
  reading.problems.push({
    message: `Unexpected \`${shown.replaceAll('`', "'")}\`, expected ${of.expected}`,
    at: { start: of.at, end: of.at + 1 },
    help: 'Mend the line; until then the file is left as it is.',
  })
}

/** Ends the entry being read; false when it has no string at all, so that it is no entry. */
function finish(reading: Reading, end: number): boolean {
  const { draft } = reading
  const { source, target, context, previousContext, previousSource } = draft.strings
  if (!source && !context && !draft.failed) return false
  if (draft.failed) {
    // Said already.
  } else if (!source || !target) {
    reading.problems.push({
      message: `Missing \`${source ? 'msgstr' : 'msgid'}\`, expected it before the next entry`,
      at: { start: end, end },
      help: 'Mend the entry above; until then the file is left as it is.',
    })
  } else
    reading.entries.push({
      start: draft.start,
      end,
      obsolete: draft.obsolete,
      comments: draft.comments,
      notes: draft.notes,
      references: draft.references,
      flags: draft.flags,
      ...(previousSource && { previousSource: previousSource.value }),
      ...(previousContext && { previousContext: previousContext.value }),
      ...(context && { context: context.value }),
      source,
      target,
      lines: draft.lines,
    })
  reading.draft = draftAt(end)
  reading.part = undefined
  return true
}
