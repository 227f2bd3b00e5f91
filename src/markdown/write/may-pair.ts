import { flanks, mayFlank } from '../inline/flanking.ts'
import { type Cell, firstOf, isBlank, lastOf, type Writing } from './cell.ts'

interface Beside {
  readonly before: Cell | undefined
  readonly after: Cell | undefined
}

/**
 * Is it certain that a delimiter of emphasis pairs with its partner, all inside it being certain (CommonMark
 * 6.2)? An opener must not close one of its own kind that is still open; a closer finds its partner as the
 * nearest opener, of the same length, whatever else it could do.
 */
export function mayPair(
  mark: Cell,
  { before, after }: Beside,
  open: readonly Cell[],
  { block }: Writing,
): boolean {
  const outer = mark.side === 'open' ? before : after
  const inner = mark.side === 'open' ? after : before
  // Delimiters that touch are one run.
  if (!mark.side || !inner || inner.kind === 'mark' || outer?.kind === 'mark') return false
  // Beside the first and last character of a cell may stand a pipe.
  if (!outer && block === 'cell' && !isWord(inner, mark.side)) return false
  const at = {
    isUnderscore: mark.spelt.startsWith('_'),
    before: before && lastOf(before.spelt),
    after: after && firstOf(after.spelt),
  }
  if (!flanks({ ...at, side: mark.side })) return false
  if (mark.side === 'close') return open.at(-1) === mark.partner
  const isNested = open.some((one) => one.spelt[0] === mark.spelt[0])
  // An escaped delimiter before it counts as one that may close (micromark).
  return !isNested || !(mayFlank({ ...at, side: 'close' }) || /[*_~]/.test(at.before ?? ''))
}

function isWord(inner: Cell, side: 'open' | 'close'): boolean {
  const edge = side === 'open' ? firstOf(inner.value) : lastOf(inner.value)
  return inner.kind === 'text' && !isBlank(edge) && /^[\p{L}\p{N}]$/u.test(edge ?? '')
}
