import type { Dialect } from './dialect.ts'

/** Placeholders `{{name}}` and nesting `$t(key)`, as i18next interpolates them. */
export const i18next: Dialect = {
  name: 'i18next',
  summary: 'i18next placeholders `{{name}}` and nesting `$t(key)`',
  opens: '{$',
  match({ text, at, lineEnd }) {
    const found = /^(?:\{\{[^{}\r\n]{1,200}\}\}|\$t\([^()\r\n]{1,200}\))/.exec(
      text.slice(at, Math.min(lineEnd, at + 210)),
    )
    return found
      ? [{ start: at, end: at + found[0].length, form: 'word', name: '', texts: [] }]
      : undefined
  },
}
