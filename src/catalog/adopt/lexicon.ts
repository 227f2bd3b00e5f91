import type { Features } from './features.ts'

/** Two segments that were taken for a pair. */
export interface Example {
  readonly source: Features
  readonly target: Features
}

/** Which words of two languages go together, as pairs of segments show. */
export interface Lexicon {
  /**
   * How much the words of two segments speak for a pair, -2.5 to 2.5; 0 when nothing is known of them. A
   * pair the lexicon was made from does not speak for itself.
   */
  score(source: Features, target: Features): number
}

/**
 * Learns from examples, some of which may be wrong: right ones agree with each other, wrong ones with
 * nothing. Words that occur together in at least two examples are associated by Dice's coefficient.
 */
export function learnLexicon(examples: readonly Example[]): Lexicon {
  const counts = count(examples.filter((example) => !isCopy(example)))
  const partner = new Map(examples.map(({ source, target }) => [source, target]))
  const raw = (source: Features, target: Features) =>
    support(source, target, counts, partner.get(source) === target ? 1 : 0)
  const typical = levels(examples, raw)
  return {
    score(source, target) {
      const { share, known } = raw(source, target)
      const width = typical.right - typical.wrong
      if (known < 2 || width < 0.02) return 0
      const level = (share - (typical.right + typical.wrong) / 2) / width
      const trust = Math.min(1, known / 8) * Math.min(1, examples.length / enoughExamples)
      return Math.max(-2.5, Math.min(2.5, 3 * level)) * trust
    },
  }
}

/** So many examples teach what can be trusted; a short article alone has fewer. */
const enoughExamples = 60

/** A text that was left as it is would teach that every word stays. */
function isCopy({ source, target }: Example): boolean {
  return source.words.intersection(target.words).size > 0.7 * target.words.size
}

interface Counts {
  readonly source: ReadonlyMap<string, number>
  readonly target: ReadonlyMap<string, number>
  /** The likeliest counterparts of each source word, best first. */
  readonly counterparts: ReadonlyMap<string, readonly Counterpart[]>
}

interface Counterpart {
  readonly word: string
  /** In how many examples both stand. */
  readonly together: number
  readonly dice: number
}

/** So many counterparts of a word are kept. */
const most = 8

/** A word in a larger share of the segments tells nothing. */
const commonShare = 0.25

function count(examples: readonly Example[]): Counts {
  const source = tally(examples.map((example) => example.source.words))
  const target = tally(examples.map((example) => example.target.words))
  const limit = Math.max(8, examples.length * commonShare)
  const isTelling = (uses: ReadonlyMap<string, number>) => (word: string) => {
    const times = uses.get(word) ?? 0
    return times >= 2 && times <= limit
  }
  const users = new Map<string, ReadonlySet<string>[]>()
  for (const example of examples) {
    const others = example.target.words
    for (const word of [...example.source.words].filter(isTelling(source))) {
      const lists = users.get(word)
      if (lists) lists.push(others)
      else users.set(word, [others])
    }
  }
  const counterparts = new Map<string, readonly Counterpart[]>()
  for (const [word, lists] of users) {
    const found = [...tally(lists)].filter(([other, together]) => {
      return together >= 2 && isTelling(target)(other)
    })
    const weighed = found.map(([other, together]): Counterpart => {
      const dice = (2 * together) / (lists.length + (target.get(other) ?? 0))
      return { word: other, together, dice }
    })
    counterparts.set(word, weighed.toSorted((a, b) => b.dice - a.dice).slice(0, most))
  }
  return { source, target, counterparts }
}

function tally(lists: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const list of lists) for (const word of list) uses.set(word, (uses.get(word) ?? 0) + 1)
  return uses
}

interface Support {
  /** Mean association of the source's known words with their best counterpart. */
  readonly share: number
  readonly known: number
}

/** `own`: how many of the examples are this very pair. */
function support(source: Features, target: Features, counts: Counts, own: 0 | 1): Support {
  let sum = 0
  let known = 0
  for (const word of source.words) {
    const list = counts.counterparts.get(word)
    const times = (counts.source.get(word) ?? 0) - own
    if (!list || times < 2) continue
    known++
    const best = list.find((one) => target.words.has(one.word))
    if (best && best.together - own >= 2)
      sum += (2 * (best.together - own)) / (times + (counts.target.get(best.word) ?? 0) - own)
  }
  return { share: known ? sum / known : 0, known }
}

/** What right pairs have, and pairs that are wrong for certain: each source with a target further on. */
function levels(
  examples: readonly Example[],
  raw: (source: Features, target: Features) => Support,
): { readonly right: number; readonly wrong: number } {
  const mean = (offset: number) => {
    const shares = examples.flatMap(({ source }, index) => {
      const target = examples[(index + offset) % examples.length]?.target
      const found = target && raw(source, target)
      return found && found.known >= 2 ? [found.share] : []
    })
    return shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 0
  }
  return { right: mean(0), wrong: mean(7) }
}
