/** A regular expression source (with the `u` flag) that matches exactly this text. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

/** Matches any of these texts, the longest first; nothing at all when there are none. */
export function anyOf(texts: Iterable<string>): string {
  const sorted = [...texts].toSorted((a, b) => b.length - a.length)
  return sorted.length ? `(?:${sorted.map(escapePattern).join('|')})` : '(?!)'
}
