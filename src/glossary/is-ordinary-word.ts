import type { Range } from '../model/edit.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Reading } from './reading.ts'
import type { PreparedBrand } from './prepare-brands.ts'

/**
 * May a stretch with the letters of the name be ordinary words? The project's source, or that of this
 * text, writes all of them in lower case, or a dictionary has them; a name such as `GitHub` is never a word.
 */
export function isOrdinaryWord(
  { query, source, tokens }: Reading,
  { proper, camel }: PreparedBrand,
  { start, end }: Range,
): boolean {
  if (!proper || camel) return false
  const isWord = (word: string): boolean =>
    (query.known?.has(word) ?? false) ||
    (source?.lowerWords().has(word) ?? false) ||
    (!source && (query.isWord?.(word) ?? false))
  const words = tokens.slice(
    tokenAt(tokens, start) ?? Infinity,
    (tokenAt(tokens, end - 1) ?? 0) + 1,
  )
  return (
    words.length > 0 &&
    words.every((word) => {
      const text = word.text.toLowerCase()
      return isWord(text) || isWord(text.slice(0, Math.max(0, end - word.start)))
    })
  )
}
