import { type Sides, settled } from '../model/sides.ts'

/**
 * Lines merged three ways: what either side added is there, what either took away is not. Where both
 * changed them, those of ours come first.
 */
export function mergeLines(sides: Sides<readonly string[]>): readonly string[] {
  const whole = settled(sides, isSame)
  if (whole) return whole
  const { base, ours, theirs } = sides
  return [
    ...ours.filter((line) => theirs.includes(line) || !base.includes(line)),
    ...theirs.filter((line) => !ours.includes(line) && !base.includes(line)),
  ]
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index])
}
