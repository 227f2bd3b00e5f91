import type { SluggedHeading } from './slugger.ts'

/** The second heading with a slug gets `-1`, the third `-2`, whatever other ids there are. */
export function numberRepeats(headings: readonly SluggedHeading[]): readonly string[] {
  const seen = new Map<string, number>()
  return headings.map(({ slug, id }) => {
    if (id !== undefined) return id
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    return count ? `${slug}-${count}` : slug
  })
}
