import { VFileMessage } from 'vfile-message'
import type { Problem } from '../model/finding.ts'

/** What the MDX parser says of a mistake, at its place; undefined for any other error. */
export function mdxProblem(error: unknown, text: string): Problem | undefined {
  if (!(error instanceof VFileMessage)) return undefined
  const { place } = error
  const point = place && ('start' in place ? place.start : place)
  const start = Math.min(point?.offset ?? namedIn(error.reason, text), text.length)
  return {
    message: 'Unexpected MDX syntax, expected closed tags and valid expressions',
    at: { start, end: Math.min(start + 1, text.length) },
    help: `The parser says: ${error.reason}. Until it is mended the document is left out.`,
  }
}

/** A tag that nothing closes has its place in the sentence only: `<Card>` (3:1-3:7). */
function namedIn(reason: string, text: string): number {
  const [, line = '1', column = '1'] = /\((\d+):(\d+)-/.exec(reason) ?? []
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const before = lines.slice(0, Number(line) - 1).join('')
  return before.length + Number(column) - 1
}
