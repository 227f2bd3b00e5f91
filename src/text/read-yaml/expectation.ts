import type * as z from 'zod'

/** What a value should have been, in words: `text`, `a number of at most 1000`, ``one of `off`, `warn` ``. */
export function expectation(issue: z.core.$ZodIssue): string {
  const words = wordsOf(issue)
  if (words.length) return `one of ${quoted(words)}`
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? `a ${issue.expected}`
  if (issue.code === 'too_big') return sized(issue.origin, 'most', issue.maximum)
  if (issue.code === 'too_small') return sized(issue.origin, 'least', issue.minimum)
  if (issue.code === 'invalid_union')
    return [...new Set(issue.errors.flat().map(expectation))].join(' or ')
  return 'another value'
}

/** The words a value may be, in any form a union allows. */
export function wordsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(wordsOf) : []
}

export function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  string: 'text',
  boolean: '`true` or `false`',
}

function sized(origin: string, end: 'most' | 'least', limit: number | bigint): string {
  if (origin === 'number') return `a number of at ${end} ${limit}`
  const [what, parts] = origin === 'string' ? ['text', 'character'] : ['a list', 'item']
  return `${what} of at ${end} ${limit} ${parts}${limit === 1 ? '' : 's'}`
}
