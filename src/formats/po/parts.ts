import type { Unit } from '../../model/catalog.ts'
import type { PartKind } from './entry.ts'
import type { StringLines } from './string-lines.ts'

type Said = Omit<Unit, 'read'>

/** One part of an entry: whether two units say the same there, and its lines. */
interface Part {
  readonly same: (a: Said, b: Said) => boolean
  /** Lines without the `#~` of an obsolete entry. */
  readonly lines: (unit: Unit, stringLines: StringLines) => readonly string[]
  /** GNU gettext keeps neither notes nor references of an obsolete entry. */
  readonly onlyLive?: true
}

export const parts: Readonly<Record<PartKind, Part>> = {
  comment: {
    same: (a, b) => equal(a.comments, b.comments),
    lines: (unit) => unit.comments.map((text) => `# ${text}`.trimEnd()),
  },
  note: {
    same: (a, b) => equal(a.notes, b.notes),
    lines: (unit) => unit.notes.map((text) => `#. ${text}`.trimEnd()),
    onlyLive: true,
  },
  reference: {
    same: (a, b) => equal(a.references, b.references),
    lines: (unit) => referenceLines(unit.references.map(isolated)),
    onlyLive: true,
  },
  flag: {
    same: (a, b) =>
      (a.flags === b.flags && a.state === b.state) ||
      equal(flagsOf(a).toSorted(), flagsOf(b).toSorted()),
    lines: (unit) => (flagsOf(unit).length ? [`#, ${flagsOf(unit).join(', ')}`] : []),
  },
  previous: {
    same: ({ previous: a }, { previous: b }) =>
      a === b || (a?.context === b?.context && a?.source === b?.source),
    lines: ({ previous }, stringLines) => [
      ...(previous?.context === undefined ? [] : stringLines('msgctxt', previous.context, '#| ')),
      ...(previous ? stringLines('msgid', previous.source, '#| ') : []),
    ],
  },
  context: {
    same: (a, b) => a.context === b.context,
    lines: ({ context }, stringLines) =>
      context === undefined ? [] : stringLines('msgctxt', context),
  },
  source: {
    same: (a, b) => a.source === b.source,
    lines: (unit, stringLines) => stringLines('msgid', unit.source),
  },
  // Units have no plural: what an entry has of it is kept as written.
  plural: { same: () => true, lines: () => [] },
  target: {
    same: (a, b) => a.target === b.target,
    lines: (unit, stringLines) => stringLines('msgstr', unit.target),
  },
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]))
}

function flagsOf(unit: Pick<Unit, 'state' | 'flags'>): readonly string[] {
  return unit.state === 'stale' ? ['fuzzy', ...unit.flags] : unit.flags
}

/** GNU gettext breaks these lines, and these alone, before column 80 even when told not to wrap. */
function referenceLines(references: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const reference of references) {
    const last = lines.at(-1)
    const joined = `${last ?? '#:'} ${reference}`
    if (last !== undefined && joined.length < 80) lines[lines.length - 1] = joined
    else lines.push(`#: ${reference}`)
  }
  return lines
}

/** gettext 0.22 and later read a path with spaces between U+2068 and U+2069. */
function isolated(path: string): string {
  return /\s/.test(path) ? `\u2068${path}\u2069` : path
}
