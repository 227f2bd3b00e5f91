import { maskAddresses } from './mask-addresses.ts'
import type { PreparedBrand } from './prepare-brands.ts'

/**
 * The words a project's texts write in lower case, for `Query.known`. One that has the letters of a
 * brand is a word only if it is not much rarer than the brand: a few are slips. Codes must be masked.
 */
export function ordinaryWords(
  texts: readonly string[],
  brands: readonly PreparedBrand[],
): ReadonlySet<string> {
  const names = new Set(brands.filter(({ proper }) => proper).map(({ name }) => name))
  const lower = new Map<string, number>()
  const named = new Map<string, number>()
  for (const text of texts)
    for (const [word] of maskAddresses(text, new Set()).matchAll(/[\p{L}\p{M}]+/gu)) {
      const small = word.toLowerCase()
      if (word === small) add(lower, word)
      else if (names.has(word)) add(named, small)
    }
  const small = new Set([...names].map((name) => name.toLowerCase()))
  const isOrdinary = (word: string, count: number) =>
    !small.has(word) || (count >= often && count * share >= (named.get(word) ?? 0))
  return new Set([...lower].flatMap(([word, count]) => (isOrdinary(word, count) ? [word] : [])))
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** So many times as often the name may be written. */
const share = 3

/** Fewer are slips: nobody writes an ordinary word once. */
const often = 3
