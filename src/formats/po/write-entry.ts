import type { Unit } from '../../model/catalog.ts'
import { type PartKind, partKinds, type PoEntry } from './entry.ts'
import { parts } from './parts.ts'
import { readPo } from './read-po.ts'

export interface Writing {
  readonly obsolete: boolean
  readonly eol: string
}

/**
 * A unit as an entry, the blank line before it included. A unit nobody changed is written as it was
 * read; of a changed one only the parts that differ are written anew, in the order of GNU gettext.
 */
export function writeEntry(unit: Unit, writing: Writing): string {
  const { read } = unit
  const differ = partKinds.filter((kind) => differs(kind, unit, writing))
  if (read && !differ.length && read.isObsolete === writing.obsolete) return read.text
  // Only a changed unit is worth reading again.
  const was = read && readPo(read.text).entries[0]
  if (!was) return writing.eol + partKinds.map((kind) => fresh(kind, unit, writing)).join('')
  const lead = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(read.text)?.[0] ?? ''
  const written = partKinds.map((kind) =>
    differ.includes(kind) ? changed(kind, unit, was, writing) : marked(was.lines[kind], writing),
  )
  return lead + written.map((part) => (/[^\r\n]$/.test(part) ? part + writing.eol : part)).join('')
}

function differs(kind: PartKind, unit: Unit, { obsolete }: Writing): boolean {
  if (!unit.read) return true
  const { said, onlyLive } = parts[kind]
  if (obsolete && onlyLive) return !unit.read.isObsolete
  const [a, b] = [said(unit), said(unit.read.unit)]
  return a.length !== b.length || a.some((item, index) => item !== b[index])
}

function changed(kind: PartKind, unit: Unit, was: PoEntry, writing: Writing): string {
  const lines = fresh(kind, unit, writing)
  if (kind !== 'target' || was.lines.plural === '') return lines
  const others = /^(?:#~[ \t]*)?msgstr\[[1-9]/m.exec(was.lines.target)
  const kept = others ? marked(was.lines.target.slice(others.index), writing) : ''
  return lines.replace('msgstr', 'msgstr[0]') + kept
}

function fresh(kind: PartKind, unit: Unit, writing: Writing): string {
  const { lines, onlyLive } = parts[kind]
  if (writing.obsolete && onlyLive) return ''
  return lines(unit)
    .map((line) => marked(line, writing) + writing.eol)
    .join('')
}

/** Lines with the mark of an obsolete entry, or without it. */
function marked(lines: string, { obsolete }: Writing): string {
  if (!obsolete) return lines.replace(/^#~\|/gm, '#|').replace(/^#~[ \t]?/gm, '')
  return lines.replace(/^(?=msg|")/gm, '#~ ').replace(/^#\|/gm, '#~|')
}
