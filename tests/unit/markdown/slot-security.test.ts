import { compile } from '@mdx-js/mdx'
import type { Nodes } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import type { Segment } from '../../../src/model/segment.ts'
import type { StageSettings } from '../../../src/stages/settings.ts'
import { endings } from './attacks.ts'
import { comments } from './comment-samples.ts'
import { localized } from './localized.ts'
import type { placings } from './placings.ts'

const settings: StageSettings = {
  source: 'en',
  frontMatter: [],
  keep: [],
  timezone: 'UTC',
  markdown: {
    ...plainMarkdown,
    components: { Card: ['cta.label', 'items[].name', 'plain', 'single', 'made'] },
    exports: ['meta.title', 'meta.parts[]'],
    shortcodes: { figure: ['title', 'alt', 'note'] },
    codeComments: ['*'],
    codeMeta: ['title'],
  },
}

const mdx = `import Card from './card'

export const meta = { title: "Double words", parts: ['Single words', \`Back words\`], draft: false }

<Card title="Attribute words" summary='Single attribute' plain={"Double expression"} kind="x" />

<Card single={'Single expression'} made={\`Back expression\`} cta={{ label: 'Property words', href: "/a" }} items={[{ name: "Item words" }]}>
  Inner words of <Card title="Nested words">a card</Card> here.

  - Item text
</Card>

<Card>One line</Card>

Text words with {value} in them.
`

const directives = `:::note[Label words]{title="Attribute words" .class #id kind="x"}
Inner words.
:::

::card[Leaf words]{title='Single words' url="/a"}

Text with :term[inner words]{title="Text words"} in it.
`

const shortcodes = `{{< figure title="Title words" alt="Alt words" src="/a.png" >}}

Words with {{< figure src="/b.png" note="Note words" />}} in them.

{{% figure title="Percent words" %}}

Last words.
`

const code = `\`\`\`js title="Double words" {1} kind="x"
run()
\`\`\`

> ~~~py title='Single words' x
> run()
> ~~~
`

const commented = comments.map(([lang, text]) => `\`\`\`${lang}\n${text}\n\`\`\`\n`).join('\n')

/** All that makes a page do things, its translated strings left out, read by other readers than ours. */
type Outline = (text: string) => unknown

function outlineWith(pipeline: { parse(text: string): Nodes }): Outline {
  return (text) => {
    const found: unknown[] = []
    const visit = (node: Nodes, depth: number): void => {
      const { type, position: _, children: inside, ...own } = { children: [], ...node }
      const isKept = !/^(?:text|break|strong|emphasis|delete|inlineCode|root)$/.test(type)
      if (isKept) found.push(JSON.stringify([depth, { type, ...own }], masked))
      for (const child of inside) visit(child, depth + (isKept ? 1 : 0))
    }
    visit(pipeline.parse(text), 0)
    return found
  }
}

const strings: ReadonlySet<string> = new Set(['title', 'summary'])

