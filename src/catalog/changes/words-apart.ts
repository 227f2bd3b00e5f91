/** The words that two texts do not share, in order: what is left when common ones are paired off. */
export interface WordsApart {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/**
 * Pairs off equal words from both ends and counts the rest. Enough to say what kind of words changed;
 * where each stands is for a diff to show.
 */
export function wordsApart(before: readonly string[], after: readonly string[]): WordsApart {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const shorter = Math.min(before.length, after.length) - start
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end++
  const removed = before.slice(start, before.length - end)
  const added = after.slice(start, after.length - end)
  return { removed: without(removed, added), added: without(added, removed) }
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    if (count) left.set(word, count - 1)
    return count === 0
  })
}
