import { numberWithUnderscore } from './number-with-underscore.ts'
import type { Slugger } from './slugger.ts'

/**
 * Python-Markdown's `slugify_unicode`: letters, numbers, `_`, `-` and white space (`\w` and `\s` of
 * Python, where marks are no word characters), lower case, runs of the last two as one `-`.
 */
export const mkdocsUnicode: Slugger = {
  name: 'mkdocs-unicode',
  summary: 'MkDocs with `toc: { slugify: slugify_unicode }`',
  reads: 'words',
  slug: (heading) =>
    heading
      .replace(/[^\p{L}\p{N}_\s-]/gu, '')
      .trim()
      .toLowerCase()
      .replace(/[-\s]+/g, '-'),
  number: numberWithUnderscore,
}
