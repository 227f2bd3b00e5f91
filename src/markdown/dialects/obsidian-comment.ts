import { type Dialect, endOf, standsAlone } from './dialect.ts'

/** `%% … %%`, which Obsidian never shows. */
export const obsidianComment: Dialect = {
  name: 'percent-comments',
  summary: 'Obsidian comments `%% %%`',
  opens: '%',
  match(scan) {
    const { text, at } = scan
    if (!text.startsWith('%%', at)) return undefined
    const end = endOf('%%', at + 2, scan)
    if (end === undefined) return undefined
    return [{ start: at, end, form: standsAlone(scan, end) ? 'line' : 'word', name: '', texts: [] }]
  },
}
