/** Places of a text, 1-based as editors show them; columns count UTF-16 units. */
export interface LineIndex {
  place(offset: number): { readonly line: number; readonly column: number }
}

/** Line ends are `\n`, `\r\n` and `\r`; a byte order mark takes up no column. */
export function lineIndex(text: string): LineIndex {
  const first = text.startsWith('\uFEFF') ? 1 : 0
  const starts = [first, ...Array.from(text.matchAll(/\r\n|\n|\r/g), endOf)]
  return {
    place(offset) {
      const at = clamp(offset, first, text.length)
      const line = lineAt(starts, at)
      return { line: line + 1, column: at - (starts[line] ?? first) + 1 }
    },
  }
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

/** The last line that starts at or before an offset: binary search. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
