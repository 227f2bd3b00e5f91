import { applyEdits, type Edit } from '../../model/edit.ts'
import { pseudoFrame, type PseudoLocale, pseudoWords } from '../../text/pseudo.ts'
import type { HybridNode } from './hybrid.ts'
import { parseHybrid } from './parse-hybrid.ts'

/**
 * A hybrid text in a pseudo-locale: only its words change, so that the result has the codes of the
 * source. A text without a letter outside codes stays as it is.
 */
export function pseudoHybrid(text: string, locale: PseudoLocale): string {
  const texts = [...textNodes(parseHybrid(text).nodes)].filter(({ value }) => /\p{L}/u.test(value))
  if (!texts.length) return text
  const edits = texts.map(({ start, end }): Edit => ({
    start,
    end,
    text: pseudoWords(text.slice(start, end), locale),
  }))
  const changed = applyEdits(text, edits)
  const inside = changed.trim()
  const from = changed.indexOf(inside)
  const [before, after] = pseudoFrame(lengthOf(texts), locale)
  return (
    changed.slice(0, from) +
    escaped(before) +
    inside +
    escaped(after) +
    changed.slice(from + inside.length)
  )
}

type TextNode = HybridNode & { readonly type: 'text' }

/** Every text of a hybrid tree, from left to right. */
export function* textNodes(nodes: readonly HybridNode[]): Iterable<TextNode> {
  for (const node of nodes) {
    if (node.type === 'text') yield node
    if ('children' in node) yield* textNodes(node.children)
  }
}

function lengthOf(texts: readonly TextNode[]): number {
  return texts.reduce((sum, { value }) => sum + value.length, 0)
}

// Brackets mean a link where `(1)` follows.
function escaped(text: string): string {
  return text.replace(/[[\]]/g, '\\$&')
}
