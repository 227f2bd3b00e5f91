import { applyEdits, type Edit } from '../../model/edit.ts'

/**
 * One edit of a text that does what several do: from where the first starts to where the last ends.
 * Undefined when there are none, or when they do not fit the text, which has changed since.
 */
export function mergedEdit(text: string, edits: readonly Edit[]): Edit | undefined {
  const start = Math.min(...edits.map((edit) => edit.start))
  const end = Math.max(...edits.map((edit) => edit.end))
  if (!edits.length || start < 0 || end > text.length) return undefined
  const moved = edits.map((edit) => ({
    start: edit.start - start,
    end: edit.end - start,
    text: edit.text,
  }))
  return { start, end, text: applyEdits(text.slice(start, end), moved) }
}
