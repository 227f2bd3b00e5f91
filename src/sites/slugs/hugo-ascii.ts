import { hugo } from './hugo.ts'
import type { Slugger } from './slugger.ts'

/**
 * Hugo's `autoIDType: github-ascii`: as `github`, of ASCII letters only, accents taken off first. What is
 * no ASCII goes after the ends were trimmed, as all that is no letter.
 */
export const hugoAscii: Slugger = {
  ...hugo,
  name: 'hugo-ascii',
  summary: 'Hugo, `autoIDType: github-ascii`',
  slug: (heading) => hugo.slug(heading.normalize('NFD').replace(/\P{ASCII}/gu, '!')),
}
