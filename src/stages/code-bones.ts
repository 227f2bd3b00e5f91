import type { Inline } from '../markdown/inline/inline.ts'

/** The kinds of the codes of a content and how they are nested, words left out, as a string to compare. */
export function codeBones(content: readonly Inline[]): string {
  return content.map(boneOf).join('')
}

function boneOf(node: Inline): string {
  if (node.type === 'break') return 'break;'
  if (node.type === 'pair') return `${node.kind}(${codeBones(node.children)})`
  return node.type === 'single' && node.kind !== 'space' ? `${node.kind};` : ''
}
