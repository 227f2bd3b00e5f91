import type { Range } from '../../model/edit.ts'
import { lineStart } from '../../text/line-start.ts'

/** A tag as it is written in Markdown, before anything is parsed. */
export interface WrittenTag extends Range {
  /** In lower case. */
  readonly name: string
  readonly closes: boolean
  /** A backslash is before it: to Markdown it is text (CommonMark 2.4). */
  readonly escaped: boolean
  /** It has no end tag: a void element, or `/>`. */
  readonly alone: boolean
  /** Its `markdown` attribute asks for its content to be read as Markdown: of blocks, or of one. */
  readonly holds?: 'blocks' | 'span'
}

const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements whose content is never Markdown, whatever their attribute says. */
const rawElements: ReadonlySet<string> = new Set('math option pre script style textarea'.split(' '))

/** Elements that hold one block of Markdown unless told otherwise. */
const spanElements: ReadonlySet<string> = new Set(
  'address caption dt h1 h2 h3 h4 h5 h6 legend p summary th'.split(' '),
)

/** No tag is longer, so that a file of quotes without an end takes linear time. */
const longest = 2000

/** The tags in stretches of a text, those in comments left out. */
export function* writtenTags(text: string, stretches: Iterable<Range>): Iterable<WrittenTag> {
  const lastComment = text.lastIndexOf('-->')
  const opening = /<(?:!--|\/?[A-Za-z])/g
  let at = 0
  for (const { start, end } of stretches) {
    opening.lastIndex = Math.max(start, at)
    for (let hit = opening.exec(text); hit && hit.index < end; hit = opening.exec(text)) {
      const isComment = hit[0] === '<!--'
      const tag = isComment ? undefined : tagAt(text, hit.index)
      if (tag) yield tag
      if (tag) at = tag.end
      else if (isComment && hit.index < lastComment) at = text.indexOf('-->', hit.index) + 3
      opening.lastIndex = Math.max(opening.lastIndex, at)
    }
  }
}

function tagAt(text: string, start: number): WrittenTag | undefined {
  const [raw, slash, name = '', attributes = ''] =
    /^<(\/?)([A-Za-z][\w.:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/.exec(
      text.slice(start, start + longest),
    ) ?? []
  if (raw === undefined || (/[\r\n]/.test(raw) && isCut(raw, text, start))) return undefined
  const lower = name.toLowerCase()
  const holds = slash || rawElements.has(lower) ? undefined : heldBy(lower, attributes)
  return {
    start,
    end: start + raw.length,
    name: lower,
    closes: slash === '/',
    escaped: isEscaped(text, start),
    alone: attributes.endsWith('/') || voidElements.has(lower),
    ...(holds && { holds }),
  }
}

function isEscaped(text: string, at: number): boolean {
  let from = at
  while (text[from - 1] === '\\') from--
  return (at - from) % 2 === 1
}

/** A blank line ends the block a tag would stand in (CommonMark 4.6); in a quote `>` is the quote's. */
function isCut(raw: string, text: string, start: number): boolean {
  const isBlankIn = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(raw)
  return isBlankIn || text.slice(lineStart(text, start), start).includes('>')
}

/** `markdown="1"`, `"block"` or `"span"` of kramdown and Python-Markdown, or the bare attribute. */
function heldBy(name: string, attributes: string): WrittenTag['holds'] {
  // What stands in the quotes of another attribute is none.
  const bare = attributes.replace(/"[^"]*"|'[^']*'/g, (value) =>
    /^.(?:1|block|span|markdown).$/.test(value) ? value.slice(1, -1) : '_',
  )
  const found = /\smarkdown(?:\s*=\s*(1|block|span|markdown))?(?=[\s/]|$)(?!\s*=)/.exec(bare)
  if (!found) return undefined
  const isSpan = found[1] === 'span' || (found[1] !== 'block' && spanElements.has(name))
  return isSpan ? 'span' : 'blocks'
}
