import { ofSides, type Sides, settled } from '../../model/sides.ts'
import { mergeLines } from '../../text/merge-lines.ts'
import { readPo } from './read-po.ts'
import { unwrapped } from './string-lines.ts'

/**
 * Two versions of a header made one, field by field (gettext manual, "Filling in the Header Entry");
 * unknown fields are kept. Where both changed a field, the side that was revised later has it, and of
 * two dates the later one counts.
 */
export function mergeHeader(sides: Sides<string>): string {
  const whole = settled(sides, (a, b) => a === b)
  const { ours, theirs } = sides
  if (whole !== undefined) return whole
  if (!ours || !theirs) return ours || theirs
  const read = ofSides(sides, readHeader)
  const comments = mergeLines(ofSides(read, ({ comments }) => comments))
  const lines = mergeFields(ofSides(read, ({ fields }) => fields)).map((field) => `${field}\n`)
  const value = lines.join('')
  const known = [read.ours, read.theirs].find((side) => side.value === value)
  const eol = /\r\n|\n/.exec(ours)?.[0] ?? '\n'
  const fresh = unwrapped('msgstr', value).map((line) => line + eol)
  return [...comments, read.ours.source, known?.target ?? fresh.join('')].join('')
}

interface Header {
  /** Lines that begin with `#`, with their ends, as the next two are. */
  readonly comments: readonly string[]
  readonly source: string
  readonly target: string
  readonly value: string
  readonly fields: ReadonlyMap<string, string>
}

function readHeader(text: string): Header {
  const lines = text.split(/(?<=\n)/)
  const from = lines.findIndex((line) => line.startsWith('msgstr'))
  const value = readPo(text).entries[0]?.target.value ?? ''
  const fields = value.split('\n').filter((field) => field !== '')
  return {
    comments: lines.slice(0, from).filter((line) => line.startsWith('#')),
    source: lines
      .slice(0, from)
      .filter((line) => !line.startsWith('#'))
      .join(''),
    target: lines.slice(from).join(''),
    value,
    fields: new Map(fields.map((field) => [field.replace(/:.*/, ''), field])),
  }
}

type Fields = Header['fields']

/** Those of ours in their order, then those only theirs has. */
function mergeFields({ base, ours, theirs }: Sides<Fields>): readonly string[] {
  const [ourTime = 0, theirTime = 0] = [ours, theirs].map((fields) =>
    timeOf(fields.get('PO-Revision-Date')),
  )
  const isLater = ourTime - theirTime
  const names = new Set([...ours.keys(), ...theirs.keys()])
  return [...names].flatMap((name) => {
    const field = { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) }
    const whole = settled(field, (a, b) => a === b)
    if (whole !== undefined || field.ours === field.theirs) return whole ?? []
    if (field.ours === undefined || field.theirs === undefined)
      return field.ours === field.base ? (field.theirs ?? []) : (field.ours ?? [])
    const later = name.endsWith('-Date') ? timeOf(field.ours) - timeOf(field.theirs) : isLater
    return later > 0 || (later === 0 && field.ours > field.theirs) ? field.ours : field.theirs
  })
}

/** The time of a field such as `2026-01-31 10:00+0100` in milliseconds; 0 when it has none. */
function timeOf(field = ''): number {
  const [, day, time, hours, minutes] =
    /(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::\d\d)?([+-]\d\d):?(\d\d)/.exec(field) ?? []
  return day === undefined ? 0 : Date.parse(`${day}T${time}:00${hours}:${minutes}`)
}
