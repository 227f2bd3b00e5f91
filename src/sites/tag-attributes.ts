/** An attribute with a value in quotes or without any. */
interface TagAttribute {
  /** In lower case. */
  readonly name: string
  readonly value: string
  /** Where the value starts in the text. */
  readonly at: number
}

/** The attributes of all tags in a piece of HTML or JSX, comments left out; expressions have no value. */
export function* attributesIn(text: string): Iterable<TagAttribute> {
  const shown = text.replace(/<!--[^]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length))
  const tag = /<[A-Za-z][\w.:-]*((?:[^"'<>]|"[^"]{0,2000}"|'[^']{0,2000}')*)>/g
  const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+))/g
  for (const { 1: inside = '', 0: whole, index } of shown.matchAll(tag)) {
    const from = index + whole.length - 1 - inside.length
    for (const found of inside.matchAll(attribute)) {
      const [all, name = '', double, single, bare = ''] = found
      const value = double ?? single ?? bare
      const quote = double === undefined && single === undefined ? 0 : 1
      yield {
        name: name.toLowerCase(),
        value,
        at: from + found.index + all.length - quote - value.length,
      }
    }
  }
}
