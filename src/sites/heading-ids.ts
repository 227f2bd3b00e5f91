import type { HeadingIds } from '../model/config.ts'
import { anchor } from './id-syntaxes/anchor.ts'
import type { IdSyntax } from './id-syntaxes/id-syntax.ts'
import { idSyntaxes } from './id-syntaxes/index.ts'
import { sluggers } from './slugs/index.ts'
import type { Slugger } from './slugs/slugger.ts'

/** What a site makes of headings, and how an author says otherwise. */
export interface SiteIds {
  /** Translated headings keep the ids of the source. */
  readonly isPinned: boolean
  /** Absent where headings have no ids that could be computed. */
  readonly slugger?: Slugger
  readonly syntax: IdSyntax
}

/** By the names of sites in `markdown.dialects`. Obsidian links to headings by their words. */
const sites: Readonly<
  Record<string, { readonly slugger?: string; readonly syntax: string } | undefined>
> = {
  astro: { slugger: 'github', syntax: 'anchor' },
  docusaurus: { slugger: 'docusaurus', syntax: 'braces' },
  eleventy: { slugger: 'markdown-it-anchor', syntax: 'anchor' },
  fumadocs: { slugger: 'github', syntax: 'brackets' },
  hugo: { slugger: 'hugo', syntax: 'braces' },
  jekyll: { slugger: 'kramdown-gfm', syntax: 'kramdown-braces' },
  mdbook: { slugger: 'mdbook', syntax: 'braces' },
  mkdocs: { slugger: 'mkdocs', syntax: 'braces' },
  nextra: { slugger: 'github', syntax: 'brackets' },
  obsidian: { syntax: 'anchor' },
  starlight: { slugger: 'github', syntax: 'anchor' },
  vitepress: { slugger: 'vitepress', syntax: 'braces' },
}

/**
 * What is configured, before what the first site among the dialects does; without a site the ids are
 * GitHub's.
 */
export function siteIds(dialects: readonly string[], given: HeadingIds): SiteIds {
  const name = dialects.find((dialect) => Object.hasOwn(sites, dialect))
  const site = name === undefined ? { slugger: 'github', syntax: 'anchor' } : sites[name]
  const slugger = sluggers.find((one) => one.name === (given.slugger ?? site?.slugger))
  const syntax = idSyntaxes.find((one) => one.name === (given.syntax ?? site?.syntax))
  return {
    isPinned: given.mode === 'pin',
    ...(slugger && { slugger }),
    syntax: syntax ?? anchor,
  }
}
