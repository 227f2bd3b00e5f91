import { array, assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { assign, type Pair } from '../../../src/catalog/match/assign.ts'

const pairs = array(
  record({
    wanted: integer({ min: 0, max: 4 }),
    old: integer({ min: 0, max: 4 }),
    worth: integer({ min: 1, max: 20 }),
  }),
  { maxLength: 12 },
).map((list) => [...new Map(list.map((pair) => [`${pair.wanted} ${pair.old}`, pair])).values()])

/** The most that can be had, by trying everything. */
function most([first, ...others]: readonly Pair[]): number {
  if (!first) return 0
  const free = others.filter(({ wanted, old }) => wanted !== first.wanted && old !== first.old)
  return Math.max(most(others), first.worth + most(free))
}

test('all pairs together are worth as much as can be, each side used once', () => {
  assert(
    property(pairs, (given) => {
      const made = assign(given)
      expect(new Set(made.map(({ wanted }) => wanted)).size).toBe(made.length)
      expect(new Set(made.map(({ old }) => old)).size).toBe(made.length)
      expect(made.reduce((sum, { worth }) => sum + worth, 0)).toBe(most(given))
    }),
    { numRuns: 500, seed: 7 },
  )
})

test('the order of the pairs makes no difference', () => {
  assert(
    property(pairs, (given) => {
      expect(sorted(assign(given.toReversed()))).toEqual(sorted(assign(given)))
    }),
    { numRuns: 200, seed: 7 },
  )
})

function sorted(list: readonly Pair[]): readonly string[] {
  return list.map(({ wanted, old }) => `${wanted} ${old}`).toSorted()
}
