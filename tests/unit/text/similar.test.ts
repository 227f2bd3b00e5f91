import { describe, expect, test } from 'vitest'
import { closest, editDistance } from '../../../src/text/similar.ts'

describe('the distance between two spellings', () => {
  test.each([
    ['quitemate', 'quitemate', 0],
    ['quietmate', 'quitemate', 0.75],
    ['quitmate', 'quitemate', 1],
    ['quitematte', 'quitemate', 0.5],
    ['quitemste', 'quitemate', 0.85],
    ['quitemate', 'quitemxte', 1],
    ['quitamate', 'quitemate', 0.75],
    ['kuitemate', 'quitemate', 0.75],
    ['', 'abc', 3],
    ['aa', '', 1.5],
    ['ज़ोलोफ्ट', 'ज़ोलॉफ्ट', 1],
  ])('%s, %s: %d', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
    expect(editDistance(to, from)).toBe(distance)
  })

  test('what is certain to exceed the limit is not computed', () => {
    expect(editDistance('abcdef', 'uvwxyz', 1)).toBe(Infinity)
    expect(editDistance('a', 'abcdefgh', 2)).toBe(Infinity)
    expect(editDistance('quietmate', 'quitemate', 0.75)).toBe(0.75)
  })
})

describe('what was meant', () => {
  const words = ['locale', 'locales', 'content', 'glossary', 'rules']
  test.each([
    ['localess', 'locales'],
    ['Content', 'content'],
    ['glosary', 'glossary'],
    ['rule', 'rules'],
    ['xyzzy', undefined],
    ['', undefined],
  ])('%s', (word, meant) => {
    expect(closest(word, words)).toBe(meant)
  })

  test('the first of several as close', () => {
    expect(closest('ab', ['abx', 'aby'])).toBe('abx')
  })
})
