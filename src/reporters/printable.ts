/**
 * A text that cannot command a terminal: control characters, bidi overrides, halves of surrogate
 * pairs and noncharacters are shown as escapes, line feeds as `↵`.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n|\n|\r/g, '↵')
    .replace(
      /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
      (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )
}
