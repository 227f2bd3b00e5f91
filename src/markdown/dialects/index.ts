import { address } from './address.ts'
import { admonition } from './admonition.ts'
import { attributeList } from './attribute-list.ts'
import { bracketId } from './bracket-id.ts'
import { container } from './container.ts'
import type { Dialect } from './dialect.ts'
import { emoji } from './emoji.ts'
import { headingId } from './heading-id.ts'
import { htmlComment } from './html-comment.ts'
import { hugo } from './hugo.ts'
import { i18next } from './i18next.ts'
import { liquid } from './liquid.ts'
import { mdbook } from './mdbook.ts'
import { obsidianComment } from './obsidian-comment.ts'
import { vue } from './vue.ts'
import { wikiLink } from './wiki-link.ts'

/** Every dialect, the more special before the more general: the first that matches a place has it. */
export const dialects: readonly Dialect[] = [
  headingId,
  bracketId,
  hugo,
  htmlComment,
  i18next,
  mdbook,
  vue,
  liquid,
  attributeList,
  container,
  admonition,
  wikiLink,
  emoji,
  obsidianComment,
  address,
]

/** Dialects the parser itself understands, by extension. */
const parsed = ['directives', 'markdown-in-html', 'math'] as const

/** What each site generator understands beyond CommonMark and GFM. */
const sites: Readonly<Record<string, readonly string[]>> = {
  astro: ['heading-ids'],
  docusaurus: ['heading-ids', 'containers', 'mdx-comments'],
  eleventy: ['liquid'],
  fumadocs: ['bracket-ids'],
  hugo: ['hugo-shortcodes', 'heading-ids', 'attribute-lists'],
  jekyll: ['liquid', 'attribute-lists', 'markdown-in-html'],
  mdbook: ['mdbook-includes', 'heading-ids'],
  mkdocs: ['liquid', 'attribute-lists', 'admonitions', 'emoji', 'markdown-in-html'],
  nextra: ['bracket-ids'],
  obsidian: ['wiki-links', 'percent-comments', 'math'],
  starlight: ['directives'],
  vitepress: ['vue', 'containers', 'heading-ids'],
}

/** All names `markdown.dialects` may hold. */
export const dialectNames: readonly string[] = [
  ...parsed,
  ...dialects.map(({ name }) => name),
  ...Object.keys(sites),
]

/** Names of single dialects for a mixture of dialects and sites; unknown names are left out. */
export function singleDialects(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => sites[name] ?? [name]))
}
