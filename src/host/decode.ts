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
 * Bytes as text, byte order mark kept, in UTF-8 or a charset by one of its names. Anything else is a
 * problem at the first byte that is wrong: a replacement character written back would destroy the
 * file.
 */
export function decode(bytes: Uint8Array, charset = 'utf-8'): DecodedBytes {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return broken('UTF-16 text', { bytes, charset: 'utf-8', at: 0 })
  try {
    return { text: strict(charset).decode(bytes) }
  } catch (error) {
    // What else a decoder refuses is more text than one string can hold.
    if (!(error instanceof TypeError)) return tooLong
    const at = firstBadByte(bytes, charset)
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return broken(`byte \`0x${byte}\` at offset ${at}`, { bytes, charset, at })
  }
}

const tooLong: DecodedBytes = {
  problem: {
    message: 'Unexpected size, expected a file of at most 500 MB',
    at: { start: 0, end: 0 },
    help: 'Split the file.',
  },
  line: 1,
  column: 1,
}

function strict(charset: string): InstanceType<typeof TextDecoder> {
  return new TextDecoder(charset, { fatal: true, ignoreBOM: true })
}

interface Broken {
  readonly bytes: Uint8Array
  readonly charset: string
  readonly at: number
}

function broken(actual: string, { bytes, charset, at }: Broken): DecodedBytes {
  const before = new TextDecoder(charset).decode(bytes.subarray(0, at))
  const lines = before.split(/\r\n|\n|\r/)
  const name = charset === 'utf-8' ? 'UTF-8' : charset
  return {
    problem: {
      message: `Unexpected ${actual}, expected ${name}`,
      at: { start: 0, end: 0 },
      help: 'Save the file as UTF-8.',
    },
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  }
}

/** The longest prefix that decodes as a stream ends before the first byte no sequence can hold. */
function firstBadByte(bytes: Uint8Array, charset: string): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isPrefix(bytes.subarray(0, middle), charset)) low = middle
    else high = middle - 1
  }
  // The prefix may end inside a sequence that the next byte breaks: its first byte is the wrong one.
  while (low > 0 && !isText(bytes.subarray(0, low), charset)) low--
  return low
}

function isText(bytes: Uint8Array, charset: string): boolean {
  try {
    strict(charset).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isPrefix(bytes: Uint8Array, charset: string): boolean {
  try {
    strict(charset).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
