/** Without spaces and tabs at its start; linear, whatever stands inside. */
export function trimBlanksStart(text: string): string {
  let start = 0
  while (isBlank(text, start)) start++
  return text.slice(start)
}

/** Without spaces and tabs at its end; linear, whatever stands inside. */
export function trimBlanksEnd(text: string): string {
  let end = text.length
  while (isBlank(text, end - 1)) end--
  return text.slice(0, end)
}

/** Every line ending, with the spaces and tabs around it, as one space: a soft break (CommonMark 6.8). */
export function foldLines(text: string): string {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.length === 1) return text
  const last = lines.length - 1
  return lines
    .map((line, index) => {
      const left = index ? trimBlanksStart(line) : line
      return index < last ? trimBlanksEnd(left) : left
    })
    .join(' ')
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t'
}
