import type { Format } from '../formats/format.ts'
import type { Problem } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import { located } from './located.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'

interface File {
  readonly path: string
  readonly locale: Locale
  readonly bytes: Uint8Array
}

/**
 * The text of a file that may name its charset, converted, with a warning when that is not UTF-8. A
 * charset nobody knows, or one the bytes are not in, is a mistake: then there is no text.
 */
export function readInCharset(
  file: File,
  format: Pick<Format, 'charsetIn'> | undefined,
): Reading<string | undefined> {
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, headBytes))
  const named = format?.charsetIn?.(head)
  if (!named || isUtf8(named.name)) return readText(file, file.locale)
  const charset = labelOf(named.name)
  const wrong = charset === undefined ? unknown(named) : contradiction(file.bytes, named)
  if (wrong) return { value: undefined, findings: found(file, head, wrong) }
  const read = readText(file, file.locale, charset)
  if (read.value === undefined) return read
  const at = format?.charsetIn?.(read.value)?.at ?? named.at
  return { value: read.value, findings: found(file, read.value, notUtf8({ ...named, at })) }
}

type Named = NonNullable<ReturnType<NonNullable<Format['charsetIn']>>>

/** Longer than any header. */
const headBytes = 65_536

/** ASCII is UTF-8 too, and `CHARSET` is what gettext puts where a charset is still to be filled in. */
function isUtf8(name: string): boolean {
  return /^(?:utf-?8|charset|(?:us-)?ascii)$/i.test(name)
}

/** Names GNU gettext knows and the Encoding Standard has other names for. */
const labels: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp874: 'windows-874',
}

function labelOf(name: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(labels[name.toLowerCase()] ?? name)
    return encoding.startsWith('utf-16') ? undefined : encoding
  } catch {
    return undefined
  }
}

/** Text in another charset is hardly ever valid UTF-8 by chance. */
function contradiction(bytes: Uint8Array, { name, at }: Named): Problem | undefined {
  if (bytes.every((byte) => byte < 0x80)) return undefined
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
  return {
    message: `Unexpected charset \`${name}\` of a file in UTF-8, expected \`UTF-8\``,
    at,
    actual: name,
    expected: 'UTF-8',
    help: 'Write `UTF-8` here if the letters look right in an editor; until then it is left as it is.',
  }
}

function unknown({ name, at }: Named): Problem {
  return {
    message: `Unexpected charset \`${name}\`, expected \`UTF-8\` or another that is known`,
    at,
    actual: name,
    expected: 'UTF-8',
    help: 'Convert the file with `msgconv -t UTF-8`; until then it is left as it is.',
  }
}

function notUtf8({ name, at }: Named): Problem {
  return {
    message: `Unexpected charset \`${name}\`, expected \`UTF-8\``,
    at,
    actual: name,
    expected: 'UTF-8',
    help: 'The file is read all the same, and becomes UTF-8 when something in it changes.',
    minor: true,
  }
}

function found(file: File, text: string, problem: Problem): Reading<undefined>['findings'] {
  return located({ path: file.path, text }, file.locale, 'broken-encoding', [problem])
}
