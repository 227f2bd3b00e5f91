import type { Document } from '../../model/document.ts'
import type { Range } from '../../model/edit.ts'
import { unprefixed } from '../unprefixed.ts'

export interface PlacedText {
  readonly text: string
  /** For every unit of the text, its offset in the document. */
  readonly offsets: readonly number[]
}

/**
 * The value of a text node with every soft line break folded into one space, and where each unit
 * stands: past backslash escapes, character references and the prefixes of containers.
 */
export function placedText(
  value: string,
  range: Range | undefined,
  document: Document,
): PlacedText {
  const source = range ? align(value, range, document) : value.split('').map(() => 0)
  if (!/[\r\n]/.test(value)) return { text: value, offsets: source }
  let text = ''
  const offsets: number[] = []
  for (let index = 0; index < value.length; index++) {
    const mayFold = ' \t\r\n'.includes(value[index] ?? '-')
    const fold = mayFold && /^[ \t]*(?:\r\n|\n|\r)[ \t]*/.exec(value.slice(index, index + 64))
    text += fold ? ' ' : (value[index] ?? '')
    offsets.push(source[index] ?? range?.start ?? 0)
    if (fold) index += fold[0].length - 1
  }
  return { text, offsets }
}

function align(value: string, range: Range, document: Document): readonly number[] {
  const isAsWritten = value.length === range.end - range.start && !/[\r\n]/.test(value)
  if (isAsWritten && document.text.startsWith(value, range.start))
    return Array.from({ length: value.length }, (_, index) => range.start + index)
  const raw = unprefixed(document, range)
  if (raw.text === value) return value.split('').map((_, index) => raw.at(index))
  const offsets: number[] = []
  let from = 0
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index]
    // CommonMark 6.7, 6.8: blanks around a line ending are not content.
    while (raw.text[from] !== wanted && /[ \t]/.test(raw.text[from] ?? '')) from++
    const escaped = raw.text[from] === '\\' && raw.text[from + 1] === wanted
    const reference = escaped ? undefined : /^&[#\w]{1,32};/.exec(raw.text.slice(from, from + 34))
    offsets.push(raw.at(Math.min(from, raw.text.length)))
    if (escaped) from += 2
    else if (reference && wanted !== '&') from += reference[0].length
    else if (reference?.[0] === '&amp;') from += 5
    else from += 1
  }
  return offsets
}
