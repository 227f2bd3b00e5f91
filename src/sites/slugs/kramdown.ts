import { numberRepeats } from './number-repeats.ts'
import type { Slugger } from './slugger.ts'

/**
 * kramdown by itself (`basic_generate_id`): ASCII letters, digits, spaces and `-` of the heading's
 * Markdown from the first letter on; a heading with none is `section`.
 */
export const kramdown: Slugger = {
  name: 'kramdown',
  summary: 'kramdown without `input: GFM`',
  reads: 'markdown',
  slug: (heading) =>
    heading
      .replace(/^[^a-zA-Z]+/, '')
      .replace(/[^a-zA-Z0-9 -]/g, '')
      .replaceAll(' ', '-')
      .toLowerCase() || 'section',
  number: numberRepeats,
}
