import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/markdown/parse.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { codeBlocks } from '../../../src/stages/audit/code-blocks.ts'
import { destinations } from '../../../src/stages/audit/destinations.ts'
import { isCitation } from '../../../src/stages/audit/is-citation.ts'
import { pairCode } from '../../../src/stages/audit/pair-code.ts'
import { retrace } from '../../../src/stages/audit/retrace.ts'
import { isTranslatedLine } from '../../../src/stages/audit/same-line.ts'
import { openDocument } from '../../../src/stages/open-document.ts'

const settings = {
  source: 'en',
  frontMatter: [],
  keep: [],
  markdown: plainMarkdown,
  timezone: 'UTC',
}
const open = (text: string) => openDocument({ path: 'page.md', text }, settings)

const urls = (text: string): readonly string[] =>
  destinations(parse('page.md', text), ['en', 'pt-BR']).map(({ identity }) => identity)

const blocks = (...codes: readonly string[]): ReturnType<typeof codeBlocks> =>
  codeBlocks(parse('page.md', codes.map((code) => `\`\`\`js\n${code}\n\`\`\`\n`).join('\n')))

describe('a line of code is a translation', () => {
  test.each([
    ['print("Hello, world")', 'print("Merhaba dünya")', true],
    ['<p>Read more</p>', '<p>Lees meer</p>', true],
    ['run --at 8:00', 'run --at 9:00', false],
    ['open("./en/a.txt")', 'open("./b.txt")', false],
    ["port: '3000'", "port: '8080'", false],
    ['print("Hello", 1)', 'print("Hallo", 2)', false],
  ])('%s: %s', (source, target, expected) => {
    expect(isTranslatedLine(source, target)).toBe(expected)
  })
})

describe('citations', () => {
  test.each([
    ['— @ana, ["How to rest"](https://example.org)', true],
    ['[Up For Grabs](https://example.org)', true],
    ['[The social contract](https://example.org/a), Brett Cannon', true],
    ['Read the notes.', false],
    ['[Read](/a) the "notes" today', false],
    ['Ask [us](https://example.org) for the rest', false],
  ])('%s', (text, expected) => {
    expect(isCitation(open(text).slots[0]?.content ?? [])).toBe(expected)
  })
})

test('a text with other numbers for its codes is traced into its document', () => {
  const text = '# A\n\nLees [dit](/a) en [dat](/b) \\* nu.\n'
  const slot = open(text).slots.find(({ role }) => role === 'paragraph')
  if (!slot) throw new Error('there is a paragraph')
  const made = 'Lees [dit](2) en [dat](1) \\* nu.'
  const trace = retrace(made, slot)
  const spelt = ['dit', 'dat', 'nu'].map((word) => {
    const at = made.indexOf(word)
    const part = trace.find(([start, length]) => start <= at && at < start + length)
    return part && text.slice(part[2], part[2] + part[3])
  })
  expect(spelt).toEqual(['dit', 'dat', 'nu'])
})

test('destinations are the same however they are written', () => {
  const source = urls(
    '[a](../guide/sleep.md#why) [b](https://www.example.org/x/) ![c](/img/logo.png)\n\n<a href="/docs/y">y</a>\n',
  )
  const target = urls(
    '[a](/pt-br/guide/sleep/) [b](https://example.org/pt-BR/x) ![c](/img/logo.pt-BR.png)\n\n<a href="/docs/pt_BR/y">y</a>\n',
  )
  expect(target).toEqual(source)
  expect(urls('[a](#b) [c]({{ d }})')).toEqual([])
})

test('code blocks are paired by what they have in common', () => {
  const sources = blocks('a()\nb()', 'c()\nd()\ne()', 'f() // one')
  const targets = blocks('a()\nb()', 'f() // een')
  const shown = pairCode(sources, targets).map(({ source, target }) =>
    [source, target].map((block) => block?.lines.map(({ text }) => text).join(' ')),
  )
  expect(shown).toEqual([
    ['a() b()', 'a() b()'],
    ['c() d() e()', undefined],
    ['f()', 'f()'],
  ])
})
