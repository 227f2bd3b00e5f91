/** The folders of a glob or path pattern before its first variable part, with a final slash. */
export function fixedPart(pattern: string): string {
  const fixed = /^[^*?[\]{}!()]*/.exec(pattern)?.[0] ?? ''
  return fixed.slice(0, fixed.lastIndexOf('/') + 1)
}
