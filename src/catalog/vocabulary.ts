import type { Locale } from '../model/locale.ts'
import { shapeOf } from './changes/shape.ts'
import { tokens } from '../text/tokens.ts'
import type { IsWord } from './changes/is-slip.ts'

/**
 * Tells words from misspellings by how often texts have them, old ones and new: what stands in one place
 * only may be a slip. The texts are read when the first word is asked for.
 */
export function vocabulary(texts: () => Iterable<string>, locale: Locale): IsWord {
  let counts: Map<string, number> | undefined
  const count = () => {
    const found = new Map<string, number>()
    for (const text of texts())
      for (const token of tokens(shapeOf(text).plain.toLocaleLowerCase(locale)))
        found.set(token.text, (found.get(token.text) ?? 0) + 1)
    return found
  }
  return (word) => {
    counts ??= count()
    return (counts.get(word) ?? 0) > 1
  }
}
