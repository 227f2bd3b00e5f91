import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rdjson } from '../../../src/reporters/rdjson.ts'
import { utf8Columns } from '../../../src/text/utf8-columns.ts'
import { context, files, mended, small } from './samples.ts'

const position = z.object({ line: z.number(), column: z.number() })
const range = z.object({ start: position, end: position })

const diagnostics = z
  .object({
    diagnostics: z.array(
      z.object({
        location: z.object({ path: z.string(), range }),
        suggestions: z.array(z.object({ range, text: z.string() })).optional(),
      }),
    ),
  })
  .parse(JSON.parse(rdjson.report(small, context))).diagnostics

/** The offset of a place in the bytes of a file, as reviewdog counts. */
function byteOffset(bytes: Buffer, { line, column }: z.output<typeof position>): number {
  let start = 0
  for (let at = 1; at < line; at++) start = bytes.indexOf('\n', start) + 1
  return start + column - 1
}

describe('rdjson', () => {
  test('places are the bytes of what is wrong', () => {
    const found = diagnostics.map(({ location }) => {
      const bytes = Buffer.from(files[location.path] ?? '')
      const { start, end } = location.range
      return bytes.subarray(byteOffset(bytes, start), byteOffset(bytes, end)).toString()
    })
    expect(found).toEqual(small.map(({ actual }) => actual))
  })

  test('a suggestion does what the fix does', () => {
    const made = diagnostics.map(({ location, suggestions = [] }) => {
      const bytes = Buffer.from(files[location.path] ?? '')
      const [one] = suggestions
      if (!one) return bytes.toString()
      const [start, end] = [byteOffset(bytes, one.range.start), byteOffset(bytes, one.range.end)]
      return Buffer.concat([
        bytes.subarray(0, start),
        Buffer.from(one.text),
        bytes.subarray(end),
      ]).toString()
    })
    expect(made).toEqual(small.map(mended))
  })

  test('without the text of a file there are lines alone', () => {
    const report: unknown = JSON.parse(
      rdjson.report(small.slice(1, 2), { ...context, textOf: () => undefined }),
    )
    expect(report).toEqual({
      source: { name: 'dragoman' },
      diagnostics: [
        {
          message: 'Unexpected `Quietmate`, expected `Quitemate`',
          location: { path: 'locales/ar/page.po', range: { start: { line: 2 }, end: { line: 2 } } },
          severity: 'ERROR',
          code: { value: 'misspelt-brand' },
        },
      ],
    })
  })
})

test('columns of bytes', () => {
  const column = utf8Columns('\uFEFFa𐐀b\r\nक\rx\uD800y')
  const places: readonly (readonly [number, number])[] = [
    [1, 1],
    [1, 2],
    [1, 4],
    [1, 99],
    [2, 1],
    [2, 2],
    [3, 3],
    [9, 9],
  ]
  expect(places.map(([line, at]) => column(line, at))).toEqual([4, 5, 9, 10, 1, 4, 5, 1])
})
