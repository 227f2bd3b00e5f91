import type { Edit } from '../../../model/edit.ts'
import type { Unprefixed } from '../../unprefixed.ts'
import type { Fences } from './fences.ts'

/**
 * The edits by which no line of some code ends its block: both fences by as many marks longer as they
 * need (CommonMark 4.5: a closing fence is at least as long as the opening one).
 */
export function longerFences(code: string, source: Unprefixed, fences: Fences): readonly Edit[] {
  const { opening, closing } = fences
  const mark = source.text.charAt(0)
  const runs = code.split('\n').map((line) => {
    const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? ''
    return run.startsWith(mark) ? run.length : 0
  })
  const missing = Math.max(...runs) - (opening.end - opening.start) + 1
  if (missing <= 0) return []
  const places = closing ? [opening, closing] : [opening]
  return places.map(({ end }) => {
    const at = source.at(end - 1) + 1
    return { start: at, end: at, text: mark.repeat(missing) }
  })
}
