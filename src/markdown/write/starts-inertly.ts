import type { Writing } from './cell.ts'

/**
 * Can a line of a paragraph that begins so be nothing but a line of a paragraph? Whatever opens a block
 * begins with one of few characters of ASCII (CommonMark 4 and 5), numbers of lists are escaped where
 * they would, and a quote or parenthesis may be the title of a definition above.
 */
export function startsInertly(text: string, writing: Writing): boolean {
  if (writing.esm && /^(?:im|ex)port /.test(text)) return false
  if (/^[\p{L}\p{N}.,;@/?^)]/u.test(text)) return true
  if (/^["'(]/.test(text)) return !writing.belowDefinition
  if (text.startsWith('{')) return !writing.documentStart && !writing.hasDialects
  // A row of delimiters has nothing else in it (GFM, "Tables").
  if (text.startsWith(':'))
    return !writing.hasDialects && !writing.templates && /^:[:\s|-]*[^:\s|-]/.test(text)
  return /^[^\0-\x7F\s\p{C}\p{M}\p{Z}]/u.test(text)
}
