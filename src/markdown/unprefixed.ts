import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'

/** A piece of a document without the `> ` and indents of its containers, line endings as `\n`. */
export interface Unprefixed {
  readonly text: string
  /** The offset in the document of an offset in `text`. */
  at(offset: number): number
}

export function unprefixed(document: Document, range: Range): Unprefixed {
  const pieces: { text: number; file: number }[] = []
  let text = ''
  let at = range.start
  for (const skip of skipsWithin(document, range)) {
    if (skip.eol < at) continue
    pieces.push({ text: text.length, file: at })
    text += document.text.slice(at, skip.eol)
    pieces.push({ text: text.length, file: skip.eol })
    text += '\n'
    at = Math.min(skip.next, range.end)
  }
  pieces.push({ text: text.length, file: at })
  text += document.text.slice(at, range.end)
  return {
    text,
    at(offset) {
      let low = 0
      let high = pieces.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((pieces[middle]?.text ?? Infinity) <= offset) low = middle + 1
        else high = middle
      }
      const found = pieces[Math.max(0, low - 1)]
      return found ? found.file + (offset - found.text) : range.start
    },
  }
}

function skipsWithin(document: Document, range: Range): readonly { eol: number; next: number }[] {
  const { skips } = document.layout
  let low = 0
  let high = skips.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((skips[middle]?.eol ?? Infinity) < range.start) low = middle + 1
    else high = middle
  }
  let end = low
  while ((skips[end]?.eol ?? Infinity) < range.end) end++
  return skips.slice(low, end)
}
