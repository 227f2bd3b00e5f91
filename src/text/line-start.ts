/** Where the line of an offset begins; CR, LF and CRLF end lines. Looks at that line only. */
export function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}
