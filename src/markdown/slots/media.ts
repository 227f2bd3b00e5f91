import type { RootContent } from 'mdast'
import type { Range } from '../../model/edit.ts'
import { rangeOf } from '../range-of.ts'
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
    const quote = around.document.text[range.start] ?? '"'
    const inCell = around.ancestors.some((ancestor) => ancestor.type === 'tableCell')
    yield plainSlot(
      {
        start: range.start + 1,
        end: range.end - 1,
        role: 'title',
        value: title.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' '),
        lines: false,
        spell: (value, level) => spellTitle(value, { quote, inCell, level }),
      },
      around,
    )
  },
}

function titleRange(node: RootContent, around: Around): Range | undefined {
  const { start, end } = rangeOf(node)
  return around.document.layout.titles.findLast(
    (title) => title.start >= start && title.end <= end && isSpelt(title, around),
  )
}

function isSpelt(title: Range, around: Around): boolean {
  return unprefixed(around.document, title).text.length > 2
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
    const refer = at.level >= 2 && /[!-/:-@[-`{-~]/.test(character)
    if (refer) out += `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
    else out += escape ? `\\${character}` : character
  }
  return at.level >= 2
    ? out
    : out.replace(/&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|\w{2,32};)/g, '&amp;')
}
