import type { Range } from '../../model/edit.ts'
import type { Inline } from '../inline/inline.ts'

const marks = { emphasis: '*', strong: '**', delete: '~~' } as const

/**
 * The HTML of a translated leaf. Text is escaped where it would be a tag or a character reference
 * (HTML Standard 13.1.4, 13.5); what looks like Markdown is text here.
 */
export function writeHtml(content: readonly Inline[], emit: (range: Range) => string): string {
  return content
    .map((node) => {
      if (node.type === 'text') return escapeText(node.value)
      if (node.type === 'break') return ' '
      if (node.type === 'single' && node.kind === 'space') return node.value
      if (node.type === 'single')
        return node.range ? emit(node.range) : escapeText(`\`${node.value}\``)
      const inside = writeHtml(node.children, emit)
      const mark =
        node.kind === 'emphasis' || node.kind === 'strong' || node.kind === 'delete'
          ? marks[node.kind]
          : ''
      const open = node.open ? emit(node.open) : mark
      const close = node.close ? emit(node.close) : mark
      return open + inside + close
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

// Some names are references without a semicolon: every `&` before a letter is written out.
function escapeReferences(text: string): string {
  return text.replace(/&(?=[#A-Za-z])/g, '&amp;')
}
