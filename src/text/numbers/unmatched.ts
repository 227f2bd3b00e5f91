import { asciiDigits } from '../digits.ts'
import type { NumberHit } from './read-numbers.ts'

/** What is left when every number of the target has taken one of the source, closest readings first. */
export function unmatched(
  wanted: readonly NumberHit[],
  found: readonly NumberHit[],
): { readonly missing: readonly NumberHit[]; readonly surplus: readonly NumberHit[] } {
  const missing = new Set(wanted)
  const surplus = new Set(found)
  for (const isMatch of [isEqual, isSameNumber])
    for (const hit of found) {
      const match = surplus.has(hit) && [...missing].find((other) => isMatch(other, hit))
      if (!match) continue
      missing.delete(match)
      surplus.delete(hit)
    }
  return { missing: [...missing], surplus: [...surplus] }
}

function isEqual(source: NumberHit, target: NumberHit): boolean {
  return source.value === target.value
}

/**
 * May a number of a target stand for one of its source? With the separators of another locale only when
 * it is left as it was: `2.500 mg` is not 2.5 in Dutch.
 */
export function isSameNumber(source: NumberHit, target: NumberHit): boolean {
  if (source.isScaled && target.isScaled) return source.value === target.value
  const isLeft = asciiDigits(source.text) === asciiDigits(target.text)
  return [...target.readings, ...(isLeft ? target.foreign : [])].some((reading) =>
    source.readings.includes(reading),
  )
}
