import type { Locale } from '../model/locale.ts'
import { words } from '../text/words.ts'

/** A text that lost its unit, and how well each text that needs one resembles it. */
export interface Matched {
  /** Index of the new text. */
  readonly wanted: number
  /** Index of the old text. */
  readonly freed: number
  readonly score: number
}

interface Text {
  readonly text: string
  readonly context?: string
}

/** Below this a suggestion is wrong more often than it helps; short texts need more. */
const threshold = 0.6
const shortThreshold = 0.7
const shortWords = 4

/** So many old texts are weighed for each new one: all of them in articles of ordinary length. */
const mostCandidates = 400

/**
 * Pairs new texts with the old ones they were made from, best pairs first, each used once. Texts
 * are alike by the words and letter triples they share; a pair without common words is none. Of pairs
 * equally good one of the same context comes first, and then the first in the document.
 */
export function match(
  wanted: readonly Text[],
  freed: readonly Text[],
  locale: Locale,
): readonly Matched[] {
  const ids = new Map<string, number>()
  const newer = wanted.map(({ text }) => profile(text, locale, ids))
  const older = freed.map(({ text }) => profile(text, locale, ids))
  const users = usersOf(older)
  const pairs = newer.flatMap((a, wantedIndex) => {
    const candidates = [...candidatesFor(a, users, wantedIndex / newer.length)]
    return candidates.flatMap((freedIndex): Matched | readonly Matched[] => {
      const b = older[freedIndex]
      const score = b && likeness(a, b)
      return score === undefined ? [] : { wanted: wantedIndex, freed: freedIndex, score }
    })
  })
  return bestOf(pairs, wanted, freed)
}

/** Each text in one pair at most. */
function bestOf(
  pairs: readonly Matched[],
  wanted: readonly Text[],
  freed: readonly Text[],
): readonly Matched[] {
  const agreement = (pair: Matched) =>
    wanted[pair.wanted]?.context === freed[pair.freed]?.context ? 1 : 0
  const sorted = pairs.toSorted(
    (a, b) =>
      b.score - a.score || agreement(b) - agreement(a) || a.wanted - b.wanted || a.freed - b.freed,
  )
  const usedWanted = new Set<number>()
  const usedFreed = new Set<number>()
  return sorted.filter((pair) => {
    if (usedWanted.has(pair.wanted) || usedFreed.has(pair.freed)) return false
    usedWanted.add(pair.wanted)
    usedFreed.add(pair.freed)
    return true
  })
}

/** What a text is made of, as numbers in rising order: two such lists are soon compared. */
interface Profile {
  readonly words: Uint32Array
  readonly triples: Uint32Array
}

function profile(text: string, locale: Locale, ids: Map<string, number>): Profile {
  const folded = text.normalize('NFC').toLowerCase()
  const found = Array.from(words(folded, locale), (word) => word.text)
  const letters = ` ${found.join(' ')} `
  const triples = Array.from({ length: Math.max(0, letters.length - 2) }, (_, index) =>
    letters.slice(index, index + 3),
  )
  return { words: numbered(found, ids), triples: numbered(triples, ids) }
}

function numbered(items: readonly string[], ids: Map<string, number>): Uint32Array {
  const numbers = items.map((item) => {
    const id = ids.get(item) ?? ids.size
    ids.set(item, id)
    return id
  })
  return Uint32Array.from(numbers).sort()
}

/** For each word the old texts that have it, in their order. */
function usersOf(older: readonly Profile[]): ReadonlyMap<number, readonly number[]> {
  const users = new Map<number, number[]>()
  for (const [index, { words }] of older.entries())
    for (const word of new Set(words)) {
      const indexes = users.get(word)
      if (indexes) indexes.push(index)
      else users.set(word, [index])
    }
  return users
}

/**
 * The old texts that share a word with a new one, by the rarest words first. Of too many with one word
 * it takes those about as far into the document: texts seldom move far.
 */
function candidatesFor(
  { words }: Profile,
  users: ReadonlyMap<number, readonly number[]>,
  position: number,
): ReadonlySet<number> {
  const lists = [...new Set(words)].flatMap((word) => [users.get(word) ?? []])
  const found = new Set<number>()
  for (const list of lists.toSorted((a, b) => a.length - b.length)) {
    const start = Math.max(0, Math.floor(position * list.length - mostCandidates / 2))
    for (let step = 0; step < list.length; step++) {
      if (found.size === mostCandidates) return found
      const index = list[(start + step) % list.length]
      if (index !== undefined) found.add(index)
    }
  }
  return found
}

/** How alike two texts are; nothing when not alike enough. */
function likeness(a: Profile, b: Profile): number | undefined {
  const smaller = Math.min(a.words.length, b.words.length)
  if (smaller * 3 < Math.max(a.words.length, b.words.length)) return undefined
  const needed = smaller <= shortWords ? shortThreshold : threshold
  const byWords = dice(a.words, b.words)
  // Triples are many: they are not counted where even the same ones would not do.
  if (0.5 * byWords + 0.5 < needed) return undefined
  const score = 0.5 * byWords + 0.5 * dice(a.triples, b.triples)
  return score >= needed ? score : undefined
}

function dice(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) common++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return (2 * common) / (a.length + b.length)
}
