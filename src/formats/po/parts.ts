import type { Unit } from '../../model/catalog.ts'
import type { PartKind } from './entry.ts'
import { stringLines } from './strings.ts'

/** One part of an entry: what a unit says there, and its lines. */
interface Part {
  readonly said: (unit: Omit<Unit, 'read'>) => readonly unknown[]
  /** Lines without the `#~` of an obsolete entry. */
  readonly lines: (unit: Unit) => readonly string[]
  /** GNU gettext keeps neither notes nor references of an obsolete entry. */
  readonly onlyLive?: true
}

export const parts: Readonly<Record<PartKind, Part>> = {
  comment: {
    said: (unit) => unit.comments,
    lines: (unit) => unit.comments.map((text) => `# ${text}`.trimEnd()),
  },
  note: {
    said: (unit) => unit.notes,
    lines: (unit) => unit.notes.map((text) => `#. ${text}`.trimEnd()),
    onlyLive: true,
  },
  reference: {
    said: (unit) => unit.references,
    lines: (unit) => referenceLines(unit.references.map(isolated)),
    onlyLive: true,
  },
  flag: {
    said: (unit) => flagsOf(unit).toSorted(),
    lines: (unit) => (flagsOf(unit).length ? [`#, ${flagsOf(unit).join(', ')}`] : []),
  },
  previous: {
    said: (unit) => [unit.previous?.context, unit.previous?.source],
    lines: ({ previous }) =>
      [
        ...(previous?.context === undefined ? [] : stringLines('msgctxt', previous.context)),
        ...(previous ? stringLines('msgid', previous.source) : []),
      ].map((line) => `#| ${line}`),
  },
  context: {
    said: (unit) => [unit.context],
    lines: (unit) => (unit.context === undefined ? [] : stringLines('msgctxt', unit.context)),
  },
  source: {
    said: (unit) => [unit.source],
    lines: (unit) => stringLines('msgid', unit.source),
  },
  // Units have no plural: what an entry has of it is kept as written.
  plural: { said: () => [], lines: () => [] },
  target: {
    said: (unit) => [unit.target],
    lines: (unit) => stringLines('msgstr', unit.target),
  },
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
