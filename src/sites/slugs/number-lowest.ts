import type { SluggedHeading } from './slugger.ts'

/**
 * A slug that is taken gets the lowest free number, `-1` first. Ids that authors gave are only `taken`
 * where the generator looks at them.
 */
export function numberLowest(
  headings: readonly SluggedHeading[],
  authored: 'taken' | 'ignored',
): readonly string[] {
  const taken = new Set<string>()
  return headings.map(({ slug, id }) => {
    if (id !== undefined) {
      if (authored === 'taken') taken.add(id)
      return id
    }
    let free = slug
    for (let count = 1; taken.has(free); count++) free = `${slug}-${count}`
    taken.add(free)
    return free
  })
}
