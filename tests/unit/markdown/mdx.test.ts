import { compile } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { localize } from '../../../src/markdown/localize.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { skeleton } from '../../../src/markdown/skeleton.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'

const settings = {
  frontMatter: ['title'],
  opaque: [],
  markdown: {
    ...plainMarkdown,
    components: { Card: ['cta.label', 'items[].name', '!label'] },
    exports: ['meta.title'],
  },
}

const page = `---
title: Rest
---
import Card from './card.jsx'

export const meta = { title: 'Rest more', kind: 'page' }

{/* dragoman note: said to tired readers */}

# Rest {1 + 1} well

<Card title="Sleep" label="x" cta={{ label: 'Read on', href: "/a" }} items={[{ name: \`Naps\` }]}>
  Some *prose* in <Card title='Inner'>a card</Card> here.

  - item <br /> end
</Card>

| Head |
| ---- |
| <b>Cell</b> |

<Card>One line</Card>

<div translate="no">
  Left alone
</div>

> A quote with <>a fragment</> in it.
`

function read(text: string) {
  const document = parse('page.mdx', text, settings.markdown)
  return { document, found: slots(document, settings) }
}

function translated(make: (text: string, index: number) => string) {
  const { document, found } = read(page)
  const worded = found.filter((slot) => slot.hasWords)
  const targets = new Map(
    worded.map((slot, index) => [slot, slot.bind(make(slot.text, index)).content]),
  )
  return { document, worded, ...localize(document, found, settings, targets) }
}

const compiled = (text: string) =>
  compile(text, { remarkPlugins: [remarkGfm, [remarkFrontmatter, ['yaml']]] })

test('texts of prose, attributes, expressions and exports; nothing else', () => {
  const worded = read(page).found.filter((slot) => slot.hasWords)
  expect(worded.map(({ text, key = '', note = '' }) => `${key}|${text}|${note}`))
    .toMatchInlineSnapshot(`
    [
      "title|Rest|",
      "meta.title|Rest more|",
      "|Rest <x1/> well|said to tired readers",
      "Card@title|Sleep|",
      "Card@cta.label|Read on|",
      "Card@items[0].name|Naps|",
      "|Some *prose* in <g1>a card</g1> here.|",
      "Card@title|Inner|",
      "|item <x1/> end|",
      "|Head|",
      "|Cell|",
      "|One line|",
      "|A quote with <g1>a fragment</g1> in it.|",
    ]
  `)
})

test('without translations it is itself', () => {
  const { document, found } = read(page)
  expect(localize(document, found, settings, new Map()).text).toBe(page)
})

test('a syntax error is a problem with a place', () => {
  expect(parse('page.mdx', 'a\n\n<Card>\n', settings.markdown).problem?.at).toMatchObject({
    start: expect.any(Number),
  })
})

const hostile = [
  '{process.env}',
  '<script>alert(1)</script>',
  '</Card>',
  "import x from 'y'",
  'export default 1',
  '{',
  '}',
  '<',
  '`${x}`',
  `"q" and 'r'`,
  '&quot; &lt;',
  '{/* x */}',
  '<!-- x -->',
  '1. Januar',
  '\\',
  '*/',
  '</script>',
  'a\u2028b',
]

describe('whatever a translator types, the page compiles and has its structure', () => {
  test.each(hostile)('%s', async (text) => {
    const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
    for (const make of [
      (source: string) => `${escaped} ${source}`,
      (source: string) => `${source} ${escaped}`,
    ]) {
      const { document, text: out, failed } = translated(make)
      expect([...failed]).toEqual([])
      const back = parse('page.mdx', out, settings.markdown)
      expect(skeleton(back, settings)).toEqual(skeleton(document, settings))
      await expect(compiled(out)).resolves.toBeDefined()
    }
  })
})
