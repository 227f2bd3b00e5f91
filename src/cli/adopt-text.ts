import type { AdoptedDocument } from '../commands/adopt/adopted-document.ts'
import type { AdoptPoReport } from '../commands/adopt-po.ts'
import { shorten } from '../text/shorten.ts'

/** What was adopted, for people: a row for each document, and below it what found no counterpart. */
export function adoptText(documents: readonly AdoptedDocument[], withDetails: boolean): string {
  const rows = [head, ...documents.map(rowOf)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column < 2 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return [...table, ...(withDetails ? documents.flatMap(detailsOf) : []), ''].join('\n')
}

/** What came of the entries of another tool's catalog. */
export function unmatchedText(
  { translated, matched }: AdoptPoReport['entries'],
  unmatched: AdoptPoReport['unmatched'],
): string {
  const lines = unmatched.map(({ path, line, text, keptIn }) => {
    const where = keptIn === undefined ? 'in no document' : `obsolete in ${keptIn}`
    return `${path}:${line}  ${where}: ${shown(text)}`
  })
  return [
    `${matched} of ${translated} translated entries are in the content.`,
    ...limited(lines),
    '',
  ].join('\n')
}

const head = ['Document', 'Locale', 'Translated', 'Stale', 'Known', 'Missing', 'Surplus', 'Words']

function rowOf(of: AdoptedDocument): readonly string[] {
  const { all, translated, stale } = of.words
  const share = all ? Math.floor((100 * (translated + stale)) / all) : 100
  return [
    of.document,
    of.locale,
    String(of.translated),
    String(of.stale),
    String(of.known),
    String(of.missing.length + of.left.length),
    String(of.surplus.length),
    `${share} %`,
  ]
}

/** So many of a kind are shown for a document; `--json` lists all. */
const most = 5

function detailsOf(of: AdoptedDocument): readonly string[] {
  const placed = (path: string, what: string, list: AdoptedDocument['missing']) =>
    limited(list.map(({ line, text }) => `${path}:${line}  ${what}: ${shown(text)}`))
  const lines = [
    ...placed(of.path, 'not translated', of.missing),
    ...placed(of.from, 'left in the source language', of.left),
    ...placed(of.from, 'not in the source', of.surplus),
    ...limited(
      of.differing.map(
        ({ target, found }) => `${of.catalog}  kept: ${shown(target)}, not: ${shown(found)}`,
      ),
    ),
  ]
  return lines.length ? ['', ...lines] : []
}

function limited(lines: readonly string[]): readonly string[] {
  const rest = lines.length - most
  return rest > 1 ? [...lines.slice(0, most), `  and ${rest} more like this (see --json)`] : lines
}

function shown(text: string): string {
  return `\`${shorten(text.replace(/\s+/g, ' '), 50)}\``
}
