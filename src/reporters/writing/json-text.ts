/**
 * A document as indented JSON with a line feed at its end. Halves of surrogate pairs become U+FFFD:
 * many readers refuse them, escaped or not (RFC 8259, 8.2).
 */
export function jsonText(document: unknown): string {
  const text = JSON.stringify(
    document,
    (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value),
    2,
  )
  return `${text}\n`
}
