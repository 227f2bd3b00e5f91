/**
 * What must stand before a second line of the block whose content starts at `offset`: the quote
 * markers of the first line, list markers as spaces, a footnote's label as the four columns its
 * continuation needs (GFM footnotes), and nothing for a task box, which is content.
 */
export function continuationPrefix(text: string, offset: number): string {
  let lineStart = offset
  while (lineStart > 0 && !/[\r\n]/.test(text[lineStart - 1] ?? '')) lineStart--
  return text
    .slice(lineStart, offset)
    .replace(/\[\^[^\]\r\n]*\]:[ \t]*/g, '    ')
    .replace(/\[[ xX]\][ \t]+$/, '')
    .replace(/[^>\s]/gu, (character) => ' '.repeat(character.length))
}
