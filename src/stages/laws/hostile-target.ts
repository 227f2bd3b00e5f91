import { textNodes } from '../../markdown/hybrid/pseudo-hybrid.ts'
import { parseHybrid } from '../../markdown/hybrid/parse-hybrid.ts'
import { applyEdits } from '../../model/edit.ts'

/**
 * A hybrid text with a hostile string in place of its first words, escaped so that it is meant to the
 * letter. Codes stay, and so do blanks around the words when `keepsBlanks`.
 */
export function hostileTarget(text: string, hostile: string, keepsBlanks: boolean): string {
  const node = [...textNodes(parseHybrid(text).nodes)].find(({ value }) => /\p{L}/u.test(value))
  if (!node) return text
  const raw = text.slice(node.start, node.end)
  const before = keepsBlanks ? raw.slice(0, raw.length - raw.trimStart().length) : ''
  const after = keepsBlanks ? raw.slice(raw.trimEnd().length) : ''
  return applyEdits(text, [
    { start: node.start, end: node.end, text: before + literally(hostile) + after },
  ])
}

/** Does a text say the string? White space may be folded, and Markdown has no NUL (CommonMark 2.3). */
export function says(text: string, hostile: string): boolean {
  return folded(text).includes(folded(hostile))
}

function literally(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

function folded(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').replace(/\s+/g, '')
}
