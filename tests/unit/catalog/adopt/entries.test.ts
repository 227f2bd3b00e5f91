import { describe, expect, test } from 'vitest'
import { type Entry, entryFinder, refersTo } from '../../../../src/catalog/adopt/adopt-entries.ts'
import { retiredEntry } from '../../../../src/catalog/adopt/retired-entry.ts'
import { blankUnit, type Unit } from '../../../../src/model/catalog.ts'
import { plainMarkdown } from '../../../../src/model/markdown.ts'
import { side } from './side.ts'

function entry(source: string, target: string, of: Partial<Unit> = {}): Entry {
  const unit: Unit = { ...blankUnit(source), target, state: 'translated', ...of }
  return { unit, place: { path: 'nl.po', line: 1 } }
}

function foundFor(text: string, ...entries: readonly Entry[]) {
  const { slots, document } = side(text)
  const find = entryFinder(entries, plainMarkdown)
  return slots.flatMap((slot) => {
    const found = find(slot, document)
    return found ? [{ text: found.text, doubts: found.doubts }] : []
  })
}

describe('entries of other tools', () => {
  test.each([
    ['Use _this_ now.', 'Use *this* now.', 'Gebruik *dit* nu.'],
    ['A\nsoft break.', 'A soft break.', 'Een zachte breuk.'],
    ['Snake_case.', 'Snake\\_case.', 'Snake\\_case.'],
    ['See [it][x].\n\n[x]: /x', 'See [it](/x).', 'Zie [het](/x).'],
    ['- [ ] Do `this`.', 'Do `this`.', 'Doe `this`.'],
  ])('are found by what they say: %j', (text, source, target) => {
    const found = foundFor(text, entry(source, target))
    expect(found.map(({ doubts }) => doubts)).toEqual([[]])
  })

  test('the same words with other codes are another text', () => {
    expect(foundFor('Use `a` now.', entry('Use `b` now.', 'Gebruik `b` nu.'))).toEqual([])
  })

  test('the exact one comes first, then the sure one', () => {
    const loose = entry('Use *this* now.', 'Gebruik *dit* nu.')
    const fuzzy = entry('Use **this** now.', 'Vaag', { state: 'stale' })
    const exact = entry('Use **this** now.', 'Gebruik **dit** nu.')
    expect(foundFor('Use **this** now.', loose, fuzzy, exact)).toEqual([
      { text: 'Gebruik **dit** nu.', doubts: [] },
    ])
    expect(foundFor('Use **this** now.', fuzzy)).toEqual([{ text: 'Vaag', doubts: ['fuzzy'] }])
  })

  test('a translation that lost a link is in doubt', () => {
    expect(foundFor('See [it](/x) now.', entry('See [it](/x) now.', 'Zie het nu.'))).toEqual([
      { text: 'Zie het nu.', doubts: ['codes'] },
    ])
  })

  test.each([
    ['src/a.md', 'src/a.md', true],
    ['src/a.md:12', 'book/src/a.md', true],
    ['book/src/a.md:12:3', 'src/a.md', true],
    ['src/ba.md', 'a.md', false],
  ])('%j refers to %j: %j', (reference, path, isSame) => {
    expect(refersTo(reference, path)).toBe(isSame)
  })

  test('one that is used no more is kept as hybrid text, unless it is several blocks', () => {
    const gone = entry('See [it](/x) now', 'Zie [het](/x) nu', { comments: ['by Ann'] })
    expect(retiredEntry(gone, plainMarkdown)).toEqual({
      ...blankUnit('See [it](1) now'),
      target: 'Zie [het](1) nu',
      state: 'translated',
      comments: ['by Ann'],
    })
    expect(retiredEntry(entry('One.\n\nTwo.', 'Een.\n\nTwee.'), plainMarkdown)).toBeUndefined()
  })
})
