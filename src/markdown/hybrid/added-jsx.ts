import type { Inline } from '../inline/inline.ts'

/** HTML a translator typed as MDX reads it: elements are JSX, and one without an end tag ends in `/>`. */
export function addedJsx(content: readonly Inline[]): readonly Inline[] {
  return content.map((node) => {
    if (node.type === 'pair') {
      const name = node.open ? undefined : /^html:<(\w+)>$/.exec(node.key)?.[1]
      const children = addedJsx(node.children)
      return { ...node, ...(name !== undefined && { key: `jsx:<${name}></${name}>` }), children }
    }
    if (node.type !== 'single' || node.kind !== 'html' || node.range) return node
    const value = node.value.replace('>', '/>')
    return { ...node, kind: 'other', key: `jsx:${value}`, value }
  })
}
