import type { TracePart } from '../../model/trace.ts'

/** Escapes of a PO string (gettext manual, "The Format of PO Files": those of C). */
const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  '"': '"',
}

const escapeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(named).map(([letter, character]) => [character, `\\${letter}`]),
)

/** A string under construction, with the place of each part in the file. */
export interface Decoding {
  value: string
  readonly trace: TracePart[]
}

/** Adds what stands between two quotes; gives the offset of an escape that is none, or -1. */
export function decodeString(inside: string, file: number, into: Decoding): number {
  let at = 0
  for (;;) {
    const backslash = inside.indexOf('\\', at)
    const end = backslash < 0 ? inside.length : backslash
    if (end > at || !inside) add(into, inside.slice(at, end), { file: file + at, size: end - at })
    if (backslash < 0) return -1
    const letter = named[inside[backslash + 1] ?? '']
    const escape = letter === undefined ? bytesAt(inside, backslash) : { value: letter, size: 2 }
    if (!escape) return backslash
    add(into, escape.value, { file: file + backslash, size: escape.size })
    at = backslash + escape.size
    if (at === inside.length) return -1
  }
}

interface Escape {
  readonly value: string
  readonly size: number
}

/** Numeric escapes are bytes, as `msgcat --escape` writes them: `\303\251` is one letter of UTF-8. */
function bytesAt(inside: string, from: number): Escape | undefined {
  const bytes: number[] = []
  numeric.lastIndex = from
  let end = from
  for (let match = numeric.exec(inside); match; match = numeric.exec(inside)) {
    const [, hex, octal = ''] = match
    bytes.push((hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16)) & 0xff)
    end = numeric.lastIndex
    if ((bytes[0] ?? 0) < 0x80) break
  }
  if (!bytes.length) return undefined
  try {
    const value = utf8.decode(Uint8Array.from(bytes))
    // NUL ends a string in C, and U+0004 stands between a context and its text.
    return value === '\0' || value === '\u0004' ? undefined : { value, size: end - from }
  } catch {
    return undefined
  }
}

const numeric = /\\(?:x([\da-fA-F]+)|([0-7]{1,3}))/y
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function add(
  into: Decoding,
  value: string,
  at: { readonly file: number; readonly size: number },
): void {
  const { trace } = into
  // The part of an empty string says nothing any more.
  if (trace[0]?.[1] === 0) trace.length = 0
  if (value || !trace.length) trace.push([into.value.length, value.length, at.file, at.size])
  into.value += value
}

/** A piece of text as it is spelt inside the quotes. */
export function escapeString(text: string): string {
  return text.replace(/[\\"\p{Cc}]/gu, (character) => escapeOf.get(character) ?? character)
}
