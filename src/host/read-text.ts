import type { Finding } from '../model/finding.ts'
import { decode } from './decode.ts'
import { located } from './located.ts'

/** The text of a file; when it is not UTF-8, undefined and a finding at the first wrong byte. */
export function readText(path: string, bytes: Uint8Array, findings: Finding[]): string | undefined {
  const decoded = decode(bytes)
  if (decoded.text !== undefined) return decoded.text
  const { problem, line, column } = decoded
  const place = { line, column, endLine: line, endColumn: column + 1 }
  const [finding] = located({ path, text: '' }, 'en', 'broken-encoding', [problem])
  if (finding) findings.push({ ...finding, ...place })
  return undefined
}
