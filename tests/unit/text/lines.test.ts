import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineIndex } from '../../../src/text/lines.ts'

describe('lineIndex', () => {
  test.each([
    { text: 'ab\ncd', offset: 0, place: { line: 1, column: 1 } },
    { text: 'ab\ncd', offset: 2, place: { line: 1, column: 3 } },
    { text: 'ab\ncd', offset: 3, place: { line: 2, column: 1 } },
    { text: 'ab\r\ncd', offset: 4, place: { line: 2, column: 1 } },
    { text: 'ab\rcd', offset: 4, place: { line: 2, column: 2 } },
    { text: 'a\n\r\n\rb', offset: 5, place: { line: 4, column: 1 } },
    { text: '\uFEFFab', offset: 1, place: { line: 1, column: 1 } },
    { text: '\uFEFFab\nc', offset: 5, place: { line: 2, column: 2 } },
    { text: 'क्वि😀b', offset: 6, place: { line: 1, column: 7 } },
    { text: 'ab\n', offset: 3, place: { line: 2, column: 1 } },
    { text: 'ab', offset: 99, place: { line: 1, column: 3 } },
    { text: '', offset: 0, place: { line: 1, column: 1 } },
  ])('$text at $offset', ({ text, offset, place }) => {
    expect(lineIndex(text).place(offset)).toEqual(place)
  })

  test('offset undoes place, for every offset of any text', () => {
    const text = string({
      unit: constantFrom('a', 'ß', '😀', '\n', '\r', '\r\n'),
      maxLength: 30,
    })
    assert(
      property(text, (sample) => {
        const index = lineIndex(sample)
        for (let offset = 0; offset <= sample.length; offset++) {
          const { line, column } = index.place(offset)
          expect(index.offset(line, column)).toBe(offset)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a place outside the text is brought inside', () => {
    const index = lineIndex('\uFEFFab\ncd')
    expect([index.offset(0, 1), index.offset(1, 99), index.offset(9, 9)]).toEqual([1, 3, 6])
  })
})
