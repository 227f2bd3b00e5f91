import { type Dialect, standsAlone } from './dialect.ts'

/** `{: .class #id key="value"}` of kramdown and MkDocs, and Pandoc's `{.class}`. */
export const attributeList: Dialect = {
  name: 'attribute-lists',
  summary: 'attribute lists `{: .class}` and `{.class}`',
  opens: '{',
  match(scan) {
    const { text, at, lineEnd, contentStart } = scan
    const rest = text.slice(at, Math.min(lineEnd, at + 500))
    const found = /^\{(?::[^{}\r\n]*|\s*[.#][\w-][^{}\r\n]*)\}/.exec(rest)
    if (!found) return undefined
    const end = at + found[0].length
    if (standsAlone(scan, end)) return [{ start: at, end, form: 'line', name: '', texts: [] }]
    // Beside text it belongs to what it touches, or to the whole line at the line's end.
    const touches = at > contentStart && /[\])`*_]/.test(text[at - 1] ?? '')
    const closesLine = /^[ \t]*$/.test(text.slice(end, lineEnd))
    if (!touches && !closesLine) return undefined
    return [{ start: at, end, form: closesLine ? 'edge' : 'word', name: '', texts: [] }]
  },
}
