import type { Definition, RootContent } from 'mdast'
import type { Document } from '../../model/document.ts'
import type { Inline } from '../inline/inline.ts'
import { unmask } from '../mask.ts'

/** Does a code of raw Markdown refer to the same as one of the source? */
export type SameCode = (source: Inline, raw: Inline) => boolean

/**
 * Codes are the same when their kind and key are. Tools write reference links and images out, so an
 * inline one is also the same as a reference whose definition has its URL.
 */
export function sameCodeIn(document: Document): SameCode {
  const definitions = new Map<string, Definition>()
  for (const node of definitionsIn(document.tree.children))
    // CommonMark 4.7: the first definition of a label is the one that counts.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  return (source, raw) => {
    if (source.type === 'break' || source.type === 'text') return source.type === raw.type
    if (raw.type !== source.type) return false
    if (raw.kind === source.kind && raw.key === source.key) return true
    const [, what, identifier = ''] = /^(reference|image-reference):([^]*)$/.exec(source.key) ?? []
    const definition = definitions.get(identifier)
    if (what === undefined || !definition) return false
    const url = `${what === 'reference' ? 'link' : 'image'}:${unmask(definition.url, document)}`
    return raw.key === url || raw.key === `${url}|title`
  }
}

function* definitionsIn(nodes: readonly RootContent[]): Iterable<Definition> {
  for (const node of nodes) {
    if (node.type === 'definition') yield node
    if ('children' in node) yield* definitionsIn(node.children)
  }
}
