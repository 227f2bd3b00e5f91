import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, type Bead } from '../../../../src/catalog/adopt/align.ts'
import { rising } from '../../../../src/catalog/adopt/rising.ts'

/** Aligns two words letter by letter; two equal letters may stand for one. */
function alignLetters(source: string, target: string): readonly Bead[] {
  return align({
    sources: source.length,
    targets: target.length,
    anchors: [],
    score(from, sources, to, targets) {
      const a = source.slice(from, from + sources)
      const b = target.slice(to, to + targets)
      if (a === b) return 2
      const [doubled, single] = sources === 2 ? [a, b] : [b, a]
      return doubled === single.repeat(2) ? 1.5 : -Infinity
    },
    gap: () => -0.7,
  }).beads
}

function letters(text: string, indexes: readonly number[]): string {
  return indexes.map((index) => text[index]).join('')
}

function shown(source: string, target: string): readonly string[] {
  return alignLetters(source, target).map((bead) => {
    return `${letters(source, bead.source)}-${letters(target, bead.target)}`
  })
}

describe('align', () => {
  test('pairs what is equal and leaves the rest alone', () => {
    expect(shown('abcd', 'axcd')).toEqual(['a-a', '-x', 'b-', 'c-c', 'd-d'])
  })

  test('two may stand for one', () => {
    expect(shown('abbc', 'abc')).toEqual(['a-a', 'bb-b', 'c-c'])
    expect(shown('abc', 'abbc')).toEqual(['a-a', 'b-bb', 'c-c'])
  })

  test('an empty side is all gaps', () => {
    expect(shown('', 'ab')).toEqual(['-a', '-b'])
    expect(shown('ab', '')).toEqual(['a-', 'b-'])
    expect(shown('', '')).toEqual([])
  })

  test('a far part is found where anchors say it is, and without them near the diagonal', () => {
    const source = 'a'.repeat(900) + 'xyz'
    const beads = alignLetters(source, `${'b'.repeat(300)}xyz`)
    expect(beads.slice(-3)).toEqual(
      [0, 1, 2].map((n) => ({ source: [900 + n], target: [300 + n] })),
    )
  })

  test('every segment is in exactly one bead, in order, whatever is aligned', () => {
    const letters = array(integer({ min: 0, max: 3 }), { maxLength: 30 })
    assert(
      property(letters, letters, (one, other) => {
        const beads = alignLetters(one.join(''), other.join(''))
        expect(beads.flatMap(({ source }) => source)).toEqual(one.map((_, index) => index))
        expect(beads.flatMap(({ target }) => target)).toEqual(other.map((_, index) => index))
      }),
    )
  })
})

describe('rising', () => {
  test('keeps the heaviest pairs that do not cross', () => {
    const pairs = [
      { source: 0, target: 2, weight: 3 },
      { source: 1, target: 0, weight: 1 },
      { source: 2, target: 1, weight: 1 },
      { source: 3, target: 3, weight: 1 },
    ]
    expect(rising(pairs)).toEqual([pairs[0], pairs[3]])
  })

  test('has nothing to keep of nothing', () => {
    expect(rising([])).toEqual([])
  })
})
