import type { Range } from '../model/edit.ts'

/**
 * Where a text has URLs and e-mail addresses as GFM's "Autolinks (extension)" would link them. Linear:
 * it looks outwards from each `@`.
 */
export function addresses(text: string): readonly Range[] {
  const urls = Array.from(text.matchAll(/(?:https?:\/\/|ftp:\/\/|www\.)[^\s<]+/gi), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...urls, ...emails(text)].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** The text with every address replaced by as many spaces. */
export function withoutAddresses(text: string): string {
  let out = ''
  for (const { start, end } of addresses(text)) {
    if (end <= out.length) continue
    out += text.slice(out.length, start)
    out = out.padEnd(end)
  }
  return out + text.slice(out.length)
}

function* emails(text: string): Iterable<Range> {
  const host = /[\w-]+(?:\.[\w-]+)+/y
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && /[\w.+-]/.test(text[start - 1] ?? '')) start--
    host.lastIndex = at + 1
    if (start < at && host.test(text)) yield { start, end: host.lastIndex }
  }
}
