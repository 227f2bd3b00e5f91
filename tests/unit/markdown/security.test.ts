import { join } from 'node:path'
import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { disk } from '../../../src/host/disk.ts'
import { load } from '../../../src/host/load.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { capabilityProblems } from '../../../src/rules/markup/capability-problems.ts'
import { attacks } from './attacks.ts'
import { localized } from './localized.ts'
import { placings } from './placings.ts'
import { htmlTree } from './html-tree.ts'

const settings = {
  source: 'en',
  frontMatter: ['title', 'plain', 'single', 'folded', 'literal', 'cards[].title'],
  keep: [],
  markdown: plainMarkdown,
  timezone: 'UTC',
}

const frontMatter = `---
title: "Double quoted"
plain: Plain words
single: 'Single quoted'
folded: >-
  Folded words
literal: |
  Literal words
cards:
  - title: Card words
    url: https://good.example/card
layout: post
---
`

/** One of every kind of slot. */
const markdown = `${frontMatter}
# Heading words

Setext words
===

Paragraph words with \`code\` and [a link](https://good.example "Link title").

Two lines\\
with a break and <kbd>Ctrl</kbd> in it.

- Item words
- [ ] Task words

> Quote words

| Head cell | Other cell |
| --- | --- |
| Body cell | **Bold** cell |

![Image words](/image.png "Image title")

Words with ![inner words](/inner.png), a [reference][r], a note[^1] and <b>bold</b>.

<figure class="a">
  <img src=logo.png alt=Logo>
  <figcaption title='Single title'>Block words <b>bold</b></figcaption>
</figure>

Words with <img src="/i.png" alt="Inline alt" title='Inline title' aria-label=Label> inside.

[r]: /r "Definition title"

[^1]: Footnote words

\`\`\`js
const secret = 1
\`\`\`

Last words.
`

const mdx = `${frontMatter}
import Card from './card'

# Heading words

Paragraph words with {value} and <Card>inner words</Card>.

- Item words

Last words.
`

function tree(path: string, text: string): Nodes {
  const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  return (path.endsWith('x') ? pipeline.use(remarkMdx) : pipeline).parse(text)
}

/** All a page can do, read by a pipeline that shares no code with what wrote it. */
function capabilities(path: string, text: string) {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if ('url' in node) found.push(`${node.type} ${node.url}`)
    if ('identifier' in node) found.push(`${node.type} ${node.identifier}`)
    if (node.type === 'code') found.push(`code ${node.value}`)
    if (node.type === 'html') {
      // An end tag of its own is nothing to a parser of HTML.
      const first = /^<[/!?]?[a-z][\w-]*/i.exec(node.value)?.[0]
      found.push(`html ${first} ${htmlTree(node.value).bones.replaceAll('…', '')}`)
    }
    if (node.type.startsWith('mdx')) {
      const { name, value, attributes }: Readonly<Record<string, unknown>> = { ...node }
      found.push(`${node.type} ${JSON.stringify([name, value, attributes], withoutPlaces)}`)
    }
    if (node.type === 'yaml') found.push(JSON.stringify(outline(parseYaml(node.value))))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  const root = tree(path, text)
  visit(root)
  const blocks = 'children' in root ? root.children.map(({ type }) => type) : []
  return { found: found.toSorted(), blocks }
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'data' || key === 'position' ? undefined : value
}

/** Keys and types of front matter, and the values nobody translates. */
function outline(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => outline(item, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([name, item]) => [name, outline(item, name)])
  return key === 'url' || key === 'layout' ? value : typeof value
}

describe.each([
  ['page.md', markdown],
  ['page.mdx', mdx],
])('no translation of %s adds a capability', (path, text) => {
  const expected = capabilities(path, text)

  test.each(Object.entries(placings))('%s', (_, place) => {
    const wrong = attacks.flatMap((attack) => {
      const page = localized(path, text, settings, (segment) => place(segment, attack))
      const actual = capabilities(path, page.text)
      const isSame = JSON.stringify(actual) === JSON.stringify(expected)
      return isSame && !/\{[{%]|<%|\$\{|\$t\(|[\u202E\u2066\u{E0041}]/u.test(page.text)
        ? []
        : [{ attack, text: page.text }]
    })
    expect(wrong).toEqual([])
  })

  test('and harmless words are used everywhere', () => {
    const page = localized(path, text, settings, (segment) => `${segment.text} ook`)
    expect([page.translated, page.unrepresentable]).toEqual([page.segments, []])
    expect(capabilities(path, page.text)).toEqual(expected)
  })
})

test('attacks are many, and the pipeline sees what they would do', () => {
  expect(attacks.length).toBeGreaterThan(60)
  const harmful = attacks.filter((attack) => {
    const { found } = capabilities('page.md', `${markdown}\n${attack}\n`)
    return JSON.stringify(found) !== JSON.stringify(capabilities('page.md', markdown).found)
  })
  expect(harmful.length).toBeGreaterThan(40)
})

test('no translation of the sample site is taken for an attack', () => {
  const { project } = load(disk(join(import.meta.dirname, '../../..')))
  const units = [...(project?.catalogs.values() ?? [])].flatMap((locales) =>
    [...locales].flatMap(([locale, { catalog }]) =>
      (catalog?.units ?? []).map((unit) => ({ locale, unit })),
    ),
  )
  expect(units.length).toBeGreaterThan(100)
  const found = units.flatMap(({ locale, unit }) => [...capabilityProblems(unit, { locale })])
  expect(found).toEqual([])
})
