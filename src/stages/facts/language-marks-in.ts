import type { RootContent } from 'mdast'
import { rangeOf } from '../../markdown/range-of.ts'
import type { Document } from '../../model/document.ts'
import type { LanguageMark } from '../../model/language-mark.ts'

const anyMark = /\b(?:hreflang|lang|dir)\s*=/i
const tag = /<(?<element>[A-Za-z][\w.:-]*)(?<inside>(?:[^"'<>]|"[^"]{0,2000}"|'[^']{0,2000}')*)>/g
const mark =
  /(?<before>(?:^|\s)(?<name>hreflang|(?:xml:)?lang|dir)\s*=\s*(?<quote>["']?))(?<value>[\w-]*)\k<quote>/gi

/** The attributes of a document's tags that tell a language or a direction, code and comments left out. */
export function languageMarksIn(document: Document): readonly LanguageMark[] {
  if (!anyMark.test(document.text)) return []
  const found: LanguageMark[] = []
  visit(document.tree.children, document, found)
  return found
}

function visit(nodes: readonly RootContent[], document: Document, found: LanguageMark[]): void {
  for (const node of nodes) {
    const children: readonly RootContent[] = 'children' in node ? node.children : []
    if (/^(?:html|mdxJsx)/.test(node.type)) {
      const { start, end } = rangeOf(node)
      const [first] = children
      found.push(...marksAt(start, first ? rangeOf(first).start : end, document))
    }
    visit(children, document, found)
  }
}

function* marksAt(start: number, end: number, document: Document): Iterable<LanguageMark> {
  const raw = document.text
    .slice(start, end)
    .replace(/<!--[^]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length))
  for (const { groups: { element = '', inside = '' } = {}, index } of raw.matchAll(tag)) {
    const isAlternate = /^link$/i.test(element) && /\brel\s*=\s*["']?alternate\b/i.test(inside)
    const base = document.bom.length + start + index + 1 + element.length
    for (const {
      groups: { before = '', name = '', value = '' } = {},
      index: at,
    } of inside.matchAll(mark)) {
      const from = base + at + before.length
      yield {
        name: nameOf(name),
        value,
        element: element.toLowerCase(),
        isAlternate,
        start: from,
        end: from + value.length,
      }
    }
  }
}

function nameOf(written: string): LanguageMark['name'] {
  const name = written.toLowerCase()
  return name === 'dir' || name === 'hreflang' ? name : 'lang'
}
