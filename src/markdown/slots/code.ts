import type { Range } from '../../model/edit.ts'
import { printHybrid } from '../hybrid/print-hybrid.ts'
import { type Inline, plainText } from '../inline/inline.ts'
import { type CodeTexts, codeTexts } from './code/code-texts.ts'
import { kindOfLine } from './code/kind-of-line.ts'
import { longerFences } from './code/longer-fences.ts'
import { type MetaValue, spellMeta } from './code/meta-values.ts'
import type { Passage } from './code/passages.ts'
import { joinLines, joint, spread } from './code/spread.ts'
import type { Unprefixed } from '../unprefixed.ts'
import { plainSlot } from './plain.ts'
import type { Around, Finder, Slot } from './slot.ts'

/**
 * Comments of fenced code and texts of its info string, where the settings ask for them. Only the
 * words of a comment are replaced, line by line: markers, indents and the number of lines stay; what
 * would end the block makes its fences longer. What would end the comment or the string is no
 * translation: verification refuses it.
 */
export const code: Finder = {
  types: ['code'],
  *find(node, around) {
    if (node.type !== 'code') return
    const texts = codeTexts(node, around.document, around.settings.markdown)
    if (!texts) return
    for (const title of texts.titles) yield titleSlot(title, texts.source, around)
    for (const comment of texts.comments) {
      const slot = commentSlot(comment, texts, around)
      if (slot) yield slot
    }
  },
}

function titleSlot(title: MetaValue, source: Unprefixed, around: Around): Slot {
  const fence = source.text.charAt(0)
  const plain = plainSlot(
    {
      start: source.at(title.start),
      end: source.at(title.end),
      role: 'code-title',
      value: title.value,
      lines: false,
      spell: (value, level) => spellMeta(value, fence, level),
    },
    around,
  )
  // Most titles are names of files.
  return { ...plain, hasWords: plain.hasWords && kindOfLine(title.value.trim()) === 'prose' }
}

function commentSlot(
  { pieces, isProse }: Passage,
  { source, fences }: CodeTexts,
  around: Around,
): Slot | undefined {
  const places = pieces.map((piece) => placeOf(piece, source))
  const [first] = places
  const last = places.at(-1)
  if (!first || !last) return undefined
  const lines = pieces.map(({ start, end }) => source.text.slice(start, end))
  const plain = plainSlot(
    {
      start: first.start,
      end: last.end,
      role: 'code-comment',
      value: joinLines(lines),
      lines: false,
      spell: (value, level) => filled(around.document.text, places, linesFor(value, places, level)),
    },
    around,
  )
  const printed = printHybrid(placed(lines, places), around.document)
  return {
    ...plain,
    ...(printed.text === plain.text && { trace: printed.trace }),
    hasWords: plain.hasWords && isProse,
    bind: (target) => plain.bind(target.replace(lineBreaks, ' ')),
    encode(changed, spelling) {
      const written = linesFor(plainText(changed), places, spelling.level)
      return {
        ...plain.encode(changed, spelling),
        // Words may be a pragma: only reading them again tells.
        isPlain: false,
        around: longerFences(wholeLines(source.text, pieces, written), source, fences),
      }
    },
  }
}

/** What ends a line, and so a comment, in some language: JavaScript has U+2028 (ECMA-262, 12.3). */
const lineBreaks = /[\v\f\u0085\u2028\u2029]/g

function placeOf({ start, end }: Range, source: Unprefixed): Range {
  const from = source.at(start)
  return { start: from, end: from + (end - start) }
}

/** Each line of the text at its place, with what joins it to the next. */
function placed(lines: readonly string[], places: readonly Range[]): readonly Inline[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]
    const range = places[index]
    const value = next === undefined ? line : line + joint(line, next)
    return { type: 'text', value, ...(range && { range }) }
  })
}

/** The text over the lines of the comment; all in the first when its lines would be misread. */
function linesFor(text: string, places: readonly Range[], level: number): readonly string[] {
  const widths = places.map(({ start, end }) => end - start)
  return level === 0 ? spread(text, widths) : [text]
}

/** What stands from the first place to the last, with these lines in the places. */
function filled(text: string, places: readonly Range[], lines: readonly string[]): string {
  return places
    .map(({ end }, index) => {
      const next = places[index + 1]
      return (lines[index] ?? '') + (next ? text.slice(end, next.start) : '')
    })
    .join('')
}

/** The same with all that stands beside it on its lines. */
function wholeLines(text: string, pieces: readonly Range[], lines: readonly string[]): string {
  const start = pieces[0]?.start ?? 0
  const end = pieces.at(-1)?.end ?? start
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const next = text.indexOf('\n', end)
  return before + filled(text, pieces, lines) + text.slice(end, next < 0 ? text.length : next)
}
