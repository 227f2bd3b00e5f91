import { type Catalog, type State, type Unit, unitKey } from '../model/catalog.ts'
import type { Problem } from '../model/finding.ts'
import type { Format } from './format.ts'
import type { PoEntry } from './po/entry.ts'
import { charsetProblem, isHeader, newHeader } from './po/header.ts'
import { mergeExtra } from './po/merge-extra.ts'
import { readPo } from './po/read-po.ts'
import { escapeString } from './po/strings.ts'
import { unsaidForms } from './po/unsaid-forms.ts'
import { writeEntry } from './po/write-entry.ts'

/**
 * GNU gettext PO (gettext manual, "The Format of PO Files"), written as `msgcat --no-wrap` writes it:
 * the one form all its versions agree on. `fuzzy` is the state `stale`; PO has no word for `reviewed`,
 * which reads back as `translated`. The catalog's `extra` is the header entry and what follows the last
 * entry.
 */
export const po: Format = {
  name: 'po',
  extension: '.po',
  decode(text, at) {
    const { entries, tail, problems } = readPo(text)
    const [first, ...others] = entries
    const header = first && isHeader(first) ? first : undefined
    const units = header ? others : entries
    const charset = header && charsetProblem(header)
    const all = [
      ...problems,
      ...lateHeaders(units),
      ...duplicates(units),
      ...(charset ? [charset] : []),
    ]
    if (all.length) return { problems: all }
    const decoded = (obsolete: boolean) =>
      units.filter((entry) => entry.obsolete === obsolete).map((entry) => unitOf(entry, text))
    return {
      catalog: {
        ...at,
        units: decoded(false),
        obsolete: decoded(true),
        extra: [header ? text.slice(header.start, header.end) : '', tail],
      },
      problems: [],
    }
  },
  encode(catalog) {
    return print(catalog, catalog.extra?.[0] || newHeader(catalog.locale))
  },
  encodeTemplate(catalog) {
    const units = catalog.units.map((unit) => ({
      ...unit,
      target: '',
      state: 'untranslated' as const,
    }))
    return print({ ...catalog, units, obsolete: [] }, newHeader(undefined))
  },
  spell: escapeString,
  unsaid: unsaidForms,
  mergeExtra,
}

function print(catalog: Catalog, header: string): string {
  const eol = /\r\n|\n/.exec(header)?.[0] ?? '\n'
  const pieces = [
    header,
    ...catalog.units.map((unit) => writeEntry(unit, { obsolete: false, eol })),
    ...catalog.obsolete.map((unit) => writeEntry(unit, { obsolete: true, eol })),
    catalog.extra?.[1] ?? '',
  ].filter((piece) => piece !== '')
  return pieces
    .map((piece, index) => {
      const isLast = index === pieces.length - 1
      const ended = isLast || /[\r\n]$/.test(piece) ? piece : piece + eol
      return index ? ended : ended.replace(/^[\r\n]+/, '')
    })
    .join('')
}

function unitOf(entry: PoEntry, file: string): Unit {
  const { context, previousSource, previousContext, source, target } = entry
  const text = file.slice(entry.start, entry.end)
  const lead = text.length - text.trimStart().length
  const state = stateOf(entry)
  const unit = {
    source: source.value,
    ...(context !== undefined && { context }),
    target: target.value,
    state,
    ...(previousSource !== undefined && {
      previous: {
        source: previousSource,
        ...(previousContext !== undefined && { context: previousContext }),
      },
    }),
    notes: entry.notes,
    comments: entry.comments,
    references: entry.references,
    flags: state === 'stale' ? entry.flags.filter((flag) => flag !== 'fuzzy') : entry.flags,
    place: { start: entry.start + lead, end: entry.start + text.trimEnd().length },
    sourceTrace: source.trace,
    targetTrace: target.trace,
  }
  return { ...unit, read: { unit, isObsolete: entry.obsolete, text } }
}

function stateOf({ target, flags }: PoEntry): State {
  if (!target.value) return 'untranslated'
  return flags.includes('fuzzy') ? 'stale' : 'translated'
}

/** As a unit a header would be retired, and a fresh one would take its place. */
function* lateHeaders(entries: readonly PoEntry[]): Iterable<Problem> {
  for (const { source, start } of entries.filter(isHeader)) {
    const at = source.trace[0]?.[2] ?? start
    yield {
      message: 'Unexpected header here, expected it before every other entry',
      at: { start: at, end: at },
      help: 'Move it to the top, or delete it if it is old; until then the file is left as it is.',
    }
  }
}

/** `msgfmt` rejects them, live or obsolete: which of two translations counts would be a guess. */
function* duplicates(entries: readonly PoEntry[]): Iterable<Problem> {
  const seen = new Set<string>()
  for (const { source, context, start } of entries) {
    const key = unitKey({ source: source.value, context })
    const at = source.trace[0]?.[2] ?? start
    if (seen.has(key))
      yield {
        message: 'Unexpected second entry with this `msgid`, expected each one once',
        at: { start: at, end: at },
        help: 'Keep one of the two entries; until then the file is left as it is.',
      }
    seen.add(key)
  }
}
