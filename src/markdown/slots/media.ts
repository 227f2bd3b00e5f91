import type { RootContent } from 'mdast'
import type { Range } from '../../model/edit.ts'
import { foldLines } from '../../text/blanks.ts'
import { rangeOf } from '../range-of.ts'
import { tagsWithin } from '../tags.ts'
import { unprefixed } from '../unprefixed.ts'
import { plainSlot } from './plain.ts'
import type { Around, Finder } from './slot.ts'

/** Titles of links, images and definitions. (An alt text is content of the leaf its image stands in.) */
export const media: Finder = {
  types: ['definition', 'image', 'link'],
  *find(node, around) {
    if (!('title' in node) || !node.title?.trim()) return
    const range = titleRange(node, around)
    if (!range) return
    const { title } = node
    const { dialects, text } = around.document
    const quote = text[range.start] ?? '"'
    const isRead = dialects.has('markdown-in-html')
    const isTemplate = !tagsWithin(around.document, range).next().done
    const inCell = around.ancestors.some((ancestor) => ancestor.type === 'tableCell')
    yield plainSlot(
      {
        start: range.start + 1,
        end: range.end - 1,
        role: 'title',
        value: foldLines(title),
        lines: false,
        spell(value, level) {
          const spelt = spellTitle(value, { quote, inCell, level })
          return isRead ? spelt.replace(isTemplate ? /</g : /<|\{(?=[{%#])/g, refer) : spelt
        },
      },
      around,
    )
  },
}

function titleRange(node: RootContent, around: Around): Range | undefined {
  const { start, end } = rangeOf(node)
  const { titles } = around.document.layout
  for (let index = lastBefore(titles, end); index >= 0; index--) {
    const title = titles[index]
    if (!title || title.start < start) return undefined
    if (title.end <= end && isSpelt(title, around)) return title
  }
  return undefined
}

/** The index of the last range that starts before an offset; ranges are in the order of their start. */
function lastBefore(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function isSpelt(title: Range, around: Around): boolean {
  return unprefixed(around.document, title).text.length > 2
}

function refer(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}

/** CommonMark 6.3: in a title, the closing quote, backslashes and character references need escapes. */
function spellTitle(
  value: string,
  at: { readonly quote: string; readonly inCell: boolean; readonly level: number },
): string {
  const special = at.quote === '(' ? /[()]/ : at.quote === "'" ? /'/ : /"/
  let out = ''
  const characters = Array.from(value)
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1]
    const backslash = character === '\\' && (next === undefined || /[!-/:-@[-`{-~]/.test(next))
    const escape = special.test(character) || backslash || (at.inCell && character === '|')
    const isReferred = at.level >= 2 && /[!-/:-@[-`{-~]/.test(character)
    if (isReferred) out += refer(character)
    else out += escape ? `\\${character}` : character
  }
  return at.level >= 2
    ? out
    : out.replace(/&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|\w{2,32};)/g, '&amp;')
}
