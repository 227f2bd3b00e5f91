import type { Locale } from '../../model/locale.ts'
import { asciiDigits } from '../digits.ts'
import { joinedNumber, type NumberHit } from './read-numbers.ts'

/**
 * The numbers of a text with groups of three that an ASCII space parts read as one (`10 000`), where the
 * other text says so: it has that number, or none of the parts. `2 500 mg tablets` are else 2 of 500 mg.
 */
export function joinGroups(
  hits: readonly NumberHit[],
  others: readonly NumberHit[],
  text: string,
  locale: Locale,
): readonly NumberHit[] {
  const known = new Set(others.flatMap(({ readings }) => readings))
  const out: NumberHit[] = []
  let index = 0
  while (index < hits.length) {
    const run = runAt(hits, index, text)
    const first = hits[index]
    const last = run.at(-1)
    if (!first || !last) break
    const joined = joinedNumber(text, { start: first.start, end: last.end }, locale)
    const isOne =
      known.has(joined.value) ||
      !run.some((hit) => hit.readings.some((reading) => known.has(reading)))
    out.push(...(run.length > 1 && isOne ? [joined] : run))
    index += run.length
  }
  return out
}

/** The hit at an index and the groups of three that follow it. */
function runAt(hits: readonly NumberHit[], index: number, text: string): readonly NumberHit[] {
  const first = hits[index]
  if (!first) return []
  const run = [first]
  if (!/^[1-9]\d{0,2}$/.test(asciiDigits(first.text))) return run
  for (let at = index + 1; at < hits.length; at++) {
    const [last, next] = [run.at(-1), hits[at]]
    if (!last || !next || /\D/.test(asciiDigits(last.text))) break
    if (text.slice(last.end, next.start) !== ' ') break
    if (!/^\d{3}(?:[.,]\d+)?$/.test(asciiDigits(next.text))) break
    run.push(next)
  }
  return run
}
