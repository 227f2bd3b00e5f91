import type { Root, RootContent } from 'mdast'
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown'
import type { Document, Layout } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { type MarkdownSettings, plainMarkdown } from '../model/markdown.ts'
import { singleDialects } from './dialects/index.ts'
import { jsonHeadEnd } from './data/json-head-end.ts'
import type { Json } from './data/json-node.ts'
import { freeStretches } from './free-stretches.ts'
import { frameHtml } from './html/frame-html.ts'
import { mask } from './mask.ts'
import { mdxProblem } from './mdx-problem.ts'
import { type Syntax, syntaxFor } from './syntax.ts'
import { isNestedTooDeeply, tooCostly } from './too-costly.ts'

/** Tokens that belong to a container (CommonMark 5.1, 5.2; GFM footnotes), not to the line's content. */
const containerPrefixes: ReadonlySet<string> = new Set([
  'blockQuote',
  'blockQuoteMarker',
  'blockQuotePrefix',
  'blockQuotePrefixWhitespace',
  'gfmFootnoteDefinitionIndent',
  'gfmFootnoteDefinitionWhitespace',
  'listItemIndent',
  'listItemPrefix',
])

/** The padding of a code span may be a line ending (CommonMark 6.1). */
const lineEndings: ReadonlySet<string> = new Set([
  'lineEnding',
  'lineEndingBlank',
  'codeTextPadding',
])

/**
 * Parses a Markdown file (CommonMark 0.31, GFM, front matter). Any string is a document; one that is
 * nested too deeply to be walked has an empty tree.
 */
export function parse(
  path: string,
  file: string,
  settings: MarkdownSettings = plainMarkdown,
): Document {
  const bom = file.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = file.slice(bom.length)
  const skips: { eol: number; next: number }[] = []
  const labels = new Map<number, number>()
  const titles: Range[] = []
  const dialects = singleDialects(settings.dialects)
  const isMdx = path.endsWith('.mdx')
  const { input: masked, tags } = mask(text, settings, isMdx)
  const holdsMarkdown = dialects.has('markdown-in-html') && !isMdx
  const framed = holdsMarkdown ? frameHtml(masked, freeStretches(text)) : masked
  const headEnd = isMdx ? undefined : jsonHeadEnd(text)
  const readable = headEnd === undefined ? framed : blanked(framed, headEnd)
  // The parser swallows one byte order mark, and offsets would be off by one: a second mark is text.
  const input = readable.startsWith('\uFEFF') ? `\uFEFF${readable}` : readable
  const syntax = syntaxFor(isMdx, dialects)
  const { whole, problem } = parseTree(syntax, input, isMdx, { skips, labels, titles })
  const isTooDeep = !problem && (whole === undefined || depthOf(whole) > deepest)
  const tree: Root = isTooDeep || !whole ? { type: 'root', children: [] } : whole
  if (headEnd !== undefined) tree.children.unshift(jsonNode(text.slice(0, headEnd)))
  titles.sort((a, b) => a.start - b.start)
  const layout: Layout = { skips: sortedSkips(skips), labels, titles }
  return {
    path,
    bom,
    text,
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    tree,
    isTooDeep,
    ...(problem && { problem }),
    layout,
    tags,
    markdown: settings,
    dialects,
    definitions: new Set(definitionsIn(tree)),
  }
}

/** The parser knows no JSON front matter: it sees blank lines there. */
function blanked(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}

function jsonNode(value: string): Json {
  const lines = value.split(/\r\n|\n|\r/)
  const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: value.length }
  return { type: 'json', value, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** No tree when a text is too much for the parser, or when MDX has a mistake. */
function parseTree(
  { extensions, treeExtensions }: Syntax,
  input: string,
  isMdx: boolean,
  recorded: Recorded,
): { readonly whole?: Root; readonly problem?: Problem } {
  if (isNestedTooDeeply(input)) return {}
  const costly = tooCostly(input, isMdx)
  if (costly) return { problem: costly }
  try {
    const mdastExtensions = [...treeExtensions, recordLayout(recorded)]
    return { whole: fromMarkdown(input, { extensions: [...extensions], mdastExtensions }) }
  } catch (error) {
    if (error instanceof RangeError) return {}
    const problem = mdxProblem(error, input)
    if (problem) return { problem }
    throw error
  }
}

/** People nest a dozen levels; what walks a tree may recurse that deep and more. */
const deepest = 100

function depthOf(root: Root): number {
  let depth = 0
  for (let level: readonly (Root | RootContent)[] = [root]; level.length; depth++)
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  return depth
}

interface Recorded {
  readonly skips: { eol: number; next: number }[]
  readonly labels: Map<number, number>
  readonly titles: Range[]
}

function recordLayout(recorded: Recorded): Extension {
  let pending: number | undefined
  let blanks: number | undefined
  return {
    beforeEnter(token) {
      if (pending !== undefined) {
        if (containerPrefixes.has(token.type)) blanks = undefined
        else if (token.type === 'linePrefix') blanks = token.start.offset
        else if (token.type !== 'chunkText') {
          // Blanks belong to the marker that follows them, or else to the content.
          recorded.skips.push({ eol: pending, next: blanks ?? token.start.offset })
          pending = blanks = undefined
        }
      }
      if (lineEndings.has(token.type) && token.end.line !== token.start.line)
        pending = token.start.offset
    },
    enter: {
      labelText: (token) => void recorded.labels.set(token.start.offset, token.end.offset),
      definitionTitle: (token) => void recorded.titles.push(rangeOf(token)),
      resourceTitle: (token) => void recorded.titles.push(rangeOf(token)),
    },
  }
}

function rangeOf(token: { start: { offset: number }; end: { offset: number } }): Range {
  return { start: token.start.offset, end: token.end.offset }
}

// Labels are compiled twice, so a skip inside one is recorded twice.
function sortedSkips(skips: readonly { eol: number; next: number }[]): Layout['skips'] {
  const sorted = [...skips].sort((a, b) => a.eol - b.eol)
  return sorted.filter((skip, index) => skip.eol !== sorted[index - 1]?.eol)
}

function* definitionsIn(node: Root | RootContent): Iterable<string> {
  if (node.type === 'definition') yield node.identifier
  if (node.type === 'footnoteDefinition') yield `^${node.identifier}`
  if ('children' in node) for (const child of node.children) yield* definitionsIn(child)
}
