import { describe, expect, test } from 'vitest'
import { codeIdentity } from '../../../../src/catalog/adopt/code-identity.ts'
import { codePairer } from '../../../../src/catalog/adopt/pair-codes.ts'
import { fromContent } from '../../../../src/markdown/convert/from-content.ts'
import { isFatal } from '../../../../src/markdown/hybrid/hybrid.ts'
import { side } from './side.ts'

/** The first text of a translation as a target of the first of its source. */
function rebound(source: string, target: string) {
  const [ours, theirs] = [side(source), side(target, 'nl')]
  const [slot] = ours.slots
  const [other] = theirs.slots
  if (!slot || !other) throw new Error('no text')
  const { counterparts } = codePairer(ours, theirs)(slot.content, other.content)
  const { text, problems, dropped } = fromContent(other.content, slot, counterparts, ours.document)
  return { text, dropped, broken: problems.filter(isFatal).map(({ kind }) => kind) }
}

describe('a translation gets the numbers of its source', () => {
  test.each([
    ['See [a](/a) and [b](/b).', 'Zie [b](/b) en [a](/a).', 'Zie [b](2) en [a](1).'],
    ['See [the guide](/guide).', 'Zie [de gids](/nl/guide/).', 'Zie [de gids](1).'],
    ['See [the guide](/guide).', 'Zie [de gids](/gids).', 'Zie [de gids](1).'],
    ['See [it][x].\n\n[x]: /x', 'Zie [het](/x).', 'Zie [het](1).'],
    ['Press <kbd>Esc</kbd> now.', 'Druk nu op <kbd>Esc</kbd>.', 'Druk nu op <g1>Esc</g1>.'],
    ['**Bold** and `code`.', '`code` en **vet**.', '`code` en **vet**.'],
    ['**[Read](/x)**', '**[Lees](/nl/x)**', 'Lees'],
    ['[Read](/x) it.', '[Lees het](/x)', '[Lees het](1)'],
    ['A line  \nand another.', 'Een regel\nen nog een.', 'Een regel en nog een.'],
    ['# Note 2 * 3', '# Let op 2 * 3', 'Let op 2 * 3'],
  ])('%j, %j', (source, target, text) => {
    expect(rebound(source, target)).toEqual({ text, dropped: 0, broken: [] })
  })

  test('the text of a link the source has not is kept, and counted', () => {
    expect(rebound('See this.', 'Zie [dit](/x).')).toEqual({
      text: 'Zie dit.',
      dropped: 1,
      broken: [],
    })
  })

  test('a link of the source that is missing is broken', () => {
    expect(rebound('See [this](/x) now.', 'Zie dit nu.')).toEqual({
      text: 'Zie dit nu.',
      dropped: 0,
      broken: ['missing-code'],
    })
  })

  test('two links that changed are not guessed', () => {
    const { dropped } = rebound('[a](/a), [b](/b).', '[b](/bee), [a](/aa).')
    expect(dropped).toBe(2)
  })
})

describe('what a code refers to', () => {
  test.each([
    ['[x](/nl/a)', 'link:/a'],
    ['[x](/a/)', 'link:/a'],
    ['[x](https://www.example.org/nl/a)', 'link://example.org/a'],
    ['[x](http://nl.example.org/a?b#c)', 'link://example.org/a?b#c'],
    ['![x](nl/map.png)', 'image:map.png'],
    ['[x][y]\n\n[y]: /a', 'link:/a'],
  ])('%j', (text, wanted) => {
    const one = side(text, 'nl')
    const [slot] = one.slots
    const code = slot?.content.find(({ type }) => type === 'pair')
    expect(code && codeIdentity(one)(code)).toBe(wanted)
  })
})
