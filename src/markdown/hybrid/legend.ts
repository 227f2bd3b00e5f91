import type { Document } from '../../model/document.ts'
import { unprefixed } from '../unprefixed.ts'
import { formOf } from './bind.ts'
import type { Code, Numbering } from './number-codes.ts'

/** What each number of a segment stands for: `(1) https://…`, `<g2> kbd`, `<x3/> [^1]`. */
export function legend(numbering: Numbering, document: Document): readonly string[] {
  return [...numbering.byNumber].map(([number, code]) => {
    const form = formOf(code, numbering)
    const meaning = describe(code, document)
    if (form === 'single') return `<x${number}/> ${meaning}`
    return form === 'tag' ? `<g${number}> ${meaning}` : `(${number}) ${meaning}`
  })
}

function describe(code: Code, document: Document): string {
  if (code.type === 'single') return code.value.replace(/\s+/g, ' ')
  if (code.kind === 'html') {
    const tag = code.open ? unprefixed(document, code.open).text : ''
    return tag.replace(/^<|>$/g, '').replace(/\s+/g, ' ')
  }
  // The key of a link is `link:URL`, with a mark when it has a title.
  return code.key.replace(/^[a-z-]+:/, '').replace(/\|title$/, '')
}
