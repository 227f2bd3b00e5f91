import type { SluggedHeading } from './slugger.ts'

/**
 * Python-Markdown's `unique`: a taken or empty slug gets `_1`, and one that ends in `_` and a number
 * counts that up. Ids that authors gave anywhere on the page are taken from the start.
 */
export function numberWithUnderscore(headings: readonly SluggedHeading[]): readonly string[] {
  const taken = new Set(headings.flatMap(({ id }) => id ?? []))
  return headings.map(({ slug, id }) => {
    if (id !== undefined) return id
    let free = slug
    while (!free || taken.has(free)) free = next(free)
    taken.add(free)
    return free
  })
}

function next(id: string): string {
  const [, stem = id, count = '0'] = /^(.*)_(\d+)$/.exec(id) ?? []
  return `${stem}_${Number(count) + 1}`
}
