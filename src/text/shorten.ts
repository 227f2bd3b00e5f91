/** A text of at most so many graphemes, the last one an ellipsis when something was left out. */
export function shorten(text: string, most = 40): string {
  if (text.length <= most) return text
  const graphemes = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  return graphemes.length > most ? `${graphemes.slice(0, most - 1).join('')}…` : text
}
