import type { PartKind } from './entry.ts'

/** What one line of a PO file is. Offsets count from the start of the line. */
export type PoLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'comment' | 'note' | 'reference' | 'flag'; readonly text: string }
  | {
      readonly kind: 'string'
      readonly part: Exclude<PartKind, 'comment' | 'note' | 'reference' | 'flag'>
      readonly obsolete: boolean
      /** `msgid`, or nothing in a line that goes on with the string before it. */
      readonly keyword: string | undefined
      readonly inside: string
      readonly at: number
    }
  | { readonly kind: 'error'; readonly at: number; readonly expected: string }

const parts = {
  msgctxt: 'context',
  msgid: 'source',
  msgid_plural: 'plural',
  msgstr: 'target',
} as const

const text =
  /^(#~?\|?[ \t]*)?(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*)?"((?:[^"\\]|\\[^])*)"[ \t]*$/

/** Reads one line, its line ending taken off (gettext manual, "The Format of PO Files"). */
export function readLine(line: string): PoLine {
  if (/^[ \t]*$/.test(line)) return { kind: 'blank' }
  const mark = line[0] === '#' ? (line[1] ?? '') : undefined
  if (mark === '.') return { kind: 'note', text: line.slice(2) }
  if (mark === ':') return { kind: 'reference', text: line.slice(2) }
  // Since 2025 `#=` holds flags too (gettext manual, "Flags").
  if (mark === ',' || mark === '=') return { kind: 'flag', text: line.slice(2) }
  // Some tools mark the comments of an obsolete entry too: `#~ # old`.
  const isRetired = /^#~[ \t]*#/.test(line) && !line.startsWith('#~|')
  if (isRetired || (mark !== undefined && mark !== '~' && mark !== '|'))
    return { kind: 'comment', text: line.slice(1) }
  const match = text.exec(line)
  if (!match) return wrong(line)
  const [whole, prefix = '', keyword, inside = ''] = match
  const name = keyword?.replace(/\[\d+\]$/, '')
  const isPrevious = prefix.includes('|')
  const part = isPrevious ? 'previous' : name === undefined ? 'source' : partOf(name)
  const at = whole.lastIndexOf('"') - inside.length
  return { kind: 'string', part, obsolete: prefix.startsWith('#~'), keyword, inside, at }
}

function partOf(name: string): (typeof parts)[keyof typeof parts] {
  return name === 'msgctxt' || name === 'msgid_plural' || name === 'msgid'
    ? parts[name]
    : parts.msgstr
}

function wrong(line: string): PoLine {
  const prefix = /^(?:#~?\|?)?[ \t]*/.exec(line)?.[0].length ?? 0
  const keyword = /^(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)(?=[ \t"]|$)[ \t]*/.exec(
    line.slice(prefix),
  )
  const at = prefix + (keyword?.[0].length ?? 0)
  if (line[at] === '"') return { kind: 'error', at, expected: 'a closing `"`' }
  if (keyword) return { kind: 'error', at, expected: '`"`' }
  return {
    kind: 'error',
    at: prefix,
    expected: '`msgid`, `msgstr`, a string in quotes or a comment',
  }
}
