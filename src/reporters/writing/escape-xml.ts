/**
 * A text as it may stand in an XML 1.0 element or quoted attribute: what is no `Char` (2.2) becomes
 * U+FFFD, and line ends and tabs are written as references, so that no parser normalises them.
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
