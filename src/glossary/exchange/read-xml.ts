/** An element of an XML document. Namespaces are left out of names; `xml:lang` stays. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** All text in it, references resolved. */
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface ReadXml {
  readonly root?: XmlElement
  /** Where the text is no well-formed XML, and what was expected. */
  readonly fault?: { readonly at: number; readonly expected: string }
}

interface Open {
  readonly name: string
  readonly qualified: string
  readonly attributes: Record<string, string>
  readonly children: XmlElement[]
  readonly start: number
  text: string
}

/** Reads XML 1.0 without a document type of its own: entities it would define are not known. */
export function readXml(source: string): ReadXml {
  const stack: Open[] = [
    { name: '', qualified: '', attributes: {}, children: [], start: 0, text: '' },
  ]
  let at = source.startsWith('\uFEFF') ? 1 : 0
  while (at < source.length) {
    markup.lastIndex = at
    const match = markup.exec(source)
    if (!match) return { fault: { at, expected: 'well-formed XML' } }
    const [whole, cdata, closing, opening, given = '', isEmpty, text] = match
    const top = stack.at(-1)
    if (!top) break
    if (cdata !== undefined) top.text += cdata
    else if (text !== undefined) top.text += resolved(text)
    else if (opening !== undefined) {
      stack.push({
        name: local(opening),
        qualified: opening,
        attributes: attributesIn(given),
        children: [],
        start: at,
        text: '',
      })
      if (isEmpty) close(stack, at + whole.length)
    } else if (closing !== undefined) {
      if (closing !== top.qualified || stack.length === 1)
        return {
          fault: { at, expected: stack.length === 1 ? 'the end' : `\`</${top.qualified}>\`` },
        }
      close(stack, at + whole.length)
    }
    at += whole.length
  }
  const [root] = stack[0]?.children ?? []
  const open = stack.at(-1)
  if (stack.length > 1 || !root)
    return { fault: { at, expected: open?.name ? `\`</${open.qualified}>\`` : 'an element' } }
  return { root }
}

function close(stack: Open[], end: number): void {
  const closed = stack.pop()
  const parent = stack.at(-1)
  if (!closed || !parent) return
  const { qualified: _, ...element } = closed
  parent.children.push({ ...element, end })
  parent.text += closed.text
}

const name = '[A-Za-z_:][\\w:.-]*'
const markup = new RegExp(
  '<!--[^]*?-->|<\\?[^]*?\\?>|<!DOCTYPE[^<>]*>|<!\\[CDATA\\[([^]*?)\\]\\]>|' +
    `</(${name})\\s*>|<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'y',
)

function local(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1)
}

function attributesIn(given: string): Record<string, string> {
  const found = given.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return Object.fromEntries(
    [...found].map(([, key = '', double, single = '']) => [key, resolved(double ?? single)]),
  )
}

function resolved(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, named) => {
    if (typeof named === 'string') return entities[named] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}
