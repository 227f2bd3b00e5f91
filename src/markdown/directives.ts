/** What an author tells translators about the next block. */
export interface Directive {
  readonly note?: string
  readonly context?: string
}

/** Reads `<!-- dragoman note: … -->` and `<!-- dragoman context: … -->`; undefined for other HTML. */
export function readDirective(html: string): Directive | undefined {
  const match = /^<!--\s*dragoman\s+(note|context):\s*([^]*?)\s*-->\s*$/.exec(html)
  const text = match?.[2]?.replace(/\s+/g, ' ')
  if (!text) return undefined
  return match?.[1] === 'note' ? { note: text } : { context: text }
}
