import { describe, expect, test } from 'vitest'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { explainPlace } from '../../../src/stages/explain-place.ts'

const page = `---
title: Rest
# a comment
tags: [sleep]
---

# How to *rest*

<!-- a comment -->

Lie down, see [the guide](https://example.org/guide "A guide") and \`nap()\`.

\`\`\`js
nap()
\`\`\`

- 12

[r]: https://example.org

---

| a | b |
| - | - |
| 1 | 2 |

<div>

<!-- dragoman byline -->
Published
<!-- /dragoman -->

A line
and <b>another</b>[^1].

[^1]: A note
`

const settings = {
  source: 'en',
  frontMatter: ['title'],
  keep: [],
  markdown: { ...plainMarkdown, dialects: ['hugo'] },
  timezone: 'UTC',
}

function explained(path: string, text: string, at: { start: number; end: number }): string {
  const { segments, reason } = explainPlace({ path, text }, settings, at)
  return [...segments.map(({ role }) => role), ...(reason ? [reason.kind] : [])].join(', ')
}

/** Every line of a text, and what it is. */
function byLine(path: string, text: string): string {
  const lines = text.split('\n').slice(0, -1)
  let start = 0
  return lines
    .map((line) => {
      const at = { start, end: start + line.length }
      start = at.end + 1
      return `${line} ⟵ ${explained(path, text, at)}`
    })
    .join('\n')
}

describe('what a place is', () => {
  test('every line of a document', () => {
    expect(byLine('page.md', page)).toMatchInlineSnapshot(`
      "--- ⟵ front-matter
      title: Rest ⟵ front-matter
      # a comment ⟵ comment
      tags: [sleep] ⟵ front-matter-key
      --- ⟵ front-matter
       ⟵ blank
      # How to *rest* ⟵ heading
       ⟵ blank
      <!-- a comment --> ⟵ comment
       ⟵ blank
      Lie down, see [the guide](https://example.org/guide "A guide") and \`nap()\`. ⟵ paragraph, title
       ⟵ blank
      \`\`\`js ⟵ code-block
      nap() ⟵ code-block
      \`\`\` ⟵ code-block
       ⟵ blank
      - 12 ⟵ no-words
       ⟵ blank
      [r]: https://example.org ⟵ definition
       ⟵ blank
      --- ⟵ thematic-break
       ⟵ blank
      | a | b | ⟵ cell, cell
      | - | - | ⟵ table-syntax
      | 1 | 2 | ⟵ no-words
       ⟵ blank
      <div> ⟵ html
       ⟵ blank
      <!-- dragoman byline --> ⟵ comment
      Published ⟵ region
      <!-- /dragoman --> ⟵ comment
       ⟵ blank
      A line ⟵ paragraph
      and <b>another</b>[^1]. ⟵ paragraph
       ⟵ blank
      [^1]: A note ⟵ footnote"
    `)
  })

  test('a character inside a segment', () => {
    const pieces = ['down', 'guide]', 'https', 'A guide', 'nap()', '<b>', 'another', '[^1].']
    const found = pieces.map((piece) => {
      const start = page.indexOf(piece)
      return `${piece} ⟵ ${explained('page.md', page, { start, end: start + 1 })}`
    })
    expect(found.join('\n')).toMatchInlineSnapshot(`
      "down ⟵ paragraph
      guide] ⟵ paragraph
      https ⟵ paragraph, link-destination
      A guide ⟵ paragraph, title
      nap() ⟵ paragraph, code
      <b> ⟵ paragraph, html
      another ⟵ paragraph
      [^1]. ⟵ paragraph, footnote"
    `)
  })

  test('MDX', () => {
    const text = "import A from './a'\n\n<A b={1}>\n\nLie {down} now.\n\n</A>\n\n{1 + 1}\n"
    expect(byLine('page.mdx', text)).toMatchInlineSnapshot(`
      "import A from './a' ⟵ esm
       ⟵ blank
      <A b={1}> ⟵ component
       ⟵ blank
      Lie {down} now. ⟵ paragraph
       ⟵ blank
      </A> ⟵ component
       ⟵ blank
      {1 + 1} ⟵ expression"
    `)
    expect(byLine('page.mdx', 'Lie down <b>.\n')).toMatchInlineSnapshot(`"Lie down <b>. ⟵ refused"`)
  })

  test('templates, and offsets behind a byte order mark', () => {
    const text = '\uFEFFLie down.\n\n{{< figure src="a.png" >}}\n\nLie {{< b >}} down.\n'
    const at = (piece: string) => {
      const start = text.indexOf(piece)
      return explained('page.md', text, { start, end: start + piece.length })
    }
    expect(['Lie', '{{< figure src="a.png" >}}', '{'].map(at)).toMatchInlineSnapshot(`
      [
        "paragraph",
        "template",
        "template",
      ]
    `)
    const start = text.indexOf('b >}}')
    expect(explained('page.md', text, { start, end: start + 1 })).toMatchInlineSnapshot(
      `"paragraph, template"`,
    )
  })
})
