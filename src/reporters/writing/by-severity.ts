import type { Severity } from '../../model/finding.ts'

const ranks = { error: 0, warn: 1, info: 2 } as const

/** Sorts what has a severity, the gravest first; the order among equals is kept. */
export function bySeverity<T extends { readonly severity: Severity }>(
  items: readonly T[],
): readonly T[] {
  return items.toSorted((a, b) => ranks[a.severity] - ranks[b.severity])
}
