import type { Problem } from '../../model/finding.ts'
import { shorten } from '../../text/shorten.ts'
import { closest } from '../../text/similar.ts'
import { type Concept, type Spelling, statuses } from './concept.ts'
import type { GlossaryFormat } from './glossary-format.ts'
import { type CsvField, readCsv } from './read-csv.ts'
import { settingsIn } from './settings-in.ts'

/**
 * CSV (RFC 4180) with a header. A concept is a row with its `type` (`brand` or `term`), `name`,
 * `settings` (JSON) and `note`, and a row with `locale`, `text` and `status` (`preferred`, `admitted`,
 * `avoided`) for each spelling; `*` is every locale. Columns may be in any order; only `name` must be
 * there. Semicolons and tabs part fields too, where the header has them. What a spreadsheet would take
 * for a formula (`-ness`, `@handle`) has an apostrophe before it, which is no part of the field.
 */
export const csv: GlossaryFormat = {
  name: 'csv',
  extension: '.csv',
  encode: (concepts) =>
    [columns, ...concepts.flatMap(rowsOf)]
      .map((row) => `${row.map(guarded).map(quoted).join(',')}\r\n`)
      .join(''),
  decode(text) {
    const [header = [], ...rows] = readCsv(text).map((row) => row.map(withoutGuard))
    const names = header.map((field) => field.value.trim().toLowerCase())
    const problems: Problem[] = headerProblems(header, names)
    const concepts = new Map<string, Concept>()
    for (const row of problems.length ? [] : rows) {
      if (row.every(({ value }) => value === '')) continue
      const read = readRow(names, row)
      problems.push(...read.problems)
      const key = `${read.concept.type} ${read.concept.name}`
      const before = concepts.get(key)
      concepts.set(key, before ? joined(before, read.concept) : read.concept)
    }
    return { concepts: [...concepts.values()], problems }
  },
}

const columns = ['type', 'name', 'locale', 'text', 'status', 'settings', 'note'] as const

function rowsOf({ type, name, note = '', spellings, settings }: Concept): readonly string[][] {
  const said = Object.keys(settings).length ? JSON.stringify(settings) : ''
  return [
    [type, name, '', '', '', said, note],
    ...spellings.map(({ locale, text, status }) => [type, name, locale, text, status, '', '']),
  ]
}

function guarded(value: string): string {
  return /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

function withoutGuard(field: CsvField): CsvField {
  return /^'+[=+\-@\t\r]/.test(field.value) ? { ...field, value: field.value.slice(1) } : field
}

function quoted(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function headerProblems(header: readonly CsvField[], names: readonly string[]): Problem[] {
  const unknown = header.filter((_, index) => !columns.some((column) => column === names[index]))
  const problems = unknown.map(({ value, start, end }): Problem => {
    const meant = closest(value, columns)
    return {
      message: `Unexpected column \`${shorten(value, 30)}\`, expected ${meant ? `\`${meant}\`` : columns.join(', ')}`,
      at: { start, end },
      actual: value,
    }
  })
  const isMissing = !problems.length && !names.includes('name')
  const missing = {
    message: 'Missing column `name`, expected it in the first line',
    at: { start: 0, end: 0 },
  }
  return isMissing ? [missing] : problems
}

interface ReadRow {
  readonly concept: Concept
  readonly problems: readonly Problem[]
}

function readRow(names: readonly string[], row: readonly CsvField[]): ReadRow {
  const start = row[0]?.start ?? 0
  const field = (column: string): CsvField =>
    row[names.indexOf(column)] ?? { value: '', start, end: start }
  const [type, status] = [field('type'), field('status')]
  const settings = settingsIn(field('settings').value)
  const isBrand = type.value.toLowerCase() === 'brand'
  const state = statuses.find((one) => one === (status.value.toLowerCase() || 'preferred'))
  const note = field('note').value
  const problems = [
    ...(field('name').value ? [] : [wrong(field('name'), 'a name')]),
    ...(['brand', 'term', ''].includes(type.value.toLowerCase())
      ? []
      : [wrong(type, '`brand` or `term`')]),
    ...(state
      ? []
      : [wrong(status, `\`${closest(status.value, statuses) ?? statuses.join('`, `')}\``)]),
    ...(settings ? [] : [wrong(field('settings'), 'a JSON object')]),
    ...(field('text').value && !field('locale').value ? [wrong(field('locale'), 'a locale')] : []),
  ]
  const spelling = {
    locale: field('locale').value,
    text: field('text').value,
    status: state ?? 'preferred',
  }
  const concept: Concept = {
    type: isBrand ? 'brand' : 'term',
    name: field('name').value,
    ...(note && { note }),
    spellings: spelling.text ? [spelling satisfies Spelling] : [],
    settings: settings ?? {},
  }
  return { concept, problems }
}

function wrong({ value, start, end }: CsvField, expected: string): Problem {
  return {
    message: `Unexpected \`${shorten(value, 30)}\`, expected ${expected}`,
    at: { start, end },
    actual: value,
  }
}

function joined(before: Concept, more: Concept): Concept {
  return {
    ...before,
    ...more,
    spellings: [...before.spellings, ...more.spellings],
    settings: { ...before.settings, ...more.settings },
  }
}
