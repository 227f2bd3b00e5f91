import type { Inline, InlineSingle } from '../inline/inline.ts'

/** An HTML tag a translator typed: the source has none like it, so that it has no range. */
export function addedTag(name: string, closes: boolean): InlineSingle {
  const value = `<${closes ? '/' : ''}${name}>`
  return { type: 'single', kind: 'html', key: `html:${value}`, value }
}

/**
 * Joins typed tags among siblings to elements. What has no partner, or nothing in it, is the characters
 * typed: an element that stays open would reach beyond its text.
 */
export function pairAdded(nodes: readonly Inline[]): readonly Inline[] {
  if (!nodes.some(isAdded)) return nodes
  const out: Inline[] = []
  const open: { readonly name: string; readonly at: number }[] = []
  for (const node of nodes) {
    const name = isAdded(node) ? /\w+/.exec(node.value)?.[0] : undefined
    const last = open.at(-1)
    const closes = isAdded(node) && node.value.startsWith('</')
    if (name === undefined || voidElements.has(name)) out.push(node)
    else if (!closes) {
      open.push({ name, at: out.length })
      out.push(node)
    } else if (last?.name === name && out.length > last.at + 1) {
      open.pop()
      const children = out.splice(last.at).slice(1)
      out.push({ type: 'pair', kind: 'html', key: `html:<${name}>`, children })
    } else out.push(node)
  }
  return out.map(asTyped)
}

/** Elements of those a translation may add that have no end tag. */
const voidElements: ReadonlySet<string> = new Set(['br', 'wbr'])

function isAdded(node: Inline): node is InlineSingle {
  return node.type === 'single' && node.kind === 'html' && !node.range
}

function asTyped(node: Inline): Inline {
  if (!isAdded(node) || /^<(?:br|wbr)>$/.test(node.value)) return node
  return { type: 'text', value: node.value }
}
