import { describe, expect, test } from 'vitest'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parse } from '../../../src/markdown/parse.ts'
import { isNestedTooDeeply, tooCostly } from '../../../src/markdown/too-costly.ts'
import {
  dialectPatterns,
  headPatterns,
  markdownPatterns,
  mdxPatterns,
  type Pattern,
} from './pathological.ts'

const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

/** What the parser would take minutes for is said instead, in the words of the person who must mend it. */
test.each([
  ['one block of lines', filled('- a\n', 1e5), 'lines in one block'],
  ['lazy lines', `> a\n${filled('b\n', 1e5)}`, 'lines in one block'],
  ['brackets', filled('[a](', 1e6), 'brackets in one block'],
  ['closers', filled('a]', 1e6), 'closing brackets in one block'],
  ['brackets between code', filled('`a` [b](', 1e6), 'brackets in one block'],
  ['backticks', filled('``\\', 1e4), 'characters after backticks without a pair in one block'],
  ['blocks', filled('a\n\n', 1e5), 'blocks, expected at most'],
  ['definitions', filled('[^a]: b\n\n', 1e5), 'definitions, expected at most'],
  ['front matter', `---\n${filled('a: b\n', 1e6)}---\n`, 'characters of front matter'],
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

test('a module of more statements than anybody writes', () => {
  const text = filled('import a from "b"\n\n', 1e5)
  expect(parse('page.mdx', text).problem?.message).toContain(
    'imports and exports, expected at most',
  )
  expect(parse('page.md', filled('import a\n\n', 5e4)).problem).toBeUndefined()
})

/** Patterns of which a megabyte is parsed in a few seconds. */
const linear = [
  'characters that are none',
  'comments',
  'one long line',
  'tabs',
  'blanks',
  'addresses',
  'addresses that end in parentheses',
  'addresses of mail',
  'percent signs',
]

/** Names of patterns of which nothing is said. */
function silent(patterns: Readonly<Record<string, Pattern>>, isMdx = false): readonly string[] {
  return Object.entries(patterns).flatMap(([name, make]) => {
    const text = patterns === headPatterns ? `---\n${make(1e6)}\n---\n` : make(1e6)
    return isNestedTooDeeply(text) || tooCostly(text, isMdx) ? [] : [name]
  })
}

test('a megabyte of any pattern that is not linear is said', () => {
  expect([
    ...silent(markdownPatterns),
    ...silent(mdxPatterns, true),
    ...silent(dialectPatterns),
    ...silent(headPatterns),
  ]).toEqual(linear)
})

test('no pattern ends the process that reads it', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'read-patterns.ts')],
    { encoding: 'utf8' },
  )
  const count = [markdownPatterns, mdxPatterns, dialectPatterns, headPatterns]
    .map((patterns) => Object.keys(patterns).length)
    .reduce((sum, size) => sum + size, 0)
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${count}\n` })
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
