import type { NumberHit } from './read-numbers.ts'
import { hasUnit } from './units.ts'
import { isSameNumber } from './unmatched.ts'

/** A number only one of two texts has in digits. */
interface NumberDifference extends NumberHit {
  /** The other text may well have it in words that nothing here can read. */
  readonly isDoubtful: boolean
}

/** What is left when the numbers two texts share are taken away. */
export interface NumberDifferences {
  /** In the source, not in the target. */
  readonly missing: readonly NumberDifference[]
  /** In the target, not in the source. */
  readonly surplus: readonly NumberDifference[]
}

interface Side {
  readonly text: string
  readonly hits: readonly NumberHit[]
  /** The hits without a match on the other side. */
  readonly left: readonly NumberHit[]
  /** What the number words of the text may stand for. */
  readonly words: ReadonlySet<string>
}

/** The unmatched numbers that are no matter of spelling out or repeating. */
export function worthTelling(source: Side, target: Side): NumberDifferences {
  const missing = unsaid(source, target)
  const surplus = unsaid(target, source)
  if (missing.length && surplus.length)
    return {
      missing: withoutPetty(missing, source.text, surplus.length),
      surplus: withoutPetty(surplus, target.text, missing.length),
    }
  const isAmong = (hit: NumberHit, { hits }: Side) =>
    hits.some((other) => isSameNumber(hit, other) || isSameNumber(other, hit))
  return {
    missing: doubted(source, missing, target).filter((hit) => !isAmong(hit, target)),
    surplus: doubted(target, surplus, source).filter((hit) => !isAmong(hit, source)),
  }
}

/** `24/7` is more often translated than copied. */
const roundTheClock = /(?<!\d)(?:24\s?[/x×]\s?7|7\s?[/x×]\s?24|24\/24|24時間365日)(?!\d)/u
const alwaysNumbers: ReadonlySet<string> = new Set(['24', '7', '365'])

/** The numbers of a side the other has not in words either. */
function unsaid(side: Side, other: Side): readonly NumberHit[] {
  const isAlways = roundTheClock.test(side.text) || roundTheClock.test(other.text)
  return side.left.filter((hit) => {
    if (isAlways && alwaysNumbers.has(hit.value)) return false
    const readings = hit.isScaled ? [hit.value] : hit.readings
    // The word for one is too often an article to stand for a dose.
    return !readings.some(
      (reading) => other.words.has(reading) && !(reading === '1' && hasUnit(side.text, hit)),
    )
  })
}

/** One number in place of another; what is over on a side and may be spelt out was not changed. */
function withoutPetty(
  hits: readonly NumberHit[],
  text: string,
  others: number,
): readonly NumberDifference[] {
  const petty = hits.filter((hit) => !isTelling(hit, text))
  const dropped = new Set(petty.toReversed().slice(0, Math.max(0, hits.length - others)))
  return hits.filter((hit) => !dropped.has(hit)).map((hit) => ({ ...hit, isDoubtful: false }))
}

function doubted(side: Side, hits: readonly NumberHit[], other: Side): readonly NumberDifference[] {
  const hasWords = [...other.words].some((word) => word !== '1')
  return hits
    .filter((hit) => isTelling(hit, side.text))
    .map((hit) => ({
      ...hit,
      isDoubtful: isSpellable(hit) && (hasWords || !hasUnit(side.text, hit)),
    }))
}

/** The largest number that style guides want spelt out. */
const largestSpelt = 12

function isTelling(hit: NumberHit, text: string): boolean {
  // `i32` and `B12` are names, which may be written another way.
  if (/[A-Za-z_]/.test(text.charAt(hit.start - 1))) return false
  if (!/^\d+$/.test(hit.value) || Number(hit.value) > largestSpelt) return true
  return hasUnit(text, hit)
}

/** Round numbers, halves and quarters, and times at the hour or half of it. */
function isSpellable({ value }: NumberHit): boolean {
  return /^(?:\d{1,2}0*|\d{1,2}\.(?:25|5|75)|\d{1,2}:[03]0)$/.test(value)
}
