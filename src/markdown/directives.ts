/** What an author says about the next block. */
export interface Directive {
  readonly note?: string
  readonly context?: string
  /** Ids of rules that may say nothing of it. */
  readonly ignores?: readonly string[]
}

/**
 * Reads `<!-- dragoman note: … -->`, `<!-- dragoman context: … -->` and
 * `<!-- dragoman-ignore rule: reason -->`, where the reason is required; undefined for other HTML.
 */
export function readDirective(html: string): Directive | undefined {
  const comment = /^<!--\s*dragoman(-ignore)?\s+([\w-]+)\s*:\s*([^]*?)\s*-->\s*$/.exec(html)
  const [, isIgnore, name = '', words = ''] = comment ?? []
  const text = words.replace(/\s+/g, ' ')
  if (!text) return undefined
  if (isIgnore) return { ignores: [name] }
  if (name === 'note') return { note: text }
  return name === 'context' ? { context: text } : undefined
}
