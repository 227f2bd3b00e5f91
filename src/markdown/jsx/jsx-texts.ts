import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Document } from '../../model/document.ts'
import type { Range } from '../../model/edit.ts'
import { leftOut } from '../left-out.ts'
import { rangeOf } from '../range-of.ts'
import { matchesSelector, pathKey } from '../slots/selector.ts'
import { translatedNames } from '../translated-names.ts'
import { scriptTexts } from './script-texts.ts'

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** A text in an attribute: the range is inside its quotes. */
export interface JsxText extends Range {
  /** `Card@cta.label`. */
  readonly key: string
  readonly value: string
  readonly quote: string
  /** It stands in an expression, where strings are those of a script. */
  readonly isScript: boolean
}

/** The texts in the attributes of an element that the settings choose. */
export function jsxTexts(element: JsxElement, document: Document): readonly JsxText[] {
  const name = element.name ?? ''
  const selectors = [...translatedNames(name, document.markdown)]
  const found: JsxText[] = []
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || !attribute.value || !attribute.position) continue
    if (typeof attribute.value === 'string') {
      if (!selectors.includes(attribute.name)) continue
      const { start, end } = rangeOf(attribute)
      const open = /^[^=]*=\s*/.exec(document.text.slice(start, end))?.[0].length ?? 0
      const quote = document.text[start + open] ?? '"'
      const inside = { start: start + open + 1, end: end - 1 }
      const key = `${name}@${attribute.name}`
      found.push({ ...inside, key, value: attribute.value, quote, isScript: false })
      continue
    }
    const statement = attribute.value.data?.estree?.body[0]
    if (statement?.type !== 'ExpressionStatement') continue
    for (const { path, ...text } of scriptTexts(
      statement.expression,
      [attribute.name],
      document.text,
    ))
      if (selectors.some((selector) => matchesSelector(selector, path)))
        found.push({ ...text, key: `${name}@${pathKey(path)}`, isScript: true })
  }
  return found
}

/** Equal for two elements with the same name and attributes; chosen texts do not count. */
export function jsxKey(element: JsxElement, document: Document): string {
  const { start, end } = rangeOf(element)
  const first = element.children[0]
  const last = element.children.at(-1)
  const open = first ? rangeOf(first).start : end
  const close = last ? document.text.slice(rangeOf(last).end, end) : ''
  const tag = leftOut(document.text, { start, end: open }, jsxTexts(element, document))
  return `jsx:${tag}${close}`.replace(/\s+/g, ' ').trim()
}
