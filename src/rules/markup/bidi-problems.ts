import type { Problem } from '../../model/finding.ts'
import { codePoint } from './hidden-characters.ts'

interface Direction {
  /** How many of each character the source has. */
  readonly left: ReadonlyMap<string, number>
  /** Does the text hold right-to-left words? */
  readonly isRightToLeft: boolean
}

/**
 * Controls of direction (UAX #9, section 2) that could show a text in another order than it is read by
 * programs: overrides anywhere, embeddings and isolates that nothing closes; and all of them where no
 * word runs from right to left. Single marks (LRM, RLM, ALM) are idle there.
 */
export function* bidiProblems(
  target: string,
  { left, isRightToLeft }: Direction,
): Iterable<Problem> {
  const used = new Map<string, number>()
  const unbalanced = unbalancedIn(target)
  for (const { index, 0: character } of target.matchAll(controls)) {
    const count = (used.get(character) ?? 0) + 1
    used.set(character, count)
    const isMark = /[\u200E\u200F\u061C]/.test(character)
    const isOverride = /[\u202D\u202E]/.test(character)
    if (isRightToLeft && !isOverride && !unbalanced.has(index)) continue
    if (count <= (left.get(character) ?? 0)) continue
    const at = { start: index, end: index + character.length }
    yield {
      message: `Unexpected control of direction ${codePoint(character)}, expected ${isOverride ? 'none' : isMark ? 'it beside right-to-left words only' : 'balanced ones around right-to-left words'}`,
      at,
      actual: codePoint(character),
      fix: { safety: 'safe', edits: [{ ...at, text: '' }] },
      ...(isMark && { minor: true }),
    }
  }
}

const controls = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g

/** Offsets of what opens and is not closed, or closes nothing. An override is closed like an embedding. */
function unbalancedIn(text: string): ReadonlySet<number> {
  const open: { readonly index: number; readonly closer: string }[] = []
  const wrong = new Set<number>()
  for (const { index, 0: character } of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (character === '\u202C' || character === '\u2069') {
      if (open.at(-1)?.closer === character) open.pop()
      else wrong.add(index)
    } else open.push({ index, closer: character < '\u2066' ? '\u202C' : '\u2069' })
  }
  for (const { index } of open) wrong.add(index)
  return wrong
}
