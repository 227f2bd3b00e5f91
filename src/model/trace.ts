import type { Range } from './edit.ts'

/**
 * Where the parts of a decoded string stand in its file, as `[text, length, file, size]`:
 * `length` units of the string from `text` on are spelt by `size` units of the file from `file` on.
 * Where `length` equals `size` both run alike; elsewhere (an escape, an entity) the part is one piece.
 * Parts ascend and leave no gap in the string. An empty string has one part of length 0.
 */
export type Trace = readonly TracePart[]
export type TracePart = readonly [text: number, length: number, file: number, size: number]

/** The range of the file that spells a range of the string. */
export function locate(trace: Trace, range: Range): Range {
  const first = partAt(trace, range.start)
  if (!first) return { start: 0, end: 0 }
  const start = offsetIn(first, range.start)
  if (range.end <= range.start) return { start, end: start }
  const last = partAt(trace, range.end - 1) ?? first
  const [text, length, file, size] = last
  return { start, end: length === size ? file + (range.end - text) : file + size }
}

function partAt(trace: Trace, offset: number): TracePart | undefined {
  let found = trace[0]
  for (const part of trace) {
    if (part[0] > offset) break
    found = part
  }
  return found
}

function offsetIn([text, length, file, size]: TracePart, offset: number): number {
  const into = offset - text
  if (into >= length) return file + size
  return length === size ? file + into : file
}
