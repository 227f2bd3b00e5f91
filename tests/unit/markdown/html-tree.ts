import type { Nodes } from 'mdast'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What a browser makes of a page: its elements, and all that is read in it. */
export interface HtmlTree {
  /** Elements with their attributes, `…` for what is read by people. */
  readonly bones: string
  /** Texts and the values of attributes that are read by people, blanks folded. */
  readonly texts: readonly string[]
}

const reader = unified().use(remarkParse).use(remarkGfm).freeze()

const readByPeople = new Set(['alt', 'title', 'aria-label', 'placeholder'])

/** Markdown read by a parser of Markdown and one of HTML that share no code with what wrote it. */
export function htmlTree(text: string): HtmlTree {
  const texts: string[] = []
  const said = (value: string) => {
    const folded = value.replace(/[ \t\r\n\f]+/g, ' ').trim()
    if (folded) texts.push(folded)
    return folded ? '…' : ''
  }
  const outline = (node: DefaultTreeAdapterMap['node']): string => {
    if ('value' in node) return said(node.value)
    const attributes =
      'attrs' in node
        ? node.attrs.map(({ name, value }) => [name, readByPeople.has(name) ? said(value) : value])
        : []
    const inside = 'childNodes' in node ? node.childNodes.map(outline).join('') : ''
    const data = 'data' in node ? node.data : ''
    return `${node.nodeName}${JSON.stringify(attributes)}${data}(${inside})`
  }
  const bones = outline(parseFragment(render(reader.parse(text), text)))
  return { bones, texts }
}

function render(node: Nodes, text: string): string {
  if (node.type === 'html') return node.value
  if (node.type === 'text') return escape(node.value)
  if (node.type === 'break') return '\n'
  if ('value' in node) return `<md-code>${escape(node.value)}</md-code>`
  const inside = 'children' in node ? node.children.map((one) => render(one, text)).join('') : ''
  // A bare address is text that a reader of GFM may follow.
  if (node.type === 'link' && !/^[[<]/.test(text.slice(node.position?.start.offset ?? Infinity)))
    return inside
  const url = 'url' in node ? ` href="${escape(node.url)}"` : ''
  return `<md-${node.type.toLowerCase()}${url}>${inside}</md-${node.type.toLowerCase()}>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
