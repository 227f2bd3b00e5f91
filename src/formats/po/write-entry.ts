import type { Unit } from '../../model/catalog.ts'
import { type PartKind, partKinds } from './entry.ts'
import { parts } from './parts.ts'
import { type Piece, pieces } from './pieces.ts'
import { type StringLines, unwrapped } from './string-lines.ts'

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
  const { lead, pieces: found } = pieces(read.text)
  const rest = new Set(differ)
  const written: string[] = []
  const add = (kind: PartKind) => {
    if (rest.delete(kind)) written.push(changed(kind, unit, { found, writing }))
  }
  for (const { kind, text } of found) {
    // What an entry did not have before stands before what comes after it.
    for (const earlier of partKinds.slice(0, partKinds.indexOf(kind)))
      if (!found.some((piece) => piece.kind === earlier)) add(earlier)
    if (differ.includes(kind)) add(kind)
    else written.push(marked(text, writing))
  }
  return lead + written.map((part) => (/[^\r\n]$/.test(part) ? part + writing.eol : part)).join('')
}

function differs(kind: PartKind, unit: Unit, { obsolete }: Writing): boolean {
  if (!unit.read) return true
  const { same, onlyLive } = parts[kind]
  if (obsolete && onlyLive) return !unit.read.isObsolete
  return !same(unit, unit.read.unit)
}

interface Change {
  readonly found: readonly Piece[]
  readonly writing: Writing
}

function changed(kind: PartKind, unit: Unit, { found, writing }: Change): string {
  if (kind !== 'target' || !found.some((piece) => piece.kind === 'plural'))
    return fresh(kind, unit, writing)
  const style: StringLines = (_, text, before) => writing.style()('msgstr[0]', text, before)
  const lines = fresh(kind, unit, { ...writing, style: () => style })
  const was = found.flatMap((piece) => (piece.kind === 'target' ? piece.text : [])).join('')
  const others = /^[ \t]*(?:#~[ \t]*)?msgstr[ \t]*\[[ \t]*[1-9]/m.exec(was)
  return lines + (others ? marked(was.slice(others.index), writing) : '')
}

function fresh(kind: PartKind, unit: Unit, writing: Writing): string {
  const { lines, onlyLive } = parts[kind]
  if (writing.obsolete && onlyLive) return ''
  const style = unit.flags.includes('no-wrap') ? unwrapped : writing.style()
  // What stands before the lines takes up columns too.
  const retired: StringLines = (keyword, text, before) =>
    style(keyword, text, before ? '#~| ' : '#~ ')
  return lines(unit, writing.obsolete ? retired : style)
    .map((line) => line + writing.eol)
    .join('')
}

/** Lines with the mark of an obsolete entry, or without it. */
function marked(lines: string, { obsolete }: Writing): string {
  if (!obsolete) return lines.replace(/^#~\|/gm, '#|').replace(/^#~[ \t]?/gm, '')
  return lines.replace(/^(?=[ \t]*(?:msg|"))/gm, '#~ ').replace(/^#\|/gm, '#~|')
}