/** JSON without places, with every string of a script and every text for readers as `…`. */
function masked(key: string, value: unknown): unknown {
  if (/^(?:position|start|end|range|loc|comments|raw|directiveLabel)$/.test(key)) return undefined
  if (typeof value !== 'object' || value === null) return value
  const node: Readonly<Record<string, unknown>> = { ...value }
  const { type, name, meta } = node
  if (type === 'Literal' && typeof node['value'] === 'string') return '…'
  if (type === 'TemplateElement') return '…'
  if (type === 'mdxJsxAttribute' && typeof name === 'string' && strings.has(name))
    return [type, name]
  if (type === 'mdxJsxAttributeValueExpression') return node['data']
  if (key === 'attributes' && typeof node['title'] === 'string') return { ...node, title: '…' }
  if (typeof meta === 'string')
    return { ...node, meta: meta.replace(/title=("[^"]*"|'[^']*')/, 'title=…') }
  return type === 'mdxjsEsm' ? node['data'] : value
}

const plain = unified().use(remarkParse).use(remarkGfm)

/** Names and arguments of Hugo's tags, and the text between them by its blocks. */
const tags: Outline = (text) => {
  const found: unknown[] = []
  const tag =
    /\{\{([<%])\s*(\/?\s*[\w-]+)((?:\s+[\w-]+="(?:[^"\\]|\\.)*")*)\s*(\/?)([>%])\}\}|\{\{/g
  const rest = text.replace(tag, (whole, ...[open, name, given, self, close]: unknown[]) => {
    const keys = String(given).replace(/(title|alt|note)="(?:[^"\\]|\\.)*"/g, '$1=…')
    found.push(open === undefined ? whole : [open, name, keys, self, close])
    return 'x'
  })
  return [found, outlineWith(plain.freeze())(rest)]
}

/** Each block of code without what its language takes for a comment. */
const withoutComments: Outline = (text) =>
  plain
    .parse(text)
    .children.map((node, index) =>
      node.type === 'code'
        ? [node.lang, node.meta, stripped(node.value, comments[index]?.[2] ?? /(?!)/g)]
        : node.type,
    )

/** Comments may nest: inner ones go first. */
function stripped(text: string, comment: RegExp): string {
  const less = text.replace(comment, '')
  return less === text ? text : stripped(less, comment)
}

const kinds: readonly (readonly [
  path: string,
  text: string,
  dialects: readonly string[],
  Outline,
])[] = [
  ['page.mdx', mdx, [], outlineWith(unified().use(remarkParse).use(remarkGfm).use(remarkMdx))],
  [
    'directives.md',
    directives,
    ['directives'],
    outlineWith(unified().use(remarkParse).use(remarkGfm).use(remarkDirective)),
  ],
  ['shortcodes.md', shortcodes, ['hugo'], tags],
  ['titles.md', code, [], outlineWith(plain.freeze())],
  ['comments.md', commented, [], withoutComments],
]

const places: typeof placings = {
  alone: (_, attack) => attack,
  within: ({ text }, attack) => text.replace(' ', ` ${attack} `),
  literally: ({ text }: Segment, attack) => `${text} ${attack.replace(/[!-/:-@[-`{-~]/g, '\\$&')}`,
}

describe.each(kinds)('no translation of %s adds a capability', (path, text, dialects, outline) => {
  const given = { ...settings, markdown: { ...settings.markdown, dialects } }
  const expected = JSON.stringify(outline(text))

  // So much code takes its time: there, only what stands in a comment to the letter.
  const tried = Object.entries(places).filter(
    ([name]) => path !== 'comments.md' || name === 'literally',
  )

  test.each(tried)('%s', async (_, place) => {
    const wrong: unknown[] = []
    for (const attack of endings) {
      const page = localized(path, text, given, (segment) => place(segment, attack))
      const isSame = JSON.stringify(tryTo(() => outline(page.text))) === expected
      const compiles = !path.endsWith('x') || (await isCompiled(page.text))
      if (!isSame || !compiles) wrong.push({ attack, text: page.text })
    }
    expect(wrong).toEqual([])
  })

  test('which many of the attacks would do, written as they are', () => {
    const harmful = endings.filter((attack) => {
      const naive = text.replaceAll(/(?<=\b)words/g, () => attack)
      return JSON.stringify(tryTo(() => outline(naive))) !== expected
    })
    expect(harmful.length).toBeGreaterThan(7)
  })

  test('and harmless words are used everywhere', () => {
    const page = localized(path, text, given, (segment) => `${segment.text} ook`)
    expect([page.translated, page.unrepresentable]).toEqual([page.segments, []])
    expect(JSON.stringify(outline(page.text))).toBe(expected)
  })
})

function tryTo(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return String(error)
  }
}

async function isCompiled(text: string): Promise<boolean> {
  try {
    await compile(text, { remarkPlugins: [remarkGfm] })
    return true
  } catch {
    return false
  }
}
