import { modify } from 'jsonc-parser'
import { applyEdits } from '../../model/edit.ts'

/** A JSON text with one of its strings set, or taken out when there is no value. */
export function setString(
  text: string,
  path: readonly (string | number)[],
  value: string | undefined,
): string {
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n'
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol }
  const edits = modify(text, [...path], value, { formattingOptions })
  return applyEdits(
    text,
    edits.map(({ offset, length, content }) => ({
      start: offset,
      end: offset + length,
      text: content,
    })),
  )
}
