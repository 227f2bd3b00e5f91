import type { RootContent } from 'mdast'

/** The text of a block or piece of a sentence that is one comment; in MDX comments are expressions. */
export function commentIn(node: RootContent): string | undefined {
  if (node.type === 'html') return between(node.value.trim(), '<!--', '-->')
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined
  return between(node.value.trim(), '/*', '*/')
}

function between(text: string, open: string, close: string): string | undefined {
  const end = text.length - close.length
  return text.startsWith(open) && text.indexOf(close, open.length) === end
    ? text.slice(open.length, end)
    : undefined
}
