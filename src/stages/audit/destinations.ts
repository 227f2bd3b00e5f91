import type { RootContent } from 'mdast'
import { localePattern, plainUrl } from '../../catalog/adopt/plain-url.ts'
import { unmask } from '../../markdown/mask.ts'
import { rangeOf } from '../../markdown/range-of.ts'
import type { Document } from '../../model/document.ts'
import type { Range } from '../../model/edit.ts'
import type { Locale } from '../../model/locale.ts'
import { attributesIn } from '../../sites/tag-attributes.ts'

/** Where a link leads, or what an image shows; the range is the link's or tag's in `Document.text`. */
export interface Destination extends Range {
  readonly url: string
  /** The same for a link and its localized twin. */
  readonly identity: string
  readonly isExternal: boolean
}

/** The links and images of a document, in Markdown, HTML and components; anchors of one page are one. */
export function destinations(
  document: Document,
  locales: readonly Locale[],
): readonly Destination[] {
  const isLocale = new RegExp(locales.map((locale) => localePattern(locale).source).join('|'), 'i')
  return [...urlsIn(document.tree.children, document)].flatMap(({ url, ...range }) => {
    const identity = identityOf(url, isLocale, locales)
    return identity === undefined
      ? []
      : [{ ...range, url, identity, isExternal: external.test(url) }]
  })
}

const external = /^(?:[a-z][\w+.-]*:|\/\/)/i

function* urlsIn(
  nodes: readonly RootContent[],
  document: Document,
): Iterable<Range & { readonly url: string }> {
  for (const node of nodes) {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      yield { ...rangeOf(node), url: unmask(node.url, document) }
    if (
      node.type === 'html' ||
      node.type === 'mdxJsxFlowElement' ||
      node.type === 'mdxJsxTextElement'
    )
      yield* urlsInTags(node, document)
    if ('children' in node) yield* urlsIn(node.children, document)
  }
}

function* urlsInTags(
  node: RootContent,
  { text }: Document,
): Iterable<Range & { readonly url: string }> {
  const { start, end } = rangeOf(node)
  const first = 'children' in node ? node.children[0] : undefined
  const raw = text.slice(start, first ? rangeOf(first).start : end)
  for (const { name, value, at } of attributesIn(raw))
    if (name === 'href' || name === 'src')
      yield { start: start + at, end: start + at + value.length, url: value }
}

/** Undefined for what template syntax makes, and for places of the same page. */
function identityOf(url: string, isLocale: RegExp, locales: readonly Locale[]): string | undefined {
  if (!url || url.startsWith('#') || /[{}<>]|^javascript:/i.test(url)) return undefined
  if (/^mailto:/i.test(url)) return url.toLowerCase()
  if (external.test(url)) return decoded(plainUrl(url.replace(/#.*$/s, ''), isLocale)).toLowerCase()
  const [path = ''] = url.split(/[?#]/)
  const bare = decoded(path)
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/\.(?:mdx?|markdown|html?)$/i, '')
    .replace(/(?:^|\/)(?:_?index|readme)$/i, '')
  const parts = bare.split('/').filter((part) => part && !isLocale.test(part))
  return withoutSuffix(parts.join('/'), locales).toLowerCase()
}

/** `logo.hi.png` and `logo-hi.png` are the localized `logo.png`. */
function withoutSuffix(path: string, locales: readonly Locale[]): string {
  const names = locales.flatMap((locale) => [locale, locale.replaceAll('-', '_')])
  return path.replace(new RegExp(`[._-](?:${names.join('|')})(?=$|\\.\\w+$)`, 'i'), '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
