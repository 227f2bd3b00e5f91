import type { Edit } from '../../model/edit.ts'

/** Spaces of a text that are of the wrong kind for its script (ISO 15924). */
export function oddSpaces(text: string, script: string): readonly Edit[] {
  if (!/[\t\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/.test(text)) return []
  const found = Array.from(
    text.matchAll(/[\t\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g),
  )
  return found
    .filter(({ index, 0: space }) => isOdd(text, { index, space, script }))
    .map(({ index, 0: space }) => ({ start: index, end: index + 1, text: space }))
}

function isOdd(
  text: string,
  at: { readonly index: number; readonly space: string; readonly script: string },
): boolean {
  const { index, space, script } = at
  if (space === '\u3000') return !/^(?:Hans|Hant|Jpan|Kore)$/.test(script)
  if (/[\t\u1680\u2028\u2029\u205F]/.test(space)) return true
  // Thin spaces belong to numbers, initials and marks; no-break ones also to short words.
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(index + 1, index + 21))?.[0] ?? ''
  return before.length >= shortest && after.length >= shortest
}

/** Words of as many letters stand for themselves. */
const shortest = 4
