import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { localize } from '../../../src/markdown/localize.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'

const settings = { frontMatter: [], opaque: [], markdown: plainMarkdown }

const page = `<p class=big title="A &amp; b">Read <b>this</b> now &lt;ok&gt;</p>

> <ul>
> <li>One</li>
> <li>Two <code>x</code> more</li>
> </ul>

<div>
  Text over
  two lines
</div>

<style>.a { color: red }</style>
<script>alert("never")</script>
<p translate="no">Never</p>
<p lang="fr">Jamais</p>

Some <abbr title="Hyper text">HTML</abbr> and <img alt='A cat' src=c.png> here.

| a |
| - |
| <img alt="x y" src="u"> |

- <details>
  <summary>More</summary>

  Inside *md*.

  </details>

<!-- comment -->
`

function read(text: string) {
  const document = parse('page.md', text)
  return { document, found: slots(document, settings) }
}

function translated(text: string, make: (shown: string) => string, roles = /./) {
  const { document, found } = read(text)
  const worded = found.filter(({ hasWords, role }) => hasWords && roles.test(role))
  const targets = new Map(worded.map((slot) => [slot, slot.bind(make(slot.text)).content]))
  return localize(document, found, settings, targets)
}

test('text between block tags, and attributes that are read by people', () => {
  expect(
    read(page)
      .found.filter(({ hasWords }) => hasWords)
      .map(({ role, text, legend }) => [role, text, ...legend].join(' | ')),
  ).toMatchInlineSnapshot(`
    [
      "attribute | A & b",
      "html | Read <g1>this</g1> now <ok> | <g1> b",
      "html | One",
      "html | Two <x1/> more | <x1/> <code>x</code>",
      "html | Text over two lines",
      "paragraph | Some <g1>HTML</g1> and <x2/> here. | <g1> abbr title="Hyper text" | <x2/> <img alt='A cat' src=c.png>",
      "attribute | Hyper text",
      "attribute | A cat",
      "cell | a",
      "attribute | x y",
      "html | More",
      "item | Inside *md*.",
    ]
  `)
})

test('a translation in its place, quotes and blanks kept', () => {
  expect(
    translated(page, (text) =>
      text.toUpperCase().replaceAll('<G', '<g').replaceAll('</G', '</g').replaceAll('<X', '<x'),
    ).text,
  ).toMatchInlineSnapshot(`
    "<p class=big title="A & B">READ <b>THIS</b> NOW &lt;OK></p>

    > <ul>
    > <li>ONE</li>
    > <li>TWO <code>x</code> MORE</li>
    > </ul>

    <div>
      TEXT OVER TWO LINES
    </div>

    <style>.a { color: red }</style>
    <script>alert("never")</script>
    <p translate="no">Never</p>
    <p lang="fr">Jamais</p>

    SOME <abbr title="HYPER TEXT">HTML</abbr> AND <img alt='A CAT' src=c.png> HERE.

    | A |
    | - |
    | <img alt="X Y" src="u"> |

    - <details>
      <summary>MORE</summary>

      INSIDE *MD*.

      </details>

    <!-- comment -->
    "
  `)
})

test.each([page, page.replaceAll('\n', '\r\n'), `\uFEFF${page}`])(
  'without translations it is itself',
  (text) => {
    const { document, found } = read(text)
    expect(localize(document, found, settings, new Map()).text).toBe(text)
  },
)

/** The elements another reader finds, with the names of their attributes. */
function elements(text: string): readonly string[] {
  const inside = (node: unknown): readonly string[] => {
    if (typeof node !== 'object' || node === null) return []
    const name = 'tagName' in node ? String(node.tagName) : ''
    const attributes = 'attrs' in node && Array.isArray(node.attrs) ? node.attrs : []
    const children = 'childNodes' in node && Array.isArray(node.childNodes) ? node.childNodes : []
    const own = [name, ...attributes.map(({ name: one }) => String(one))].join(' ')
    return [...(name ? [own] : []), ...children.flatMap(inside)]
  }
  return inside(parseFragment(text))
}

describe('whatever a translator types, no tag or attribute is added', () => {
  test.each([
    '</p><script>alert(1)</script>',
    '"><img onerror=x>',
    "'><img onerror=x>",
    '&lt;script&gt;',
    '&amp;',
    '<!-- x',
    '-->',
    '<![CDATA[',
    '{{x}}',
    '*a* `b` [c](d)',
    'a | b',
    '&copy',
  ])('%s', (text) => {
    const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
    for (const source of [page, page.replaceAll('\n', '\r\n')]) {
      const out = translated(source, (shown) => `${shown} ${escaped}`, /html|attribute/)
      expect([...out.failed].map((slot) => slot.text)).toEqual([])
      const { found } = read(out.text)
      const shown = found.filter(({ role, hasWords }) => hasWords && role === 'html')
      for (const slot of shown)
        expect(slot.bind(slot.text).content.at(-1)).toMatchObject({
          value: expect.stringContaining(text),
        })
      expect(elements(out.text)).toEqual(elements(source))
    }
  })
})
