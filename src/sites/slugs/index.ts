import { blackfriday } from './blackfriday.ts'
import { docusaurus } from './docusaurus.ts'
import { github } from './github.ts'
import { hugoAscii } from './hugo-ascii.ts'
import { hugo } from './hugo.ts'
import { kramdownGfm } from './kramdown-gfm.ts'
import { kramdown } from './kramdown.ts'
import { markdownItAnchor } from './markdown-it-anchor.ts'
import { mdbook } from './mdbook.ts'
import { mkdocsUnicode } from './mkdocs-unicode.ts'
import { mkdocs } from './mkdocs.ts'
import type { Slugger } from './slugger.ts'
import { vitepress } from './vitepress.ts'

/** Every slugger, by the name `headingIds.slugger` may have. A new one is one file and one line here. */
export const sluggers: readonly Slugger[] = [
  github,
  docusaurus,
  vitepress,
  hugo,
  hugoAscii,
  blackfriday,
  kramdownGfm,
  kramdown,
  mkdocs,
  mkdocsUnicode,
  mdbook,
  markdownItAnchor,
]
