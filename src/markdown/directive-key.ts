import type { Directives } from 'mdast-util-directive'
import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import { rangeOf } from './range-of.ts'
import { translatedNames } from './translated-names.ts'

/** The attributes of a directive that hold text for readers: where their values stand, without quotes. */
export function* directiveTexts(
  node: Directives,
  { text, markdown }: Document,
): Iterable<Range & { readonly name: string }> {
  const head = headOf(node, text)
  const names = translatedNames(node.name, markdown)
  const open = attributesStart(head.text)
  if (open === undefined) return
  const pattern = /([A-Za-z:_][\w.:-]*)\s*=\s*("[^"]*"|'[^']*')/g
  pattern.lastIndex = open
  for (let found = pattern.exec(head.text); found; found = pattern.exec(head.text)) {
    const [whole, name = '', value = ''] = found
    const end = head.start + found.index + whole.length - 1
    if (names.has(name)) yield { name, start: end - value.length + 2, end }
  }
}

/** Equal for two directives of one name with the same attributes; texts for readers do not count. */
export function directiveKey(node: Directives, document: Document): string {
  const names = translatedNames(node.name, document.markdown)
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) =>
    names.has(name) ? name : [name, value ?? ''],
  )
  return `directive:${JSON.stringify([node.type, node.name, attributes])}`
}

/** The line a directive opens with; a text directive is all of it. */
function headOf(node: Directives, text: string): { readonly text: string; readonly start: number } {
  const { start, end } = rangeOf(node)
  const raw = text.slice(start, end)
  const line = node.type === 'containerDirective' ? (/^[^\r\n]*/.exec(raw)?.[0] ?? '') : raw
  return { text: line, start }
}

/** Where `{…}` opens at the end of the head. */
function attributesStart(head: string): number | undefined {
  const trimmed = head.trimEnd()
  if (!trimmed.endsWith('}')) return undefined
  const open = trimmed.lastIndexOf('{')
  return open < 0 ? undefined : open
}
