import { masked } from '../../text/masked.ts'

/** A prose with the quoted titles of works masked, which stay in their language: most of their words have capitals. */
export function withoutTitles(prose: string): string {
  if (!/["“„«]/.test(prose)) return prose
  return prose.replace(/["“„«]([^"“”„«»]{1,150})["”“»]/gu, (whole, title: string) => {
    const words = title.match(/[\p{L}\p{M}]+/gu) ?? []
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
    return words.length > 1 && capitals * 2 > words.length ? masked.repeat(whole.length) : whole
  })
}
