import type { Facts } from '../../model/facts.ts'

type Pages = ReadonlyMap<string, Facts>

/**
 * Names of the pages that share a fact, by that fact; pages without it are left out. Remembered for as long
 * as the facts are: every page asks the same question.
 */
export function pagesBy(
  of: (facts: Facts) => string | undefined,
): (pages: Pages) => ReadonlyMap<string, readonly string[]> {
  const known = new WeakMap<Pages, ReadonlyMap<string, readonly string[]>>()
  return (pages) => {
    const found = known.get(pages) ?? grouped(pages, of)
    known.set(pages, found)
    return found
  }
}

function grouped(
  pages: Pages,
  of: (facts: Facts) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [name, facts] of pages) {
    const value = of(facts)
    if (value === undefined || value === '') continue
    const group = groups.get(value)
    if (group) group.push(name)
    else groups.set(value, [name])
  }
  return groups
}
