import { array, assert, constantFrom, integer, property, shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../../src/markdown/inline/inline.ts'
import { shape } from '../../../src/markdown/inline/shape.ts'
import { localize } from '../../../src/markdown/localize.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { settings } from './translate.ts'

const source =
  'One <b>two</b> and [three](/u) or ![four](i.png) with `five`[^n] *six* end.\n\n[^n]: x\n'
const shown = 'One <g1>two</g1> and [three](2) or ![four](3) with `five`<x4/> *six* end.'

function read() {
  const document = parse('page.md', source)
  const found = slots(document, settings)
  const slot = found.find(({ text }) => text === shown)
  if (!slot) throw new Error('the source shows other codes')
  return { document, found, slot }
}

function kinds(target: string): readonly string[] {
  return read()
    .slot.bind(target)
    .problems.map(({ kind }) => kind)
}

const codes = ['<g1>two</g1>', '[three](2)', '![four](3)', '<x4/>'] as const

describe('a mistake in a code has its name', () => {
  test.each(codes)('dropping %s', (code) => {
    expect(kinds(shown.replace(code, ''))).toEqual(['missing-code'])
  })

  test.each(codes)('doubling %s', (code) => {
    expect(kinds(shown.replace(code, `${code} ${code}`))).toEqual(['duplicate-code'])
  })

  test('mistyping a number', () => {
    assert(
      property(constantFrom(...codes), integer({ min: 5, max: 9999 }), (code, number) => {
        const other = code.replaceAll(/([gx]|\()\d/g, `$1${number}`)
        expect(kinds(shown.replace(code, other)).toSorted()).toEqual([
          'missing-code',
          'unknown-code',
        ])
      }),
    )
  })

  test.each<[string, string, readonly string[]]>([
    ['a tag for a link', '[three](2)>><g2>three</g2>', ['wrong-code-kind']],
    ['a link for a tag', '<g1>two</g1>>>[two](1)', ['wrong-code-kind']],
    ['an image for a link', '[three](2)>>![three](2)', ['wrong-code-kind']],
    ['a pair for a single', '<x4/>>><g4>x</g4>', ['wrong-code-kind']],
    ['a tag left open', '</g1>>>', ['unclosed-tag', 'missing-code']],
    ['a tag closed only', '<g1>>>', ['unopened-tag', 'missing-code']],
    ['a link closed only', '[three](2)>>three](2)', ['unopened-tag', 'missing-code']],
    ['code with other words', '`five`>>`seven`', ['code-changed']],
    ['code dropped', '`five`>>', ['missing-code']],
    ['code twice', '`five`>>`five` `five`', ['code-repeated']],
    ['emphasis dropped', '*six*>>six', ['markup-missing']],
    ['emphasis added', 'One>>**One**', ['markup-added']],
    ['a break added', 'One >>One\n', ['line-break-count']],
  ])('%s', (_, change, expected) => {
    const at = change.lastIndexOf('>>')
    expect(kinds(shown.replace(change.slice(0, at), change.slice(at + 2)))).toEqual(expected)
  })

  test('crossing', () => {
    const [slot] = slots(parse('page.md', 'a <b>b</b> <i>c</i> d\n'), settings)
    const problems = slot?.bind('a <g1>b <g2>c</g1> d</g2>').problems.map(({ kind }) => kind)
    expect(problems).toContain('crossing-tags')
  })
})

test('a run of backticks of any length is text, not a pattern', () => {
  expect(read().slot.bind('`'.repeat(100_000)).content).toEqual([
    { type: 'text', value: '`'.repeat(100_000) },
  ])
})

test('codes in any order give exactly that order, with their own bytes', () => {
  const pieces = ['<g1>two</g1>', '[three](2)', '![four](3)', '`five`', '<x4/>', '*six*']
  const gap = constantFrom(' ', ' kelime ', 'نص ', ' 中文', '. ', ' 1. ', ' - ', '|', ' < ', ' & ')
  const order = shuffledSubarray(pieces, { minLength: pieces.length })
  assert(
    property(order, array(gap, { minLength: 7, maxLength: 7 }), (codesInOrder, gaps) => {
      const { document, found, slot } = read()
      const target = `A${codesInOrder.map((code, index) => `${gaps[index]}${code}`).join('')}${gaps[6]}Z`
      const { content, problems } = slot.bind(target)
      expect(problems).toEqual([])
      const { text, failed } = localize(document, found, settings, new Map([[slot, content]]))
      expect(failed.size).toBe(0)
      const [back] = slots(parse('page.md', text), settings)
      expect(shape(back?.content ?? [])).toBe(shape(content))
      expect(keys(back?.content ?? [])).toEqual(keys(content))
    }),
    { numRuns: 300, seed: 20240102 },
  )
})

/** What the codes of a content refer to, in order. */
function keys(content: readonly Inline[]): readonly string[] {
  return content.flatMap((node) => {
    if (node.type === 'text' || node.type === 'break') return []
    return node.type === 'pair' ? [node.key, ...keys(node.children)] : [node.key]
  })
}
