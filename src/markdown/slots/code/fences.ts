import type { Code } from 'mdast'
import type { Range } from '../../../model/edit.ts'

/** The fences of a code block (CommonMark 4.5); ranges of their marks, in the block without prefixes. */
export interface Fences {
  readonly opening: Range
  /** Absent when the block ends with its container. */
  readonly closing?: Range
}

/** The fences of a block, from its text without the prefixes of its containers; of indented code none. */
export function fencesOf(text: string, node: Code): Fences | undefined {
  const mark = /^(?:`{3,}|~{3,})/.exec(text)?.[0]
  if (mark === undefined) return undefined
  const opening = { start: 0, end: mark.length }
  const [, last = '', blanks = ''] = /\n[ \t]*([`~]+)([ \t]*)$/.exec(text) ?? []
  // Whether such a line is a fence or code the parser knows: code has it in its value.
  const isClosed = last !== '' && linesOf(text) === linesOf(node.value) + 2
  if (!isClosed) return { opening }
  const end = text.length - blanks.length
  return { opening, closing: { start: end - last.length, end } }
}

function linesOf(text: string): number {
  return text.split('\n').length
}
