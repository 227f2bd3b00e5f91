import type { Range } from '../model/edit.ts'
import type { Reading } from './reading.ts'
import type { PreparedBrand } from './prepare-brands.ts'

/** A place where a listed spelling stands in the folded text, longest first, then in order. */
export interface Spelt extends Range {
  readonly prepared: PreparedBrand
  readonly spelling: string
}

/** Every place of the spellings `of` lists for a brand; what is glued to them is not looked at. */
export function findSpellings(
  reading: Reading,
  of: (prepared: PreparedBrand) => readonly string[],
  { anyCase = false }: { readonly anyCase?: boolean } = {},
): readonly Spelt[] {
  const found: Spelt[] = []
  const lower = anyCase ? lowerCase(reading.folded.text) : reading.folded.text
  for (const prepared of reading.query.brands)
    for (const spelling of of(prepared)) {
      const wanted = anyCase ? lowerCase(spelling) : spelling
      if (wanted === '') continue
      for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
        found.push({ prepared, spelling, start: at, end: at + wanted.length })
    }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
}

/** Lower case, letter by letter and of the same length, so that offsets hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}
