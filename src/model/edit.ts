/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Replace one range of a text. Localizing, fixing and syncing all speak it. */
export interface Edit extends Range {
  readonly text: string
}

/**
 * The text with every edit made. Order of the edits does not matter.
 * @throws RangeError when two edits overlap or one lies outside the text: that is a bug of the caller.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`edit ${edit.start}-${edit.end} overlaps another or leaves the text`)
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at)
}
