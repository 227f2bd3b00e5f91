import { type Dialect, endOf } from './dialect.ts'

/** Vue's interpolations `{{ expression }}`, as VitePress evaluates them in Markdown. */
export const vue: Dialect = {
  name: 'vue',
  summary: 'Vue and VitePress interpolations `{{ }}`',
  opens: '{',
  match(scan) {
    const { text, at, lineEnd } = scan
    if (!text.startsWith('{{', at)) return undefined
    const end = endOf('}}', at + 2, { ...scan, blockEnd: lineEnd })
    return end === undefined ? undefined : [{ start: at, end, form: 'word', name: '', texts: [] }]
  },
}
