import type { Brand } from '../../model/glossary.ts'
import { escapePattern } from '../../text/escape-pattern.ts'
import { editDistance } from '../../text/similar.ts'

/** A name that was mended in a source: each wrong spelling, as often as it stood there. */
export interface MendedName {
  readonly name: string
  readonly wrong: readonly string[]
}

/** The name of the glossary whose spelling is all that two plain texts differ in. */
export function mendedName(
  before: string,
  after: string,
  brands: readonly Brand[],
): MendedName | undefined {
  const names = new Set(brands.map(({ name }) => name))
  for (const brand of brands) {
    if (!after.includes(brand.name)) continue
    const around = after.split(brand.name).map(escapePattern)
    const match = new RegExp(
      `^${around.join(String.raw`([\p{L}\p{M}\p{N}'’ -]{1,60}?)`)}$`,
      'u',
    ).exec(before)
    const there = match?.slice(1) ?? []
    const wrong = there.filter((spelling) => spelling !== brand.name)
    const isSlip = (spelling: string) => !names.has(spelling) && resembles(spelling, brand)
    if (wrong.length && wrong.every(isSlip)) return { name: brand.name, wrong }
  }
  return undefined
}

function resembles(spelling: string, { name, forbid }: Brand): boolean {
  if (Object.values(forbid).some((forms) => forms.includes(spelling))) return true
  // Another number is another thing: `Vitamin B6` is no slip for `Vitamin B12`.
  if (spelling.replace(/\P{N}/gu, '') !== name.replace(/\P{N}/gu, '')) return false
  const limit = name.length / 3
  return editDistance(spelling.toLowerCase(), name.toLowerCase(), limit) <= limit
}
