import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { plainText } from '../src/markdown/inline/inline.ts'
import { localize } from '../src/markdown/localize.ts'
import { parse } from '../src/markdown/parse.ts'
import { skeleton } from '../src/markdown/skeleton.ts'
import { slots } from '../src/markdown/slots.ts'
import type { SlotSettings } from '../src/markdown/slots/slot.ts'
import { plainMarkdown } from '../src/model/markdown.ts'
import { hostileStrings } from '../src/stages/laws/hostile-strings.ts'
import { hostileTarget, says } from '../src/stages/laws/hostile-target.ts'
import { contexts } from './adversary.ts'
import { allText } from './all-text.ts'

function settingsFor(dialect: string): SlotSettings {
  const dialects = dialect === 'mdx' || dialect === '' ? [] : [dialect]
  return {
    frontMatter: ['title', 'description', 'summary', 'aliases[]'],
    opaque: [],
    markdown: {
      ...plainMarkdown,
      dialects,
      components: { Card: ['cta.label'] },
      exports: ['meta.title'],
      shortcodes: { figure: ['title'] },
    },
  }
}

/** Another reader of the same dialect: it makes nodes of autolink literals, as ours does not. */
const reader = unified().use(remarkParse).use(remarkGfm).freeze()

interface Tally {
  readonly held: string[]
  readonly wrong: string[]
  written: number
}

/** What a text is made of, and what the reader of it sees. */
interface Reading {
  readonly bones: string
  readonly text: string
}

/** Writes every string into a context, and reads it again with another reader where there is one. */
function tally(context: string, dialect = ''): Tally {
  const settings = settingsFor(dialect)
  const open = (text: string) => {
    const document = parse(dialect === 'mdx' ? 'page.mdx' : 'page.md', text, settings.markdown)
    return { document, found: slots(document, settings) }
  }
  const { document, found } = open(context.replaceAll('X', 'word'))
  const at = found.findIndex(({ text }) => text.includes('word'))
  const slot = found[at]
  const isOurs = dialect !== '' || slot?.key !== undefined
  const read = (text: string): Reading => {
    if (!isOurs) return readElsewhere(text)
    const ours = open(text)
    const bones = skeleton(ours.document, settings).join('\n')
    return { bones, text: plainText(ours.found[at]?.content ?? []) }
  }
  const { bones } = read(document.text)
  const all: Tally = { held: [], wrong: [], written: 0 }
  for (const hostile of hostileStrings) {
    const content = slot?.bind(hostileTarget(slot.text, hostile, true)).content ?? []
    if (!slot || !content.length) continue
    const { text, failed } = localize(document, found, settings, new Map([[slot, content]]))
    const result = read(text)
    if (failed.size) all.held.push(hostile)
    else if (result.bones === bones && says(result.text, hostile)) all.written++
    else all.wrong.push(`${hostile} → ${text}`)
  }
  return all
}

function readElsewhere(text: string): Reading {
  const tree = reader.parse(text)
  return { bones: bonesOf(tree), text: allText(tree) }
}

/** The blocks of a tree with what tells them apart, the content of leaves left out. */
function bonesOf(node: Nodes): string {
  const {
    type,
    children,
    position: _position,
    title: _title,
    ...data
  } = {
    children: [],
    title: '',
    ...node,
  }
  const isLeaf = type === 'paragraph' || type === 'heading' || type === 'tableCell'
  return `${type}${JSON.stringify(data)}(${isLeaf ? '' : children.map(bonesOf).join('')})`
}

test('there are at least 200 different hostile strings', () => {
  expect(new Set(hostileStrings).size).toBe(hostileStrings.length)
  expect(hostileStrings.length).toBeGreaterThanOrEqual(200)
})

const elsewhere: readonly (readonly [dialect: string, context: string])[] = [
  ['mdx', 'X\n'],
  ['mdx', '{b} X\n'],
  ['starlight', 'X\n'],
  ['hugo', 'X\n'],
  ['mkdocs', 'X\n'],
  ['vitepress', 'X\n'],
  ['obsidian', '| a |\n| - |\n| X |\n'],
  ['mdx', '<Card title="X">\n  a\n</Card>\n'],
  ['mdx', '<Card>X</Card>\n'],
  ['mdx', "a <Card cta={{ label: 'X' }} /> b\n"],
  ['mdx', '<Card cta={{ label: `X` }} />\n'],
  ['mdx', 'export const meta = { title: "X" }\n'],
  ['html', '<p>X</p>\n'],
  ['html', '<p title="X">a</p>\n'],
  ['html', '> <div>\n> X\n> </div>\n'],
  ['html', "a <img alt='X' src=y> b\n"],
  ['html', 'a <img alt=X src=y> b\n'],
  ['jekyll', '<div markdown="1">\nX\n</div>\na\n'],
  ['jekyll', '<p markdown="1">X</p>\n'],
  ['mkdocs', '<div markdown>\n<img alt=a src=b>\nX\n</div>\n'],
  ['html', '| a |\n| - |\n| <img alt="X" src="y"> |\n'],
  ['toml', '+++\ntitle = "X"\n+++\n'],
  ['toml', "+++\ntitle = 'X'\n+++\n"],
  ['toml', '+++\ntitle = """X"""\n+++\n'],
  ['toml', "+++\naliases = [ '''X''' ] # c\n+++\n"],
  ['json', '{\n  "title": "X"\n}\n\na\n'],
  ['starlight', ':::note[X]{a=b}\na\n:::\n'],
  ['starlight', '::name[X]\n'],
  ['starlight', 'a :name[X] b\n'],
  ['starlight', '::name[a]{title="X"}\n'],
]

/** Where template syntax is around the text, what would be such syntax, or stand for it, is held. */
const besideTags: readonly (readonly [dialect: string, context: string, held: RegExp])[] = [
  ['docusaurus', ':::note[X]\n\na\n\n:::\n', /\p{Co}/u],
  ['vitepress', '::: tip X\na\n:::\n', /\p{Co}/u],
  ['mkdocs', '!!! note "X"\n    a\n', /\p{Co}/u],
  ['obsidian', '[[Page|X]] a\n', /\p{Co}|\n/u],
  ['hugo', '{{< figure title="X" >}}\n', /\{\{[<%]/],
]

/** No string is held; a few are blank once the blanks at their ends are taken off. */
const allWritten = { held: [], wrong: [], written: expect.toSatisfy((count) => count > 400) }

describe('a hostile string keeps the structure and reads literally in', () => {
  test.each(contexts)('%j', (context) => {
    expect(tally(context)).toEqual(allWritten)
  })

  test.each(elsewhere)('%s, %j', (dialect, context) => {
    expect(tally(context, dialect)).toEqual(allWritten)
  })

  test.each(besideTags)('%s, %j', (dialect, context, held) => {
    const all = tally(context, dialect)
    expect(all.held.filter((text) => !held.test(text))).toEqual([])
    expect(all.wrong).toEqual([])
    expect(all.written).toBeGreaterThan(400)
  })
})
