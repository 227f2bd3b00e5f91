import { asciiDigits } from '../../text/digits.ts'

/** A text as codes are looked for in it: capitals, digits of ASCII, nothing between its parts. */
export function searchedCodes(text: string): string {
  return asciiDigits(text.normalize('NFKC'))
    .replace(/[\s\u00AD\-‐‑–_./'’]+/g, '')
    .toUpperCase()
}
