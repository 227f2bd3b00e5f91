import { numberLowest } from './number-lowest.ts'
import type { Slugger } from './slugger.ts'

/**
 * The rules of @mdit-vue/shared, which VitePress gives markdown-it-anchor: compatibility decomposition
 * without the accents of U+0300–036F (a Devanagari vowel sign stays), runs of ASCII punctuation and
 * spaces as one `-`, none at the ends, and `_` before a digit at the start.
 */
export const vitepress: Slugger = {
  name: 'vitepress',
  summary: 'VitePress and VuePress (@mdit-vue/shared)',
  reads: 'words-and-images',
  slug: (heading) =>
    heading
      .normalize('NFKD')
      .replace(/[\u0300-\u036F]/g, '')
      .replace(/\p{Cc}/gu, (control) => (control < ' ' ? '' : control))
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .replace(/^(?=\d)/, '_')
      .toLowerCase(),
  number: (headings) => numberLowest(headings, 'taken'),
}
