import { expect, test } from 'vitest'
import { parseYaml } from '../../../src/text/parse-yaml.ts'

function faultsOf(text: string): readonly string[] {
  return parseYaml(text).faults.map(({ start, reason }) => `${start} ${reason}`)
}

const many = Array.from({ length: 32_000 }, (_, index) => `key${index}: a\n`).join('')

test.each<[string, string, readonly string[]]>([
  ['nothing', '', []],
  [
    'a key after many that is there twice',
    `${many}key7: b\n`,
    [`${many.length} Map keys must be unique`],
  ],
  ['a key inside that is there twice', '- a: { b: 1, b: 2 }\n', ['13 Map keys must be unique']],
  ['keys that differ in their kind', '1: a\n"1": b\n', []],
  ['lists in lists', `a: ${'['.repeat(20_000)}`, ['103 It is nested too deeply']],
  ['brackets in quotes', `a: "${'['.repeat(20_000)}"`, []],
  ['mappings in mappings', '{a: '.repeat(20_000), ['400 It is nested too deeply']],
  ['items in items', `a:\n  - b\n${'- '.repeat(20_000)}`, ['9 It is nested too deeply']],
  ['a second document', 'a: b\n---\nc: d\n', ['5 Keep one of the documents']],
  ['many aliases', `- &a b\n${'- *a\n'.repeat(501)}`, ['2509 There are more than 500 aliases']],
])('%s', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults)
})
