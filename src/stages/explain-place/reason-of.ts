import type { Nodes } from 'mdast'
import { rangeOf } from '../../markdown/range-of.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Document } from '../../model/document.ts'
import type { StageSettings } from '../settings.ts'

/** Why a place is in no segment. */
export interface Reason {
  /** One word or two for programs: `code-block`, `comment`. */
  readonly kind: string
  /** One sentence or two for people. */
  readonly text: string
  /** Worth saying of a place that is inside a segment, too. */
  readonly isCode?: boolean
}

/** A place, and the nodes that hold it from the root to the innermost. */
export interface Standing {
  readonly nodes: readonly Nodes[]
  readonly offset: number
  readonly document: Document
  readonly settings: StageSettings
  /** The innermost slot it is in. */
  readonly slot?: Slot
}

/** The reason, from the tree: what the innermost node is that says more than its parents do. */
export function reasonOf(standing: Standing): Reason {
  const { slot } = standing
  for (const node of standing.nodes.toReversed()) {
    // What holds the slot says nothing of the words inside it.
    if (slot && slot.start > rangeOf(node).start) break
    const reason = reasons[node.type]?.(node, standing)
    if (reason) return reason
  }
  if (slot) return noWords
  return { kind: 'syntax', text: 'It is syntax between blocks, which is kept as it is.' }
}

const noWords: Reason = {
  kind: 'no-words',
  text: 'It has no words: numbers, codes and addresses are kept as they are.',
}

type Explain = (node: Nodes, standing: Standing) => Reason | undefined

function always(kind: string, text: string, isCode = false): Explain {
  return () => ({ kind, text, ...(isCode && { isCode }) })
}

const attributes =
  'The attributes in `markdown.attributes` are translated; this is none of their values.'

const reasons: Readonly<Record<string, Explain>> = {
  yaml: frontMatterReason,
  toml: frontMatterReason,
  code: (node) => {
    const lang = 'lang' in node && typeof node.lang === 'string' ? ` (\`${node.lang}\`)` : ''
    return {
      kind: 'code-block',
      text: `It is in a code block${lang}. See \`markdown.codeComments\`.`,
    }
  },
  inlineCode: always('code', 'It is code, which stands in the segment as it is.', true),
  html: htmlReason,
  definition: always('definition', 'It is the label or address of a link definition.'),
  footnoteDefinition: always('footnote-label', 'It is the label of a footnote.'),
  footnoteReference: always('footnote', 'It refers to a footnote: a code in its segment.', true),
  thematicBreak: always('thematic-break', 'It is a thematic break.'),
  math: always('math', 'It is math.'),
  inlineMath: always('math', 'It is math: a code in its segment.', true),
  mdxjsEsm: always('esm', 'It imports or exports. See `markdown.exports`.'),
  mdxFlowExpression: always('expression', 'It is an MDX expression.'),
  mdxTextExpression: always('expression', 'It is an MDX expression: a code in its segment.', true),
  mdxJsxFlowElement: always('component', `It is the tag of a component. ${attributes}`),
  mdxJsxTextElement: always('component', `It is the tag of a component. ${attributes}`, true),
  containerDirective: always('directive', `It is the fence of a directive. ${attributes}`),
  leafDirective: always('directive', `It is the markup of a directive. ${attributes}`),
  textDirective: always('directive', `It is the markup of a directive. ${attributes}`, true),
  link: linkReason,
  image: linkReason,
  linkReference: linkReason,
  imageReference: linkReason,
  table: always('table-syntax', 'It is the syntax of a table.'),
  listItem: always('list-marker', 'It is the marker of a list item.'),
  heading: (_, { slot }) =>
    slot ? noWords : { kind: 'heading-syntax', text: 'It is the markup of a heading.' },
  paragraph: (_, { slot }) => slot && noWords,
  tableCell: (_, { slot }) => slot && noWords,
  blockquote: always('quote-marker', 'It is the marker of a quote.'),
}

function htmlReason(node: Nodes): Reason {
  const value = 'value' in node ? node.value : ''
  if (value.trimStart().startsWith('<!--'))
    return { kind: 'comment', text: 'It is a comment, which is kept as it is.', isCode: true }
  return { kind: 'html', text: 'It is HTML, which is kept as it is.', isCode: true }
}

/** Past the text between its brackets. */
function linkReason(node: Nodes, { offset, document }: Standing): Reason | undefined {
  const { start } = rangeOf(node)
  const last = 'children' in node ? node.children.at(-1) : undefined
  const textEnd = last?.position ? rangeOf(last).end : document.layout.labels.get(start + 2)
  if (textEnd !== undefined && offset < textEnd) return undefined
  return {
    kind: 'link-destination',
    text: 'It is the address or markup of a link or image, which its segment shows as a number.',
    isCode: true,
  }
}

function frontMatterReason(_: Nodes, { offset, document, settings }: Standing): Reason {
  const line = lineAt(document.text, offset)
  if (/^\s*#/.test(line)) return { kind: 'comment', text: 'It is a comment in front matter.' }
  const key = keyAt(document.text, offset)
  if (key === undefined) return { kind: 'front-matter', text: 'It is the syntax of front matter.' }
  if (settings.keep.includes(key))
    return {
      kind: 'front-matter-key',
      text: `The front-matter key \`${key}\` is in \`frontMatter.keep\`.`,
    }
  const chosen = settings.frontMatter.map((selector) => `\`${selector}\``).join(', ')
  return {
    kind: 'front-matter-key',
    text: settings.frontMatter.includes(key)
      ? `The front-matter key \`${key}\` is selected, but this is not words of its value.`
      : `The front-matter key \`${key}\` is not selected: \`frontMatter.translate\` has ${chosen || 'none'}.`,
  }
}

/** The key on the line of an offset, or on the nearest line before it that is not indented. */
function keyAt(text: string, offset: number): string | undefined {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  for (const line of [...before.slice(0, -1), lineAt(text, offset)].toReversed()) {
    if (/^(?:---|\+\+\+)[ \t]*$/.test(line)) return undefined
    const found = /^([\w.-]+)\s*[:=]/.exec(line)
    if (found?.[1] !== undefined) return found[1]
  }
  return undefined
}

function lineAt(text: string, offset: number): string {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))?.[0] ?? ''
  return before + (/^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '')
}
