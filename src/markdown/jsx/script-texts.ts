import type { Expression, Node } from 'estree'
import type { Range } from '../../model/edit.ts'

/** A string in a script: what it says, where it stands without its quotes, and how to reach it. */
export interface ScriptText extends Range {
  readonly path: readonly (string | number)[]
  readonly value: string
  /** `"`, `'` or a backtick. */
  readonly quote: string
}

/** The strings of an object, array or string literal (ECMA-262, 12.9.4); nothing that is computed. */
export function* scriptTexts(
  node: Node,
  path: readonly (string | number)[],
  text: string,
): Iterable<ScriptText> {
  if (node.type === 'ObjectExpression') {
    for (const property of node.properties) {
      if (property.type !== 'Property' || property.computed || property.kind !== 'init') continue
      const name = nameOf(property.key)
      if (name !== undefined) yield* scriptTexts(property.value, [...path, name], text)
    }
  } else if (node.type === 'ArrayExpression') {
    for (const [index, item] of node.elements.entries())
      if (item) yield* scriptTexts(item, [...path, index], text)
  } else {
    const value = valueOf(node)
    const [start, end] = node.range ?? []
    if (value === undefined || start === undefined || end === undefined) return
    yield { path, value, start: start + 1, end: end - 1, quote: text[start] ?? '"' }
  }
}

function nameOf(key: Expression | Node): string | undefined {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined
}

function valueOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || node.expressions.length) return undefined
  return node.quasis[0]?.value.cooked ?? undefined
}

/** A value between quotes in a script, unable to end the string, to begin an expression or a tag. */
export function spellScript(value: string, quote: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`)
    .replace(quote === '`' ? /\$(?=\{)/g : /(?!)/g, '\\$')
    .replace(/<(?=\/script|!--)/gi, '\\x3C')
}
