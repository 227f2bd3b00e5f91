/** Every text, alt and title of a Markdown tree, in order. */
export function allText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const isText = 'type' in node && node.type === 'text'
  const keys = isText ? ['value'] : ['alt', 'title']
  const own = keys.map((key): unknown => Object.getOwnPropertyDescriptor(node, key)?.value)
  const children: unknown = Object.getOwnPropertyDescriptor(node, 'children')?.value
  const inside = Array.isArray(children) ? children.map(allText).join('') : ''
  return own.filter((value) => typeof value === 'string').join('') + inside
}
