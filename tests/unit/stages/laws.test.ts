import { describe, expect, test } from 'vitest'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { hostileStrings } from '../../../src/stages/laws/hostile-strings.ts'
import { hostileTarget, says } from '../../../src/stages/laws/hostile-target.ts'
import { tryLaws } from '../../../src/stages/laws/laws.ts'

const settings = {
  source: 'en',
  frontMatter: ['title'],
  keep: [],
  markdown: plainMarkdown,
  timezone: 'UTC',
}
const text = '---\ntitle: Rest\n---\n\n# A *b* c\n\n| a | b |\n| - | - |\n| [c](/d "e") | 1 |\n'

describe('the laws', () => {
  test('hold for a document, whichever hostile string comes first', () => {
    for (let seed = 0; seed < hostileStrings.length; seed += 7)
      expect(tryLaws({ path: 'page.md', text }, settings, seed)).toEqual({
        path: 'page.md',
        size: text.length,
        segments: 6,
        held: 0,
        failures: [],
      })
  })

  test('are not tried on a document that is refused', () => {
    const report = tryLaws({ path: 'page.mdx', text: 'Lie\n\n<b>down\n' }, settings)
    expect(report).toMatchObject({ segments: 0, failures: [], refused: { line: 3, column: 1 } })
  })
})

describe('a hostile target', () => {
  test('replaces the first words, escaped, and keeps codes', () => {
    expect(hostileTarget('12 `a` see *this* [b](1)', '*x*', true)).toBe(
      '12 `a` \\*x\\* *this* [b](1)',
    )
    expect(hostileTarget('see *this*', '# x', false)).toBe('\\# x*this*')
    expect(hostileTarget('12', '# x', true)).toBe('12')
  })

  test('is said when its characters stand in a row', () => {
    expect(says('a # x b', '# x')).toBe(true)
    expect(says('a x b', '# x')).toBe(false)
    expect(says('a\uFFFD', 'a\u0000')).toBe(true)
  })
})
