import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { parse } from '../../../src/markdown/parse.ts'
import { rangeOf } from '../../../src/markdown/range-of.ts'
import { unprefixed } from '../../../src/markdown/unprefixed.ts'

/** What a container's first line begins with, and every line below it. */
const containers: readonly (readonly [first: string, next: string])[] = [
  ['> ', '> '],
  ['>', '>'],
  [' > ', ' > '],
  ['   > ', '   > '],
  ['> ', '  > '],
  ['>\t', '>\t'],
  ['- ', '  '],
  [' -  ', '    '],
  ['-\t', '\t'],
  ['10) ', '    '],
  ['[^1]: ', '    '],
]

const block = ['```js', '// One', '> x()', '- y', '```']

const nested = containers.flatMap((outer) =>
  containers.flatMap((middle) => [
    [outer, middle],
    ...containers.map((inner) => [outer, middle, inner]),
  ]),
)

function codeIn(nodes: readonly RootContent[]): RootContent | undefined {
  for (const node of nodes) {
    const found =
      node.type === 'code' ? node : 'children' in node ? codeIn(node.children) : undefined
    if (found) return found
  }
  return undefined
}

test('a block has none of the prefixes of its containers, and its offsets lead back', () => {
  const wrong: string[] = []
  let right = 0
  for (const prefixes of nested) {
    const first = prefixes.map(([start]) => start).join('')
    const next = prefixes.map(([, line]) => line).join('')
    const source = block.map((line, index) => `${index ? next : first}${line}\n`).join('')
    const document = parse('page.md', source)
    const node = codeIn(document.tree.children)
    // Some of these are no containers in each other: a tab too many makes code of all.
    if (node?.type !== 'code' || node.value !== block.slice(1, -1).join('\n')) continue
    const whole = unprefixed(document, rangeOf(node))
    const isBack = block.every((line) =>
      source.startsWith(line, whole.at(whole.text.indexOf(line))),
    )
    if (whole.text === block.join('\n') && isBack) right++
    else wrong.push(source)
  }
  expect(wrong).toEqual([])
  expect(right).toBeGreaterThan(600)
})

test.each([
  ['a quote below an alert in an item', '- [!NOTE]\n  > a\n  > b\n', '- [!NOTE]\na\nb\n'],
  ['a lazy line', '> a\n  lazy\n', '> a\n  lazy\n'],
  ['a quote in the quote of a list', '> - a\n>\n>    > b\n>    > c\n', '> - a\n\nb\nc\n'],
  [
    'a quote in the list of a footnote',
    '[^1]: - a\n\n       > b\n       > c\n',
    '[^1]: - a\n\nb\nc\n',
  ],
])('%s', (_, source, expected) => {
  const document = parse('page.md', source)
  expect(unprefixed(document, { start: 0, end: source.length }).text).toBe(expected)
})
