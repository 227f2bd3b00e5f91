import { graphemes } from './words.ts'

/** A text of at most so many graphemes, the last one an ellipsis when something was left out. */
export function shorten(text: string, most = 40): string {
  if (text.length <= most) return text
  const all = graphemes(text)
  return all.length > most ? `${all.slice(0, most - 1).join('')}…` : text
}
