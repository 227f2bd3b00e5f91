import type { Page } from './page.ts'

/** Does the project's source, or that of this text, have the word itself, in any case? */
export function isProjectWord({ query, source }: Page, word: string): boolean {
  const lower = word.toLowerCase()
  return (query.known?.has(lower) ?? false) || (source?.words.has(lower) ?? false)
}
