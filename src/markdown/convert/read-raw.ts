import { foldLines, trimBlanksEnd, trimBlanksStart } from '../../text/blanks.ts'
import type { Paragraph, RootContent } from 'mdast'
import type { Document } from '../../model/document.ts'
import type { Inline } from '../inline/inline.ts'
import { readInline } from '../inline/read-inline.ts'
import { parse } from '../parse.ts'
import { rangeOf } from '../range-of.ts'
import { unprefixed } from '../unprefixed.ts'

/**
 * What each line begins with while it is parsed: a word, so that no line can begin a block, and a blank,
 * so that emphasis flanks (CommonMark 6.2) as it does at the start of a line.
 */
const guard = 'x '

/** Raw Markdown as inline content. Places are offsets in `document`, which is the raw text's own. */
export interface RawContent {
  readonly content: readonly Inline[]
  readonly document: Document
}

/**
 * Reads raw Markdown as the content of one block of a document, whose definitions hold in it: what would
 * begin a block is text. Undefined when it cannot be read, which only MDX can cause.
 */
export function readRaw(
  raw: string,
  { path, tree, markdown, ...of }: Document,
): RawContent | undefined {
  const definitions = [...definitionsIn(tree.children)].map((node) =>
    node.type === 'definition'
      ? unprefixed({ path, tree, markdown, ...of }, rangeOf(node)).text
      : `[^${node.label ?? node.identifier}]: x`,
  )
  const text = guard + guardedLines(raw)
  const document = parse(path, [text, ...definitions].join('\n\n'), markdown)
  const paragraph = document.tree.children.find(
    (node): node is Paragraph => node.type === 'paragraph',
  )
  if (document.problem || !paragraph) return undefined
  const reading = { isGuarded: true }
  return { content: unguarded(readInline(paragraph.children, document), reading), document }
}

/**
 * A soft line break is a space (CommonMark 6.8). It stays where a letter follows, which begins no block:
 * a line ending means more than a space in `<…>`.
 */
function guardedLines(raw: string): string {
  const lines = raw
    .split(/\r\n|\n|\r/)
    .map(trimBlanksStart)
    .filter((line) => line !== '')
  const last = trimBlanksEnd(lines.pop() ?? '')
  return [...lines, last].reduce((text, line) => {
    if (isHard(text)) return `${text}\n${guard}${line}`
    return `${trimBlanksEnd(text)}${/^\p{L}/u.test(line) ? '\n' : ' '}${line}`
  })
}

/** Does a line end in a hard break (CommonMark 6.7)? */
function isHard(line: string): boolean {
  let slashes = 0
  while (line.at(-1 - slashes) === '\\') slashes++
  return slashes % 2 === 1 || line.endsWith('  ')
}

type Definition = Extract<RootContent, { type: 'definition' | 'footnoteDefinition' }>

function* definitionsIn(nodes: readonly RootContent[]): Iterable<Definition> {
  for (const node of nodes) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') yield node
    if ('children' in node) yield* definitionsIn(node.children)
  }
}

/** The guard stands in the first text, and in the first after each hard break. */
function unguarded(content: readonly Inline[], reading: { isGuarded: boolean }): readonly Inline[] {
  return content.flatMap((node): readonly Inline[] => {
    if (node.type === 'break') reading.isGuarded = true
    if (node.type === 'pair') return [{ ...node, children: unguarded(node.children, reading) }]
    if (node.type !== 'text') return [node]
    const value =
      reading.isGuarded && node.value.startsWith(guard)
        ? node.value.slice(guard.length)
        : node.value
    reading.isGuarded = false
    return value ? [{ type: 'text', value: foldLines(value) }] : []
  })
}
