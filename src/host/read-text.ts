import type { Locale } from '../model/locale.ts'
import { decode } from './decode.ts'
import { located } from './located.ts'
import type { Reading } from './reading.ts'

/**
 * The text of a locale's file in a charset, UTF-8 when none is given; when it is not valid there,
 * undefined and a finding at the first wrong byte.
 */
export function readText(
  file: { readonly path: string; readonly bytes: Uint8Array },
  locale: Locale,
  charset?: string,
): Reading<string | undefined> {
  const decoded = decode(file.bytes, charset)
  if (decoded.text !== undefined) return { value: decoded.text, findings: [] }
  const { problem, line, column } = decoded
  const place = { line, column, endLine: line, endColumn: column + 1 }
  const found = located({ path: file.path, text: '' }, locale, 'broken-encoding', [problem])
  return { value: undefined, findings: found.map((finding) => ({ ...finding, ...place })) }
}
