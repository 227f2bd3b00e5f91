import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Extension } from 'micromark-util-types'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What the parser is extended with for one kind of file. */
export interface Syntax {
  readonly extensions: readonly Extension[]
  readonly treeExtensions: readonly TreeExtension[]
}

const plain = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .freeze()

const known = new Map<string, Syntax>()

/** The extensions that remark's plugins register; put together once for each kind of file. */
export function syntaxFor(isMdx: boolean, dialects: ReadonlySet<string>): Syntax {
  const withDirectives = dialects.has('directives')
  const withMath = dialects.has('math')
  const key = `${isMdx} ${withDirectives} ${withMath}`
  const found = known.get(key)
  if (found) return found
  const processor = plain()
  if (isMdx) processor.use(remarkMdx)
  if (withDirectives) processor.use(remarkDirective)
  if (withMath) processor.use(remarkMath)
  const data = processor.freeze().data()
  const syntax: Syntax = {
    extensions: data.micromarkExtensions ?? [],
    treeExtensions: (data.fromMarkdownExtensions ?? []).flat().map(withoutTransforms),
  }
  known.set(key, syntax)
  return syntax
}

// The transform of autolink literals makes nodes without positions; to us such literals are text.
function withoutTransforms(extension: TreeExtension): TreeExtension {
  return { ...extension, transforms: [] }
}
