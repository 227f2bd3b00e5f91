import { distance } from 'fastest-levenshtein'
import { assign } from './assign.ts'
import { type Numbering, type Profile, profile } from './profile.ts'
import { type Query, search } from './search.ts'

/** A text that needs a translation. */
export interface Wanted {
  readonly text: string
  readonly context?: string | undefined
  /** Between which unchanged neighbours it stands (see `gaps`). */
  readonly gap?: number | undefined
}

/** A text that has a translation no document needs any more. */
export interface Offer extends Wanted {
  /** It left its document earlier than the others. */
  readonly isObsolete?: boolean
  /** Its translation was made for still another source. */
  readonly isStale?: boolean
  /** Its text stands in the document still: it can be lent, not given away. */
  readonly isInUse?: boolean
}

/** A new text and the old one it was most likely made from. */
export interface Matched {
  /** Index of the new text. */
  readonly wanted: number
  /** Index of the old text. */
  readonly old: number
  /** How alike they are: 0 to 1. */
  readonly score: number
}

/**
 * Pairs new texts with the old ones they were made from, each used once, so that all pairs together are
 * as good as can be. Texts are alike by the words they share, rare words first, and by how little must
 * be typed to turn one into the other. What shares no telling word is no pair, however it is spelt.
 */
export function match(wanted: readonly Wanted[], offers: readonly Offer[]): readonly Matched[] {
  const numbering: Numbering = { ids: new Map(), light: new Set() }
  const older = offers.map(({ text }) => profile(text, numbering))
  const index = search(older, numbering.light)
  const inGap = Map.groupBy(offers.keys(), (offer) => offers[offer]?.gap)
  const byBare = Map.groupBy(offers.keys(), (offer) => wordsOf(older[offer]))
  const candidates = wanted.flatMap((text, number): readonly Candidate[] => {
    const own = profile(text.text, numbering)
    const query = index.query(own)
    const near = text.gap === undefined ? [] : (inGap.get(text.gap) ?? [])
    const twins = isTelltale(wordsOf(own)) ? (byBare.get(wordsOf(own)) ?? []) : []
    const far = query.nearest(mostFar)
    const all = new Set([...(near.length <= mostNear ? near : []), ...far, ...twins.slice(0, 3)])
    return [...all].flatMap((old) => {
      const candidate = weigh(
        { number, text, own },
        { old, offer: offers[old], its: older[old] },
        query,
      )
      return candidate ?? []
    })
  })
  const chosen = new Map(candidates.map((made) => [`${made.wanted} ${made.old}`, made]))
  const given = assign(candidates.filter(({ old }) => !offers[old]?.isInUse)).flatMap(
    (pair) => chosen.get(`${pair.wanted} ${pair.old}`) ?? [],
  )
  return [...given, ...lent(candidates, given)]
    .map(({ wanted: at, old, score }) => ({ wanted: at, old, score }))
    .toSorted((a, b) => a.wanted - b.wanted)
}

/** A text so like one that serves another starts from it too: it saves more typing than it costs. */
function lent(all: readonly Candidate[], given: readonly Candidate[]): readonly Candidate[] {
  const served = new Set(given.map(({ wanted }) => wanted))
  const open = all.filter((one) => !served.has(one.wanted) && one.mayBeLent)
  return [...Map.groupBy(open, ({ wanted }) => wanted).values()].flatMap(
    (list) => list.toSorted((a, b) => b.worth - a.worth)[0] ?? [],
  )
}

/** So many texts of the same gap are all weighed; of more, only those that the index finds. */
const mostNear = 80
const mostFar = 10

/** Longer texts are compared by their beginnings. */
const mostLetters = 4000

interface Candidate extends Matched {
  readonly worth: number
  readonly mayBeLent: boolean
}

interface New {
  readonly number: number
  readonly text: Wanted
  readonly own: Profile
}

interface Old {
  readonly old: number
  readonly offer: Offer | undefined
  readonly its: Profile | undefined
}

/**
 * So chosen that of the suggestions for the catalogs of a large course, refreshed at different times
 * (`scripts/replay.ts`), five of six were useful and one in forty wrong; a text of few words needs more,
 * since typing it anew costs little.
 */
const thresholds = {
  gap: 0.45,
  freed: 0.46,
  obsolete: 0.62,
  short: 0.7,
  shortInGap: 0.52,
  lent: 0.54,
  /** Of a long text so many of the letters need not be typed anew, whatever words they make. */
  typed: 0.6,
}
const shortWords = 5
const longWords = 7

function weigh(
  { number, text, own }: New,
  { old, offer, its }: Old,
  query: Query,
): Candidate | undefined {
  if (!offer || !its) return undefined
  const isTwin = isTelltale(wordsOf(own)) && wordsOf(own) === wordsOf(its)
  const typed = likeness(own.bare, its.bare)
  const score = 0.45 * query.overlap(old) + 0.55 * typed
  const inGap = text.gap !== undefined && text.gap === offer.gap && !offer.isObsolete
  const isShort = Math.min(own.words, its.words) <= shortWords
  const savesTyping = own.words >= longWords && typed >= thresholds.typed
  if (!isTwin && typed < 1 && !savesTyping) {
    const base = inGap ? thresholds.gap : offer.isObsolete ? thresholds.obsolete : thresholds.freed
    const short = inGap ? thresholds.shortInGap : thresholds.short
    if (score < (isShort ? Math.max(base, short) : base)) return undefined
    if (!isTelling(query.shared(old), { typed, score, isShort, inGap })) return undefined
  }
  const rank =
    score +
    (inGap ? 0.1 : 0) +
    (offer.isObsolete ? 0 : 0.05) +
    (text.context === offer.context ? 0.03 : 0) -
    (offer.isStale ? 0.04 : 0) +
    (typed === 1 ? 0.3 : isTwin ? 0.2 : 0)
  // Squared, so that one sure pair is worth more than two doubtful ones.
  const mayBeLent = isTwin || savesTyping || (!isShort && score >= thresholds.lent)
  return { wanted: number, old, score: Math.min(1, score), worth: rank * rank, mayBeLent }
}

/** Must the pair be believed: do they share words that not everything has? */
function isTelling(
  shared: number,
  of: {
    readonly typed: number
    readonly score: number
    readonly isShort: boolean
    readonly inGap: boolean
  },
): boolean {
  // A slip in a heading of one word leaves no word in common; in a form letter no word tells anything.
  if (of.typed >= 0.8 && (of.inGap || !of.isShort)) return true
  if (of.isShort) return shared >= (of.inGap ? 0.5 : 0.6)
  return shared >= 0.4 || of.score >= 0.7
}

/** Are the words alone enough to know a text by? A letter or number is not. */
function isTelltale(words: string): boolean {
  return /\p{L}.*\p{L}/u.test(words)
}

function wordsOf(profiled: Profile | undefined): string {
  return profiled ? profiled.bare.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() : ''
}

/** The share of letters that need not be typed anew. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  const ratio = Math.min(a.length, b.length) / (longest || 1)
  if (ratio < 0.3) return ratio / 2
  const [left, right] = [a.slice(0, mostLetters), b.slice(0, mostLetters)]
  return 1 - distance(left, right) / Math.max(left.length, right.length)
}
