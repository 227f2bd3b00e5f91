import type { Dialect } from './dialect.ts'

/** A URL in the text that no brackets enclose becomes a code, so that nobody can translate it. */
export const address: Dialect = {
  name: 'bare-urls',
  summary: 'bare URLs `https://…` as codes',
  opens: 'hw',
  match({ text, at, lineEnd }) {
    if (/[\p{L}\p{N}<(/"'=:@.[]/u.test(text[at - 1] ?? ' ')) return undefined
    const rest = text.slice(at, Math.min(lineEnd, at + 2000))
    const found = /^(?:https?:\/\/|www\.)[^\s<>"'`|*_\\[\]()]+/i
      .exec(rest)?.[0]
      .replace(/[.,;:!?]+$/, '')
    if (found === undefined || found.length < 8) return undefined
    return [{ start: at, end: at + found.length, form: 'word', name: '', texts: [] }]
  },
}
