/**
 * A place of a text as `lineIndex` counts it, in UTF-16 units, to its column in UTF-8 bytes from the
 * very start of the line: 1-based, so that a byte order mark takes up three columns of the first line.
 * Places beyond the end of a line are its end.
 */
export function utf8Columns(text: string): (line: number, column: number) => number {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const lines = text.split(/\r\n|\n|\r/)
  const encoder = new TextEncoder()
  return (line, column) => {
    const before = (lines[line - 1] ?? '').slice(0, column - 1 + (line === 1 ? mark : 0))
    return encoder.encode(before).length + 1
  }
}
