import type { Problem } from '../model/finding.ts'

export type DecodedBytes =
  | { readonly text: string }
  | {
      readonly text?: undefined
      readonly problem: Problem
      readonly line: number
      readonly column: number
    }

/**
 * Bytes as UTF-8 text, byte order mark kept. Anything else is a problem at the first byte that is
 * wrong: a replacement character written back would destroy the file.
 */
export function decode(bytes: Uint8Array): DecodedBytes {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return broken('UTF-16 text', bytes, 0)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const at = firstBadByte(bytes)
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return broken(`byte \`0x${byte}\` at offset ${at}`, bytes, at)
  }
}

function broken(actual: string, bytes: Uint8Array, at: number): DecodedBytes {
  const before = new TextDecoder().decode(bytes.subarray(0, at))
  const lines = before.split(/\r\n|\n|\r/)
  return {
    problem: {
      message: `Unexpected ${actual}, expected UTF-8`,
      at: { start: 0, end: 0 },
      help: 'Save the file as UTF-8.',
    },
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  }
}

/** The longest prefix that decodes as a stream ends before the first byte no sequence can hold. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isPrefix(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  // The prefix may end inside a sequence that the next byte breaks: its first byte is the wrong one.
  while (low > 0 && !isText(bytes.subarray(0, low))) low--
  return low
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
