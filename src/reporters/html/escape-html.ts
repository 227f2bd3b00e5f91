import { printable } from '../printable.ts'

/**
 * A text as it may stand in an HTML element or quoted attribute. Control characters, bidi overrides and
 * halves of surrogate pairs are shown as escapes.
 */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}
