import type { Dialect } from './dialect.ts'

/** `:smile:` and `:material-account:{ .icon }`: names, not words. */
export const emoji: Dialect = {
  name: 'emoji',
  summary: 'emoji and icon shortcodes `:smile:`',
  opens: ':',
  match({ text, at, lineEnd }) {
    if (/[\w:/]/.test(text[at - 1] ?? ' ')) return undefined
    const rest = text.slice(at, Math.min(lineEnd, at + 120))
    const found = /^:[a-z+-][a-z\d_+-]*[a-z\d]:(?![\w:])/i.exec(rest)
    return found
      ? [{ start: at, end: at + found[0].length, form: 'word', name: '', texts: [] }]
      : undefined
  },
}
