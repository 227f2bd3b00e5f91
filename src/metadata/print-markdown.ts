import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'

const options: Options = {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  resourceLink: true,
  // An escaped brace is a brace in Markdown, and no expression in MDX, Hugo, Liquid and Vue.
  unsafe: [{ character: '{', inConstruct: 'phrasing' }],
}

/**
 * Blocks as Markdown, without a final line ending, so that GFM reads back exactly these blocks. What
 * only GFM would need escaped (a lone `~`) is escaped only where it makes a difference.
 */
export function printMarkdown(blocks: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] }
  const plain = unified().use(remarkStringify, options).stringify(root)
  const isRead = shape(unified().use(remarkParse).use(remarkGfm).parse(plain)) === shape(root)
  const text = isRead
    ? plain
    : unified().use(remarkGfm).use(remarkStringify, options).stringify(root)
  return text.replace(/\n$/, '')
}

/** What a tree says, without places. */
function shape(root: Root): string {
  return JSON.stringify(root, (key, value: unknown) => (ignored.has(key) ? undefined : value))
}

const ignored: ReadonlySet<string> = new Set(['position', 'spread', 'checked', 'ordered', 'start'])
