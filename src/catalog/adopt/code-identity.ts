import type { Definition, RootContent } from 'mdast'
import type { Inline } from '../../markdown/inline/inline.ts'
import { unmask } from '../../markdown/mask.ts'
import type { Document } from '../../model/document.ts'
import { localePattern, plainUrl } from './plain-url.ts'
import type { Side } from './side.ts'

/**
 * What a code refers to, the same for a link and its localized twin: a reference stands for the URL of
 * its definition, and of a URL what only says the locale is left out (`/hi/x` and `/x`).
 */
export function codeIdentity({ document, locale }: Side): (code: Inline) => string {
  const urls = definedUrls(document)
  const isLocale = localePattern(locale)
  return (code) => {
    if (code.type === 'text' || code.type === 'break') return code.type
    const [, kind = '', target = ''] = /^([a-z-]+):([^]*)$/.exec(code.key) ?? []
    if (kind === 'link' || kind === 'image')
      return `${kind}:${plainUrl(target.replace(/\|(?:title|no-alt)$/, ''), isLocale)}`
    const url = urls.get(target.replace(/\|no-alt$/, ''))
    if (url === undefined) return code.key
    return `${kind === 'reference' ? 'link' : 'image'}:${plainUrl(url, isLocale)}`
  }
}

function definedUrls(document: Document): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  for (const node of definitionsIn(document.tree.children))
    // CommonMark 4.7: the first definition of a label is the one that counts.
    if (!urls.has(node.identifier)) urls.set(node.identifier, unmask(node.url, document))
  return urls
}

function* definitionsIn(nodes: readonly RootContent[]): Iterable<Definition> {
  for (const node of nodes) {
    if (node.type === 'definition') yield node
    if ('children' in node) yield* definitionsIn(node.children)
  }
}
