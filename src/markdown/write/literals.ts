import type { Cell } from './cell.ts'

/** Cells of text that read as a URL or an e-mail address (GFM, "Autolinks (extension)"). */
export function literalCells(cells: readonly Cell[]): ReadonlySet<number> {
  let text = ''
  const owner: number[] = []
  for (const [index, cell] of cells.entries()) {
    // Markup ends a literal; `<` is the character none contains.
    const value = cell.kind === 'text' ? cell.value : '<'
    for (let unit = 0; unit < value.length; unit++) owner.push(index)
    text += value
  }
  const found = new Set<number>()
  const literal = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi
  for (const match of text.matchAll(literal))
    for (let at = match.index; at < match.index + match[0].length; at++) {
      const index = owner[at]
      if (index !== undefined) found.add(index)
    }
  return found
}
