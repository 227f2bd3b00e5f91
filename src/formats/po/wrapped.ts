import { graphemes } from '../../text/words.ts'
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

/** One line of the text, in as many lines of the file as it takes; never broken inside an escape or a grapheme. */
function folded(portion: string, { room, start, era }: Folding): readonly string[] {
  const spelt = (clusters.test(portion) ? graphemes(portion) : Array.from(portion)).map((one) =>
    Array.from(escapeString(one)),
  )
  const characters = spelt.flat()
  const breaks = lineBreaks(characters, era)
  const isInside = spelt.flatMap((one) => one.map((_, index) => index > 0))
  // A line feed stays with what it ends.
  if (portion.endsWith('\n')) isInside[isInside.length - 2] = true
  const lines: string[] = []
  let line = { text: '', columns: start }
  let piece = { text: '', columns: 0 }
  for (const [index, character] of characters.entries()) {
    if (breaks[index] && !isInside[index]) {
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

/** What joins characters that GNU gettext of some versions would tear apart: joiners, flags, skin tones. */
const clusters = /\u200D|\p{Regional_Indicator}|\p{Emoji_Modifier}/u
