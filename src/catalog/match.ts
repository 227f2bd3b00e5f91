/** A text that lost its unit, and how well each text that needs one resembles it. */
export interface Matched {
  /** Index of the new text. */
  readonly wanted: number
  /** Index of the old text. */
  readonly freed: number
  readonly score: number
}

/** Below this a suggestion is wrong more often than it helps; short texts need more. */
const threshold = 0.6
const shortThreshold = 0.7
const shortWords = 4

/**
 * Pairs new texts with the old ones they were made from, best pairs first, each used once. Texts
 * are alike by the words and letter triples they share; a pair without common words is none.
 */
export function match(wanted: readonly string[], freed: readonly string[]): readonly Matched[] {
  const newer = wanted.map(profile)
  const older = freed.map(profile)
  const candidates: Matched[] = []
  for (const [wantedIndex, a] of newer.entries())
    for (const [freedIndex, b] of older.entries()) {
      if (Math.min(a.size, b.size) * 3 < Math.max(a.size, b.size)) continue
      const score = similarity(a, b)
      const needed = Math.min(a.size, b.size) <= shortWords ? shortThreshold : threshold
      if (score >= needed) candidates.push({ wanted: wantedIndex, freed: freedIndex, score })
    }
  candidates.sort((a, b) => b.score - a.score || a.wanted - b.wanted || a.freed - b.freed)
  const usedWanted = new Set<number>()
  const usedFreed = new Set<number>()
  return candidates.filter((pair) => {
    if (usedWanted.has(pair.wanted) || usedFreed.has(pair.freed)) return false
    usedWanted.add(pair.wanted)
    usedFreed.add(pair.freed)
    return true
  })
}

interface Profile {
  readonly words: ReadonlyMap<string, number>
  readonly triples: ReadonlyMap<string, number>
  /** How many words. */
  readonly size: number
}

function profile(text: string): Profile {
  const folded = text.normalize('NFC').toLowerCase()
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const letters = ` ${words.join(' ')} `
  const triples = Array.from({ length: Math.max(0, letters.length - 2) }, (_, index) =>
    letters.slice(index, index + 3),
  )
  return { words: counted(words), triples: counted(triples), size: words.length }
}

function similarity(a: Profile, b: Profile): number {
  const words = dice(a.words, b.words)
  return words === 0 ? 0 : 0.5 * words + 0.5 * dice(a.triples, b.triples)
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  let total = 0
  for (const [key, count] of a) {
    common += Math.min(count, b.get(key) ?? 0)
    total += count
  }
  for (const count of b.values()) total += count
  return total === 0 ? 0 : (2 * common) / total
}

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
