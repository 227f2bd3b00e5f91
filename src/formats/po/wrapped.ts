import { columns } from './columns.ts'
import { type Era, lineBreaks } from './line-breaks.ts'
import type { StringLines } from './string-lines.ts'
import { escapeString } from './strings.ts'

/**
 * Lines of at most so many columns, quotes included, as `msgcat --width` breaks them: 79 when it is
 * not told otherwise (`wrap` in gettext's `write-po.c`).
 */
export function wrapped(width: number, era: Era): StringLines {
  return (keyword, text, before = '') => {
    const portions = text.split(/(?<=\n)/)
    // Room for the quotes, and for what stands before them.
    const room = width - 2 - before.length
    const start = keyword.length + 1
    const inOne = portions.length === 1 ? folded(portions[0] ?? '', { room, start, era }) : []
    const isShort = inOne.length === 1 && (start <= room || text === '')
    const strings = isShort
      ? inOne
      : ['', ...portions.flatMap((portion) => folded(portion, { room, start: 0, era }))]
    return strings.map((string, index) => `${before}${index ? '' : `${keyword} `}"${string}"`)
  }
}

interface Folding {
  readonly room: number
  /** The columns that are taken already in the first line. */
  readonly start: number
  readonly era: Era
}

/** One line of the text, in as many lines of the file as it takes; never broken inside an escape. */
function folded(portion: string, { room, start, era }: Folding): readonly string[] {
  const characters = [...portion].flatMap((character) => [...escapeString(character)])
  const breaks = lineBreaks(characters, era)
  const isEscape = escapesIn(portion)
  const lines: string[] = []
  let line = { text: '', columns: start }
  let piece = { text: '', columns: 0 }
  for (const [index, character] of characters.entries()) {
    if (breaks[index] && !isEscape[index]) {
      line = { text: line.text + piece.text, columns: line.columns + piece.columns }
      piece = { text: '', columns: 0 }
    }
    piece = { text: piece.text + character, columns: piece.columns + columns(character) }
    if (line.text !== '' && line.columns + piece.columns > room) {
      lines.push(line.text)
      line = { text: '', columns: 0 }
    }
  }
  return [...lines, line.text + piece.text]
}

/** For each character as it is spelt: may no break stand before it because of an escape? */
function escapesIn(portion: string): readonly boolean[] {
  const inside = [...portion].flatMap((character) =>
    [...escapeString(character)].map((_, index) => index > 0),
  )
  if (portion.endsWith('\n')) inside[inside.length - 2] = true
  return inside
}
