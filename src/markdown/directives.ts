/** What an author says about the next block. */
export interface Directive {
  readonly note?: string
  readonly context?: string
  /** Ids of rules that may say nothing of it. */
  readonly ignores?: readonly string[]
  /** What is not translated: the next block, or all from `start` to `end` in the same container. */
  readonly skip?: 'next' | 'start' | 'end'
}

/**
 * Reads the text inside a comment: `dragoman note: …`, `dragoman context: …`,
 * `dragoman-ignore rule: reason`, where the reason is required, and what `skipOf` tells; undefined for
 * any other comment.
 */
export function readDirective(comment: string): Directive | undefined {
  const skip = skipOf(comment)
  if (skip) return { skip }
  const found = /^\s*dragoman(-ignore)?\s+([\w-]+)\s*:\s*([^]*)$/.exec(comment)
  const [, isIgnore, name = '', words = ''] = found ?? []
  const text = words.replace(/\s+/g, ' ').trim()
  if (!text) return undefined
  if (isIgnore) return { ignores: [name] }
  if (name === 'note') return { note: text }
  return name === 'context' ? { context: text } : undefined
}

/** `dragoman-skip`, `dragoman-skip start` and `end`, or as other tools write it, `translate:off` and `on`. */
function skipOf(comment: string): Directive['skip'] {
  const [, range, other] =
    /^\s*(?:dragoman-skip(?:\s+(start|end))?|translate\s*:\s*(off|on))\s*$/.exec(comment) ?? []
  if (range === 'start' || other === 'off') return 'start'
  if (range === 'end' || other === 'on') return 'end'
  return /^\s*dragoman-skip\s*$/.test(comment) ? 'next' : undefined
}
