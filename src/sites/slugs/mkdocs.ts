import { mkdocsUnicode } from './mkdocs-unicode.ts'
import type { Slugger } from './slugger.ts'

/** Python-Markdown's `toc` with its default `slugify`: ASCII only, accents taken off first (NFKD). */
export const mkdocs: Slugger = {
  ...mkdocsUnicode,
  name: 'mkdocs',
  summary: 'MkDocs (Python-Markdown `toc`, `slugify`)',
  slug: (heading) => mkdocsUnicode.slug(heading.normalize('NFKD').replace(/\P{ASCII}/gu, '')),
}
