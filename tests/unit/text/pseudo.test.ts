import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHybrid } from '../../../src/markdown/hybrid/parse-hybrid.ts'
import { pseudoHybrid } from '../../../src/markdown/hybrid/pseudo-hybrid.ts'
import { pseudoLocales, pseudoText } from '../../../src/text/pseudo.ts'
import { graphemes } from '../../../src/text/words.ts'
import { pieces } from '../../adversary.ts'

describe('a plain text in a pseudo-locale', () => {
  test.each([
    ['Read article', '[Ŕéàđ àŕţîçļé ôñé]'],
    [' in 4 minutes ', ' [îñ 4 ɱîñûţéš ôñé] '],
    [
      'Published {{date}}, $t(by) {name} %s %1$d',
      '[Þûƀļîšĥéđ {{date}}, $t(by) {name} %s %1$d ôñé ţŵô ţĥŕéé]',
    ],
    [
      'R&amp;D at https://example.org/a or a@example.org',
      '[Ŕ&amp;Ð àţ https://example.org/a ôŕ a@example.org ôñé ţŵô ţĥŕéé ƒôûŕ]',
    ],
    ['e\u0301te\u0301', '[e\u0301ţe\u0301 ôñé]'],
    ['12:30', '12:30'],
    ['', ''],
  ])('%j is accented, longer and in brackets', (text, wanted) => {
    expect(pseudoText(text, 'en-XA')).toBe(wanted)
  })

  test('is some 30 % longer', () => {
    const text = 'Alcohol acts on the brain as well. It slows your thinking.'
    const longer = pseudoText(text, 'en-XA').length / text.length
    expect(longer).toBeGreaterThan(1.28)
    expect(longer).toBeLessThan(1.45)
  })

  test('runs from right to left, word by word', () => {
    expect(pseudoText('Read {{x}} 12 क्षि', 'ar-XB')).toBe(
      '\u200F\u202ERead\u202C\u200F {{x}} 12 \u200F\u202Eक्षि\u202C\u200F',
    )
  })
})

describe('a hybrid text in a pseudo-locale', () => {
  test('keeps its codes', () => {
    const text = 'Use **bold**, `code` and [a link](1) with <g2>Ctrl</g2> <x3/>'
    expect(pseudoHybrid(text, 'en-XA')).toBe(
      '\\[Ûšé **ƀôļđ**, `code` àñđ [à ļîñķ](1) ŵîţĥ <g2>Çţŕļ</g2> <x3/> ôñé ţŵô ţĥŕéé\\]',
    )
  })

  test('keeps them whatever the text, and cuts no grapheme', () => {
    const text = array(constantFrom(...pieces, '[a](1)', '<x2/>', '<g3>', '</g3>', '`c`'), {
      maxLength: 8,
    }).map((parts) => parts.join(''))
    assert(
      property(text, constantFrom(...pseudoLocales), (source, locale) => {
        const changed = pseudoHybrid(source, locale)
        expect(codes(parseHybrid(changed).nodes)).toEqual(codes(parseHybrid(source).nodes))
        expect(graphemes(changed).join('')).toBe(changed)
        expect(/^\s*/.exec(changed)?.[0]).toBe(/^\s*/.exec(source)?.[0])
      }),
      { numRuns: 1000, seed: 20240103 },
    )
  })
})

/** All that is no text, nested as it is. */
function codes(nodes: ReturnType<typeof parseHybrid>['nodes']): readonly unknown[] {
  return nodes.flatMap((node): readonly unknown[] => {
    if (node.type === 'text') return []
    if (node.type === 'code') return [[node.type, node.value]]
    if (node.type === 'break') return [node.type]
    const kind = node.type === 'attention' ? node.kind : `${node.form} ${node.number}`
    return [[kind, codes(node.children)]]
  })
}
