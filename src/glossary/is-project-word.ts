import type { Reading } from './reading.ts'

/** Does the project's source, or that of this text, have the word itself, in any case? */
export function isProjectWord({ query, source }: Reading, word: string): boolean {
  const lower = word.toLowerCase()
  return (query.known?.has(lower) ?? false) || (source?.words().has(lower) ?? false)
}
