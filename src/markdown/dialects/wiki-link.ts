import type { Tag } from '../../model/document.ts'
import type { Dialect } from './dialect.ts'

/** `[[Page]]`, `![[embed]]` and `[[Page|shown text]]`, whose text is translated. */
export const wikiLink: Dialect = {
  name: 'wiki-links',
  summary: 'wiki links `[[Page]]` and `[[Page|text]]`',
  opens: '[!',
  match({ text, at, lineEnd }) {
    const found = /^(!?\[\[[^[\]|]{1,300})(?:\|([^[\]]{0,5000}))?\]\]/.exec(
      text.slice(at, Math.min(lineEnd, at + 5310)),
    )
    if (!found) return undefined
    const end = at + found[0].length
    const [, target = '', shown] = found
    const tag = { name: '', texts: [] }
    if (!shown?.trim() || target.startsWith('!')) return [{ start: at, end, form: 'word', ...tag }]
    const open: Tag = { start: at, end: at + target.length + 1, form: 'open', ...tag }
    return [open, { start: end - 2, end, form: 'close', ...tag }]
  },
}
