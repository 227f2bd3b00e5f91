import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/markdown/parse.ts'

const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

/** What the parser would take minutes for is said instead, in the words of the person who must mend it. */
test.each([
  ['one block of lines', filled('- a\n', 1e6), 'lines in one block'],
  ['lazy lines', `> a\n${filled('b\n', 1e6)}`, 'lines in one block'],
  ['brackets', filled('[a](', 1e6), 'brackets in one block'],
  ['references', filled('[a][b]', 1e6), 'brackets in one block'],
  ['emphasis', filled('a**b', 1e6), 'emphasis marks in one block'],
  ['tags', filled('<a ', 1e6), 'special characters in one block'],
  ['a file of a hundred megabytes', filled('word\n\n', 1e8), 'characters, expected at most'],
])('%s', (_, text, said) => {
  const { problem, tree } = parse('page.md', text)
  expect(problem?.message).toContain(said)
  expect(tree.children).toEqual([])
})

test.each([
  ['quotes', filled('> ', 1e6)],
  ['items', filled('- ', 1e6)],
  [
    'items by indent',
    Array.from({ length: 700 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
  ],
])('deeply nested %s', (_, text) => {
  expect(parse('page.md', text).isTooDeep).toBe(true)
})

describe('what people write is read', () => {
  test.each([
    ['code of many lines', `\`\`\`\n${filled('- a\n', 1e5)}\`\`\`\n`],
    ['a line of marks in code', `\`\`\`\n${'>'.repeat(300)}\n\`\`\`\n`],
    ['a picture in the text', `![x](data:image/png;base64,${filled('QUJD', 1e6)})\n`],
    ['many blocks', filled('- [a](/b) *c*\n\n', 1e5)],
  ])('%s', (_, text) => {
    const { problem, isTooDeep, tree } = parse('page.md', text)
    expect([problem, isTooDeep]).toEqual([undefined, false])
    expect(tree.children.length).toBeGreaterThan(0)
  })
})
