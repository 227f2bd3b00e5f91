import type { Profile } from './profile.ts'

/** Old texts, ready to be searched for those like a new one. */
export interface Search {
  query(wanted: Profile): Query
}

export interface Query {
  /** The indexes of the most similar texts by rare shared features, best first. */
  nearest(count: number): readonly number[]
  /** How much of both texts is shared, features weighed by how rare they are: 0 to 1. */
  overlap(index: number): number
  /** The same for the distinct words of both, against the richer of the two. */
  shared(index: number): number
}

/**
 * An inverted index over the features of texts. A feature that very many texts have says little and is
 * passed over once rarer ones have found some, so that the cost stays near linear. Numbers (`light`) count
 * little.
 */
export function search(texts: readonly Profile[], light: ReadonlySet<number>): Search {
  const users = usersOf(texts)
  const weights = new Map<number, number>()
  const weight: Weight = (feature) => {
    const known = weights.get(feature)
    if (known !== undefined) return known
    const rarity = Math.log(1 + texts.length / (users.get(feature)?.length ?? 0.7))
    const fresh = light.has(feature) ? rarity * lightWeight : rarity
    weights.set(feature, fresh)
    return fresh
  }
  const sums = texts.map(({ features }) => total(features, weight))
  const richness = texts.map(({ content }) => total(content, weight))
  const tooMany = Math.max(64, Math.ceil(Math.sqrt(texts.length) * 4))
  const common = new Float64Array(texts.length)
  return {
    query(wanted) {
      const own = total(wanted.features, weight)
      const ownRichness = total(wanted.content, weight)
      const score = (index: number, sum: number) => (2 * sum) / (own + (sums[index] ?? 0) || 1)
      return {
        nearest(count) {
          const touched = accumulate(wanted, { users, weight, common, tooMany, count })
          const scored = touched.map((index) => ({
            index,
            score: score(index, common[index] ?? 0),
          }))
          for (const index of touched) common[index] = 0
          return scored
            .toSorted((a, b) => b.score - a.score || a.index - b.index)
            .slice(0, count)
            .map(({ index }) => index)
        },
        overlap(index) {
          const other = texts[index]
          return other ? score(index, inCommon(wanted.features, other.features, weight)) : 0
        },
        shared(index) {
          const other = texts[index]?.content
          let sum = 0
          for (const word of wanted.content) if (other?.has(word)) sum += weight(word)
          return sum / (Math.max(ownRichness, richness[index] ?? 0) || 1)
        },
      }
    },
  }
}

/** Enough to tell one row of a table from the next, when all else is the same. */
const lightWeight = 0.15

type Weight = (feature: number) => number

/** Of a long text the rarest features find what there is to find. */
const mostFeatures = 60

interface Accumulation {
  readonly users: ReadonlyMap<number, readonly number[]>
  readonly weight: Weight
  /** Zero for every text; adds to it what each has in common with the wanted one. */
  readonly common: Float64Array
  readonly tooMany: number
  readonly count: number
}

/** The texts that got something, in no order. */
function accumulate(wanted: Profile, into: Accumulation): readonly number[] {
  const { users, weight, common, tooMany, count } = into
  const known = [...new Set(wanted.features)].filter((feature) => users.has(feature))
  const rarestFirst = known.sort((a, b) => weight(b) - weight(a))
  const touched: number[] = []
  for (const feature of rarestFirst.slice(0, mostFeatures)) {
    const list = users.get(feature)
    if (!list || (list.length > tooMany && touched.length > count)) continue
    const worth = weight(feature)
    for (const index of list) {
      if (!common[index]) touched.push(index)
      common[index] = (common[index] ?? 0) + worth
    }
  }
  return touched
}

function usersOf(texts: readonly Profile[]): ReadonlyMap<number, readonly number[]> {
  const users = new Map<number, number[]>()
  for (const [index, { features }] of texts.entries()) {
    let last = -1
    for (const feature of features) {
      if (feature === last) continue
      last = feature
      const list = users.get(feature)
      if (list) list.push(index)
      else users.set(feature, [index])
    }
  }
  return users
}

function inCommon(a: Uint32Array, b: Uint32Array, weight: Weight): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left = 0, right = 0] = [a[i], b[j]]
    if (left === right) sum += weight(left)
    if (left <= right) i++
    if (left >= right) j++
  }
  return sum
}

function total(features: Iterable<number>, weight: Weight): number {
  let sum = 0
  for (const feature of features) sum += weight(feature)
  return sum
}
