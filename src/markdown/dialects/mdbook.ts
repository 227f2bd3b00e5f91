import { type Dialect, endOf, standsAlone } from './dialect.ts'

/** mdBook's `{{#include file}}`, `{{#playground …}}` and `{{% … %}}` of its plugins. */
export const mdbook: Dialect = {
  name: 'mdbook-includes',
  summary: 'mdBook includes `{{#include file}}`',
  opens: '{',
  match(scan) {
    const { text, at, lineEnd } = scan
    if (!text.startsWith('{{', at)) return undefined
    const end = endOf('}}', at + 2, { ...scan, blockEnd: lineEnd })
    if (end === undefined) return undefined
    return [{ start: at, end, form: standsAlone(scan, end) ? 'line' : 'word', name: '', texts: [] }]
  },
}
