import type { Range } from '../../model/edit.ts'

/** One field, unquoted, and where it stands. */
export interface CsvField extends Range {
  readonly value: string
}

/** The rows of a CSV file (RFC 4180); any text is accepted. The first line tells what parts fields. */
export function readCsv(text: string): readonly (readonly CsvField[])[] {
  const first = text.slice(0, (text + '\n').indexOf('\n'))
  const comma = [',', ';', '\t'].find((mark) => first.includes(mark)) ?? ','
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${comma}\r\n][^${comma}\r\n]*)|)(${comma}|\r?\n|$)`,
    'y',
  )
  const rows: CsvField[][] = []
  let row: CsvField[] = []
  field.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  while (field.lastIndex < text.length) {
    const start = field.lastIndex
    const match = field.exec(text)
    if (!match) {
      // A quote inside a field, or one that is never closed: the rest of the line is taken as it is.
      const end = (text + '\n').indexOf('\n', start)
      row.push({ value: text.slice(start, end).trim(), start, end })
      rows.push(row)
      row = []
      field.lastIndex = end + 1
      continue
    }
    const [, quoted, plain, mark = ''] = match
    const value = quoted?.replaceAll('""', '"') ?? plain ?? ''
    row.push({ value, start, end: field.lastIndex - mark.length })
    if (mark !== comma) {
      rows.push(row)
      row = []
    }
  }
  return row.length ? [...rows, row] : rows
}
