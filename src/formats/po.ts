import { type Catalog, type State, type Unit, unitKey } from '../model/catalog.ts'
import type { Problem } from '../model/finding.ts'
import type { Format } from './format.ts'
import type { PoEntry } from './po/entry.ts'
import { charsetIn, inUtf8, isHeader, newHeader } from './po/header.ts'
import { mergeExtra } from './po/merge-extra.ts'
import { mostProblems, readPo } from './po/read-po.ts'
import { escapeString } from './po/strings.ts'
import { styleOf } from './po/style-of.ts'
import { unsaidForms } from './po/unsaid-forms.ts'
import { writeEntry } from './po/write-entry.ts'

/**
 * GNU gettext PO (gettext manual, "The Format of PO Files"), read as gettext reads it and written in
 * the file's own way of breaking lines; a file that has none is written as `msgcat --no-wrap` writes
 * it, the one form all its versions agree on. `fuzzy` is the state `stale`; PO has no word for
 * `reviewed`, which reads back as `translated`. The catalog's `extra` is the header entry, what follows
 * the last entry, and the whole text: with nothing changed it is given back, byte for byte. A text that
 * changes is mended as well: a header that is missing is added, its charset becomes UTF-8, and a byte
 * order mark goes, which gettext does not accept.
 */
export const po: Format = {
  name: 'po',
  extension: '.po',
  charsetIn,
  decode(text, at) {
    const { entries, tail, problems } = readPo(text)
    const [first, ...others] = entries
    const header = first && isHeader(first) ? first : undefined
    const units = header ? others : entries
    const all = [...problems, ...lateHeaders(units), ...duplicates(units)]
    if (all.length) return { problems: all.slice(0, mostProblems) }
    const decoded = (obsolete: boolean) =>
      units.filter((entry) => entry.obsolete === obsolete).map((entry) => unitOf(entry, text))
    return {
      catalog: {
        ...at,
        units: decoded(false),
        obsolete: decoded(true),
        extra: [header ? text.slice(header.start, header.end) : '', tail, text],
      },
      problems: [],
    }
  },
  encode(catalog) {
    const [header = '', , text] = catalog.extra ?? []
    if (text !== undefined && piecesOf(catalog, header).join('') === withoutMark(text)) return text
    return print(catalog, header === '' ? addedHeader(catalog) : inUtf8(header))
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

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

function addedHeader({ locale, units, extra }: Catalog): string {
  const eol = lineEnding(extra?.[2] ?? '')
  const isApart = !units[0]?.read || /^[\r\n]/.test(units[0].read.text)
  return newHeader(locale).replaceAll('\n', eol) + (isApart ? '' : eol)
}

function piecesOf(catalog: Catalog, header: string): readonly string[] {
  const eol = lineEnding(header)
  const style = once(() => styleOf(catalog))
  const units = inOrder(catalog).map(([unit, obsolete]) =>
    writeEntry(unit, { obsolete, eol, style }),
  )
  return [header, ...units, catalog.extra?.[1] ?? ''].filter((piece) => piece !== '')
}

function print(catalog: Catalog, header: string): string {
  const pieces = piecesOf(catalog, header)
  return pieces
    .map((piece, index) => {
      const isEnded = index === pieces.length - 1 || /[\r\n]$/.test(piece)
      const ended = isEnded ? piece : piece + lineEnding(header)
      return index ? ended : ended.replace(/^[\r\n]+/, '')
    })
    .join('')
}

function lineEnding(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n'
}

/** An obsolete unit that stood between others stays there; those that retire now stand at the end. */
function inOrder({ units, obsolete, extra }: Catalog): readonly (readonly [Unit, boolean])[] {
  const text = obsolete.length ? (extra?.[2] ?? '') : ''
  const ordered: (readonly [Unit, boolean])[] = []
  let next = 0
  for (const unit of units) {
    for (let old = obsolete[next]; old && stoodBefore(old, unit, text); old = obsolete[++next])
      ordered.push([old, true])
    ordered.push([unit, false])
  }
  return [...ordered, ...obsolete.slice(next).map((old) => [old, true] as const)]
}

function stoodBefore(old: Unit, unit: Unit, text: string): boolean {
  return (
    old.read?.isObsolete === true &&
    unit.read?.isObsolete === false &&
    old.place.start < unit.place.start &&
    standsIn(text, old) &&
    standsIn(text, unit)
  )
}

/** A unit may come from another file, where its place says nothing of this one. */
function standsIn(text: string, { read, place }: Unit): boolean {
  return read !== undefined && text.slice(place.start, place.end) === read.text.trim()
}

function unitOf(entry: PoEntry, file: string): Unit {
  const { context, previousSource, source, target } = entry
  const state = stateOf(entry)
  const said = {
    source: source.value,
    target: target.value,
    state,
    notes: entry.notes,
    comments: entry.comments,
    references: entry.references,
    flags: state === 'stale' ? entry.flags.filter((flag) => flag !== 'fuzzy') : entry.flags,
    place: { start: entry.from, end: entry.to },
    sourceTrace: source.trace,
    targetTrace: target.trace,
  }
  const unit = context || previousSource ? { ...said, ...contexts(entry) } : said
  const text = file.slice(entry.start, entry.end)
  return { ...unit, read: { unit, isObsolete: entry.obsolete, text } }
}

function contexts({ context, previousSource, previousContext }: PoEntry): Partial<Unit> {
  return {
    ...(context && { context: context.value }),
    ...(previousSource && {
      previous: {
        source: previousSource.value,
        ...(previousContext && { context: previousContext.value }),
      },
    }),
  }
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
    const key = unitKey({ source: source.value, context: context?.value })
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
