import { describe, expect, test } from 'vitest'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { pages } from '../../../src/stages/page.ts'

function pageOf(text: string, site: string, path = 'page.md') {
  const file = { path, name: 'page', extension: '.md', text }
  const { source, pages: made } = pages(file, [], {
    source: 'en',
    frontMatter: [],
    keep: [],
    timezone: 'UTC',
    markdown: { ...plainMarkdown, dialects: [site] },
  })
  return { links: source.links, anchors: made[0]?.anchors }
}

function idsOf(text: string, site: string, path?: string): readonly string[] {
  return pageOf(text, site, path).anchors?.anchors.map(({ id }) => id) ?? []
}

const sites = [
  'starlight',
  'docusaurus',
  'vitepress',
  'hugo',
  'jekyll',
  'mkdocs',
  'mdbook',
] as const

function bySite(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(sites.map((site) => [site, idsOf(text, site).join(' ')]))
}

describe('ids of headings', () => {
  test('are made of words, not of their markup', () => {
    const heading = '## Use `a.b --c` in [the *guide*](/g "Title") <kbd>K</kbd> &amp; \\_d_\n'
    expect(bySite(heading)).toEqual({
      starlight: 'use-ab---c-in-the-guide-k--_d_',
      docusaurus: 'use-ab---c-in-the-guide-k--_d_',
      vitepress: 'use-a-b-c-in-the-guide-k-d',
      hugo: 'use-ab---c-in-the-guide-k--_d_',
      jekyll: 'use-ab---c-in-the-guide-k--_d_',
      mkdocs: 'use-ab-c-in-the-guide-k-_d_',
      mdbook: 'use-ab---c-in-the-guide-k--_d_',
    })
  })

  test('have the words of an image or not, and dashes or not', () => {
    expect(bySite('![Logo](l.png) a -- b\n===\n')).toEqual({
      starlight: 'a----b',
      docusaurus: 'logo-a----b',
      vitepress: 'logo-a-b',
      hugo: 'logo-a----b',
      jekyll: 'a--b',
      mkdocs: 'a-b',
      mdbook: 'a----b',
    })
  })

  test('follow the order of the document, in containers and where nobody translates', () => {
    const text =
      '# Tips\n\n> ## Tips\n\n- ## Tips\n\n<!-- dragoman-skip -->\n\n## Tips\n\n## Tips {#own}\n\n## Own\n'
    expect(bySite(text)).toEqual({
      starlight: 'tips tips-1 tips-2 tips-3 tips-own own',
      docusaurus: 'tips tips-1 tips-2 tips-3 own own',
      vitepress: 'tips tips-1 tips-2 tips-3 own own-1',
      hugo: 'tips tips-1 tips-2 tips-3 own own-1',
      jekyll: 'tips tips-1 tips-2 tips-3 own own',
      mkdocs: 'tips tips_1 tips_2 tips_3 own own_1',
      mdbook: 'tips tips-1 tips-2 tips-3 own own',
    })
  })

  test('are no more where authors give others', () => {
    expect(idsOf('## A {/* #x */}\n', 'docusaurus', 'page.mdx')).toEqual(['x'])
    expect(idsOf('## A [#x]\n\nSee [#12]\n', 'fumadocs')).toEqual(['x'])
    expect(idsOf('## A\n{: #x .y}\n\nB\n{: #z}\n', 'jekyll')).toEqual(['x', 'z'])
    expect(idsOf('## A { .y #x }\n', 'mkdocs')).toEqual(['x'])
  })
})

test('ids in HTML, components and directives are anchors, those in comments and code are none', () => {
  const text =
    '<div class="a" id="one">\n\n<a name=two></a> <!-- <a id="no"> --> `<a id="no">`\n\n</div>\n'
  expect(idsOf(text, 'starlight')).toEqual(['one', 'two'])
  expect(idsOf('<Box id="one" n={1}>\n\na\n\n</Box>\n', 'starlight', 'page.mdx')).toEqual(['one'])
  expect(idsOf(':::note[A]{#one}\na\n:::\n', 'starlight')).toEqual(['one'])
})

test('fragments of links stand where they are written', () => {
  const text =
    '\uFEFF# A #\r\n\r\n> [a # b](<x y.md#one> "t#t"),\r\n> [r][R#], <a class="c" href=\'/p?q#two\'>x</a>\r\n\r\n[R#]: ./z.md#thr%65e\r\n'
  const { links } = pageOf(text, 'starlight')
  expect(links.map(({ start, end, ...link }) => [text.slice(start, end), link])).toEqual([
    ['#one', { path: 'x y.md', fragment: 'one' }],
    ['#two', { path: '/p?q', fragment: 'two' }],
    ['#thr%65e', { path: './z.md', fragment: 'thr%65e' }],
  ])
})

describe('a page may have ids that nobody sees', () => {
  test.each([
    ['vitepress', '<!--@include: ./part.md-->\n'],
    ['hugo', '{{% include "part.md" %}}\n'],
    ['jekyll', '{% include part.md %}\n'],
    ['mdbook', '{{#include part.md}}\n'],
    ['hugo', 'Term\n: What it is.\n'],
    ['hugo', '## Since {{< version >}}\n'],
    ['obsidian', '# A\n'],
  ])('of %s: %s', (site, text) => {
    expect(pageOf(text, site).anchors?.isOpen).toBe(true)
  })

  test.each([
    ['hugo', '{{< figure src="a.png" >}}\n'],
    ['vitepress', 'Term\n: What it is.\n'],
    ['vitepress', '# A {#b}\n'],
  ])('but not of %s: %s', (site, text) => {
    expect(pageOf(text, site).anchors?.isOpen).toBe(false)
  })
})
