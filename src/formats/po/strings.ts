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
    if (end > at) add(into, inside.slice(at, end), file + at, end - at)
    if (backslash < 0) return -1
    const escape = /^\\(?:x([\da-fA-F]{1,2})|([0-7]{1,3})|([^]))/.exec(
      inside.slice(backslash, backslash + 4),
    )
    const code = escape?.[1] === undefined ? escape?.[2] : escape[1]
    const character =
      code === undefined
        ? named[escape?.[3] ?? '']
        : String.fromCharCode(Number.parseInt(code, escape?.[1] === undefined ? 8 : 16))
    if (!escape || character === undefined) return backslash
    add(into, character, file + backslash, escape[0].length)
    at = backslash + escape[0].length
  }
}

function add(into: Decoding, value: string, file: number, size: number): void {
  into.trace.push([into.value.length, value.length, file, size])
  into.value += value
}

/** A piece of text as it is spelt inside the quotes. */
export function escapeString(text: string): string {
  return text.replace(/[\\"\p{Cc}]/gu, (character) => escapeOf.get(character) ?? character)
}

/** A keyword and its string, one line of the file for each line of the text, never wrapped. */
export function stringLines(keyword: string, text: string): readonly string[] {
  const parts = text.split(/(?<=\n)/)
  const quoted = parts.map((part) => `"${escapeString(part)}"`)
  return parts.length > 1 ? [`${keyword} ""`, ...quoted] : [`${keyword} ${quoted[0] ?? '""'}`]
}
