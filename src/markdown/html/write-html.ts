import { parseEntities } from 'parse-entities'
import type { Range } from '../../model/edit.ts'
import type { Inline } from '../inline/inline.ts'

const marks = { emphasis: '*', strong: '**', delete: '~~' } as const

/** What a translator typed in a place without Markdown: asterisks and backticks are text there. */
export function asTyped(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((node): readonly Inline[] => {
    if (node.type === 'single' && node.kind === 'code' && !node.range)
      return [{ type: 'text', value: `\`${node.value}\`` }]
    if (node.type !== 'pair') return [node]
    const children = asTyped(node.children)
    const { kind } = node
    if (kind !== 'emphasis' && kind !== 'strong' && kind !== 'delete')
      return [{ ...node, children }]
    const mark = { type: 'text', value: marks[kind] } as const
    return [mark, ...children, mark]
  })
}

/**
 * The HTML of a translated leaf. Text is escaped where it would be a tag or a character reference
 * (HTML Standard 13.1.4, 13.5).
 */
export function writeHtml(content: readonly Inline[], emit: (range: Range) => string): string {
  const bytes = (range: Range | undefined) => (range ? emit(range) : '')
  return content
    .map((node) => {
      if (node.type === 'text') return escapeText(node.value)
      if (node.type === 'break') return ' '
      if (node.type === 'single') return node.range ? emit(node.range) : node.value
      return bytes(node.open) + writeHtml(node.children, emit) + bytes(node.close)
    })
    .join('')
}

function escapeText(text: string): string {
  return escapeReferences(text).replaceAll('<', '&lt;')
}

/** A value between quotes. */
export function escapeValue(text: string, quote: string): string {
  return escapeReferences(text).replaceAll(quote, quote === '"' ? '&quot;' : '&#39;')
}

/** `&` before what is a reference, some without a semicolon (`&copy`); `AT&T` stays. */
function escapeReferences(text: string): string {
  return text.replace(/&#?\w+;?/g, (one) =>
    parseEntities(one) === one ? one : `&amp;${one.slice(1)}`,
  )
}
