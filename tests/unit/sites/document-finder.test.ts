import { expect, test } from 'vitest'
import { documentFinder } from '../../../src/sites/document-finder.ts'

const names = [
  'index',
  'guides/sleep',
  'guides/naps/index',
  'guides/naps/Long',
  'naps',
  'two',
  'Two',
]
const find = documentFinder(names.map((name) => ({ name })))

test.each([
  ['', 'naps', 'naps'],
  ['sleep.md', 'guides/naps/index', undefined],
  ['../sleep.md?plain', 'guides/naps/index', 'guides/sleep'],
  ['../sleep/', 'guides/naps/Long', 'guides/sleep'],
  ['../../sleep/', 'guides/naps/Long', 'guides/sleep'],
  ['./long', 'guides/naps/index', 'guides/naps/Long'],
  ['/guides/naps/', 'index', 'guides/naps/index'],
  ['/guides/naps/index.html', 'index', 'guides/naps/index'],
  ['/', 'naps', 'index'],
  ['../../../naps', 'guides/sleep', undefined],
  ['two', 'naps', undefined],
  ['https://example.org/naps', 'index', undefined],
  ['//naps', 'index', undefined],
  ['{{ site.url }}/naps', 'index', undefined],
  ['%', 'index', undefined],
])('%s from %s', (path, from, found) => {
  expect(find(path, { name: from })).toBe(found)
})
