import { escapeString } from './strings.ts'

/**
 * The lines of a string: its keyword, the text, and what stands before each line (`#| `) in a style of
 * breaking lines.
 */
export type StringLines = (keyword: string, text: string, before?: string) => readonly string[]

/** One line of the file for each line of the text, as `msgcat --no-wrap` writes it. */
export const unwrapped: StringLines = (keyword, text, before = '') => {
  const quoted = text.split(/(?<=\n)/).map((part) => `"${escapeString(part)}"`)
  const [first = '""'] = quoted
  const lines = quoted.length > 1 ? [`${keyword} ""`, ...quoted] : [`${keyword} ${first}`]
  return before ? lines.map((line) => before + line) : lines
}
