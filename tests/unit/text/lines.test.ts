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

  test('the place of any offset is a line, and a column in it', () => {
    const text = string({
      unit: constantFrom('a', 'ß', '😀', '\n', '\r', '\r\n'),
      maxLength: 30,
    })
    assert(
      property(text, (sample) => {
        const index = lineIndex(sample)
        for (let offset = 0; offset <= sample.length; offset++) {
          // A `\r\n` is one line ending: the place between its parts is on the line it ends.
          const isBetween = sample[offset - 1] === '\r' && sample[offset] === '\n'
          const before = sample.slice(0, isBetween ? offset - 1 : offset).split(/\r\n|\n|\r/)
          const column = (before.at(-1)?.length ?? 0) + (isBetween ? 2 : 1)
          expect(index.place(offset)).toEqual({ line: before.length, column })
        }
      }),
      { numRuns: 200 },
    )
  })
})
