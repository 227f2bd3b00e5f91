import type { Trace, TracePart } from '../../model/trace.ts'

/**
 * Where each part of a JSON string (RFC 8259, 7) stands in its file.
 * @param inside what stands between the quotes, and at which offset of the file.
 */
export function traceString(inside: string, file: number): Trace {
  const trace: TracePart[] = []
  let text = 0
  for (const { 0: piece, index } of inside.matchAll(/\\(?:u[\da-fA-F]{4}|.)|[^\\]+/gs)) {
    const length = piece.startsWith('\\') ? 1 : piece.length
    trace.push([text, length, file + index, piece.length])
    text += length
  }
  return trace.length ? trace : [[0, 0, file, 0]]
}

/** A piece of text as it is spelt inside the quotes of a JSON string. */
export function escapeString(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
