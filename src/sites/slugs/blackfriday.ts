import { hugoSlug } from './hugo-slug.ts'
import { hugo } from './hugo.ts'
import type { Slugger } from './slugger.ts'

/** Hugo's `autoIDType: blackfriday`: runs of anything but letters and numbers are one `-`, none at the ends. */
export const blackfriday: Slugger = {
  ...hugo,
  name: 'blackfriday',
  summary: 'Hugo, `autoIDType: blackfriday`',
  slug: (heading) =>
    hugoSlug(heading, (line) => line.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')),
}
