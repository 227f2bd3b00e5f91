import type { Inline, InlineSingle } from '../markdown/inline/inline.ts'
import type { Document } from '../model/document.ts'
import type { Slugger } from './slugs/slugger.ts'

/** What a slugger is given of a heading with this content. */
export function headingWords(
  content: readonly Inline[],
  document: Document,
  reads: Slugger['reads'],
): string {
  return content.map((node) => wordsOf(node, document, reads)).join('')
}

function wordsOf(node: Inline, document: Document, reads: Slugger['reads']): string {
  const isRaw = reads === 'markdown'
  const raw = (range = node.type === 'pair' ? undefined : node.range) =>
    range ? document.text.slice(range.start, range.end) : undefined
  switch (node.type) {
    case 'text':
      if (isRaw) return raw() ?? node.value
      // A dash is in no id.
      return reads === 'typeset-words' ? node.value.replace(/-{2,3}/g, '') : node.value
    case 'break':
      return '\n'
    case 'single':
      if (node.kind === 'tag' && node.side === 'edge') return ''
      if (isRaw) return raw() ?? node.value
      return spoken.has(node.kind) && !isEmoji(node) ? node.value : ''
    default: {
      if (node.kind === 'image' && reads !== 'words-and-images' && !isRaw) return ''
      const inside = headingWords(node.children, document, reads)
      return isRaw ? (raw(node.open) ?? '') + inside + (raw(node.close) ?? '') : inside
    }
  }
}

/** `:tada:` is a picture by then. */
function isEmoji({ kind, value }: InlineSingle): boolean {
  return kind === 'tag' && /^:[^\s:]+:$/.test(value)
}

/** Codes whose value a reader reads. */
const spoken: ReadonlySet<string> = new Set(['autolink', 'code', 'space', 'tag'])
