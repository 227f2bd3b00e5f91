import type { Unit } from '../../model/catalog.ts'
import { type PartKind, partKinds } from './entry.ts'
import { parts } from './parts.ts'
import { readPo } from './read-po.ts'
import type { StringLines } from './string-lines.ts'

export interface Writing {
  readonly obsolete: boolean
  readonly eol: string
  /** How the file breaks the lines of strings; looked up only when something is written anew. */
  readonly style: () => StringLines
}

/**
 * A unit as an entry, the blank line before it included. A unit nobody changed is written as it was
 * read; of a changed one only the parts that differ are written anew, where they stood. New parts stand
 * in the order of GNU gettext.
 */
export function writeEntry(unit: Unit, writing: Writing): string {
  const { read } = unit
  if (!read) return writing.eol + partKinds.map((kind) => fresh(kind, unit, writing)).join('')
  const differ = partKinds.filter((kind) => differs(kind, unit, writing))
  if (!differ.length && read.isObsolete === writing.obsolete) return read.text
  // Only a changed unit is worth reading again.
  const { lead, pieces } = piecesOf(read.text)
  const rest = new Set(differ)
  const written: string[] = []
  const add = (kind: PartKind) => {
    if (rest.delete(kind)) written.push(changed(kind, unit, { pieces, writing }))
  }
  for (const { kind, text } of pieces) {
    // What an entry did not have before stands before what comes after it.
    for (const earlier of partKinds.slice(0, partKinds.indexOf(kind)))
      if (!pieces.some((piece) => piece.kind === earlier)) add(earlier)
    if (differ.includes(kind)) add(kind)
    else written.push(marked(text, writing))
  }
  return lead + written.map((part) => (/[^\r\n]$/.test(part) ? part + writing.eol : part)).join('')
}

interface Piece {
  readonly kind: PartKind
  /** With its line endings; blank lines inside an entry belong to the piece after them. */
  readonly text: string
}

/** An entry taken apart, in the order of its text. */
function piecesOf(text: string): { readonly lead: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = []
  let lead = ''
  let from = 0
  readPo(text, (kind, start, end) => {
    if (!pieces.length) {
      lead = text.slice(0, start)
      from = start
    }
    pieces.push({ kind, text: text.slice(from, end) })
    from = end
  })
  return { lead, pieces }
}

function differs(kind: PartKind, unit: Unit, { obsolete }: Writing): boolean {
  if (!unit.read) return true
  const { same, onlyLive } = parts[kind]
  if (obsolete && onlyLive) return !unit.read.isObsolete
  return !same(unit, unit.read.unit)
}

interface Change {
  readonly pieces: readonly Piece[]
  readonly writing: Writing
}

function changed(kind: PartKind, unit: Unit, { pieces, writing }: Change): string {
  if (kind !== 'target' || !pieces.some((piece) => piece.kind === 'plural'))
    return fresh(kind, unit, writing)
  const style: StringLines = (_, text) => writing.style()('msgstr[0]', text)
  const lines = fresh(kind, unit, { ...writing, style: () => style })
  const was = pieces.flatMap((piece) => (piece.kind === 'target' ? piece.text : [])).join('')
  const others = /^[ \t]*(?:#~[ \t]*)?msgstr[ \t]*\[[ \t]*[1-9]/m.exec(was)
  return lines + (others ? marked(was.slice(others.index), writing) : '')
}

function fresh(kind: PartKind, unit: Unit, writing: Writing): string {
  const { lines, onlyLive } = parts[kind]
  if (writing.obsolete && onlyLive) return ''
  return lines(unit, writing.style())
    .map((line) => marked(line, writing) + writing.eol)
    .join('')
}

/** Lines with the mark of an obsolete entry, or without it. */
function marked(lines: string, { obsolete }: Writing): string {
  if (!obsolete) return lines.replace(/^#~\|/gm, '#|').replace(/^#~[ \t]?/gm, '')
  return lines.replace(/^(?=[ \t]*(?:msg|"))/gm, '#~ ').replace(/^#\|/gm, '#~|')
}
