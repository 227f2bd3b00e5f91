import type { Unit } from '../../model/catalog.ts'
import type { Problem } from '../../model/finding.ts'
import { type Locale, localeFacts } from '../../model/locale.ts'
import { bidiProblems } from './bidi-problems.ts'
import { codePoint, isHiddenNoise, noise } from './hidden-characters.ts'

/**
 * Characters of the target that nobody sees and that its source has fewer of: controls of direction,
 * zero-width characters where they mean nothing, tags, private-use and control characters.
 */
export function* hiddenProblems(
  unit: Pick<Unit, 'source' | 'target'>,
  locale: Locale,
): Iterable<Problem> {
  const { source, target } = unit
  if (!suspicious.test(target)) return
  const left = countOf(source)
  // A right-to-left text, or one that quotes such a text, needs marks of direction.
  const isRightToLeft = localeFacts(locale).isRightToLeft || rightToLeft.test(target)
  yield* bidiProblems(target, { left, isRightToLeft })
  for (const match of target.matchAll(noise)) {
    const [character] = match
    const at = { start: match.index, end: match.index + character.length }
    const verdict = isHiddenNoise(target, at)
    if (verdict === undefined) continue
    const known = left.get(character) ?? 0
    left.set(character, known - 1)
    if (known > 0) continue
    yield {
      message: `Unexpected hidden character ${codePoint(character)}, expected none here`,
      at,
      actual: codePoint(character),
      ...(verdict === 'unreadable'
        ? { help: 'Remove it, or type the letter that was meant.' }
        : { fix: { safety: 'safe' as const, edits: [{ ...at, text: '' }] } }),
      ...(verdict === 'idle' && { minor: true }),
    }
  }
}

const suspicious = /[\p{C}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  if (suspicious.test(text))
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}
