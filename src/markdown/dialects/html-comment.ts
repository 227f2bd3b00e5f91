import { type Dialect, endOf, standsAlone } from './dialect.ts'

/** `<!-- … -->` in MDX, which only some sites allow (Docusaurus with `mdx1Compat.comments`). */
export const htmlComment: Dialect = {
  name: 'mdx-comments',
  summary: 'HTML comments in MDX',
  opens: '<',
  match(scan) {
    const { text, at } = scan
    if (!scan.isMdx || !text.startsWith('<!--', at)) return undefined
    const end = endOf('-->', at + 4, scan)
    if (end === undefined) return undefined
    return [{ start: at, end, form: standsAlone(scan, end) ? 'line' : 'word', name: '', texts: [] }]
  },
}
