import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../../src/markdown/front-matter.ts'
import { localize } from '../../../src/markdown/localize.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { lineIndex } from '../../../src/text/lines.ts'

const settings = {
  frontMatter: ['title', 'cards[].title', 'hero.actions[*].text', 'params.*.label', 'lines'],
  keep: ['params.secret'],
  opaque: [],
  markdown: plainMarkdown,
}

const toml = `+++
# a comment
title = "Rest" # beside it
date = 2024-01-02
draft = false
lines = """
One
two"""
[hero]
actions = [{ text = 'Go', href = "/a" }, { text = "Stay" }]
[params.main]
label = '''Main'''
[params.secret]
label = "Never"
[[cards]]
title = "Card"
url = "/x"
+++

Text
`

const json = `{
  "title": "Rest",
  "date": "2024-01-02",
  "cards": [ { "title": "Card", "url": "/x" } ],
  "params": { "secret": { "label": "Never" } }
}

Text
`

const values = [
  'no',
  '12:30',
  'a: b',
  '#x',
  ' # x',
  '- x',
  '2024-01-02',
  'it’s "both" \'quotes\'',
  'a\\b \\n c',
  "'''",
  '"""',
  'ends "',
  "ends '",
  'tab\there',
  'क्षि 👩‍👧 İ',
  '}',
  '+++',
  '---',
  '{{ x }}',
  '\u2028',
]

function read(text: string) {
  const document = parse('page.md', text)
  return { document, found: slots(document, settings) }
}

const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
]

describe.each([
  ['TOML', toml],
  ['JSON', json],
  ['JSON in a fence', `---json\n${json.replace('}\n\n', '}\n---\n\n')}`],
])('%s', (_, source) => {
  describe.each(variants)('with %s', (_name, make) => {
    const text = make(source)

    test('without translations it is itself', () => {
      const { document, found } = read(text)
      expect(localize(document, found, settings, new Map()).text).toBe(text)
    })

    test.each(values)('a value that says %j changes that value and nothing else', (value) => {
      const { document, found } = read(text)
      const before = readFrontMatter(document).values
      for (const slot of found.filter(({ key }) => key !== undefined)) {
        const content = slot.bind(value.replace(/[!-/:-@[-`{-~]/g, '\\$&')).content
        if (!content.length) continue
        const out = localize(document, found, settings, new Map([[slot, content]]))
        expect([...out.failed].map(({ key }) => key)).toEqual([])
        const after = readFrontMatter(parse('page.md', out.text))
        expect(after.problems).toEqual([])
        expect(after.values).toEqual(replaced(before, slot.key ?? '', value.trim()))
      }
    })
  })
})

function replaced(data: unknown, key: string, value: string): unknown {
  const copy: unknown = structuredClone(data)
  const path = key.split(/[.[\]]+/).filter(Boolean)
  let at: unknown = copy
  for (const step of path.slice(0, -1)) at = Reflect.get(Object(at), step)
  Reflect.set(Object(at), path.at(-1) ?? '', value)
  return copy
}

test('what is shown', () => {
  expect(
    read(toml)
      .found.filter(({ hasWords }) => hasWords)
      .map(({ key, text }) => [key, text]),
  ).toMatchInlineSnapshot(`
    [
      [
        "title",
        "Rest",
      ],
      [
        "lines",
        "One
    two",
      ],
      [
        "hero.actions[0].text",
        "Go",
      ],
      [
        "hero.actions[1].text",
        "Stay",
      ],
      [
        "params.main.label",
        "Main",
      ],
      [
        "cards[0].title",
        "Card",
      ],
      [
        undefined,
        "Text",
      ],
    ]
  `)
  expect(
    read(json)
      .found.filter(({ hasWords }) => hasWords)
      .map(({ key, text }) => [key, text]),
  ).toMatchInlineSnapshot(`
    [
      [
        "title",
        "Rest",
      ],
      [
        "cards[0].title",
        "Card",
      ],
      [
        undefined,
        "Text",
      ],
    ]
  `)
})

test('dates are as they were written', () => {
  expect(readFrontMatter(read(toml).document).values).toMatchObject({ date: '2024-01-02' })
})

test('a mistake has a place', () => {
  const { problems } = readFrontMatter(parse('page.md', '+++\ntitle = \n+++\n'))
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "actual": "+++",
        "at": {
          "end": 16,
          "start": 13,
        },
        "help": "The reader says: Unspecified values are invalid.",
        "message": "Unexpected \`+++\`, expected valid TOML in the front matter",
      },
    ]
  `)
})

test.each([
  ['an unclosed string', '{\n  "title": "Rest,\n  "a": 1\n}\n\nText\n', '2:12'],
  ['a missing comma', '{\n  "title": "Rest"\n  "a": 1\n}\n\nText\n', '3:3'],
  ['a comma too many', '{\r\n  "title": "Rest",\r\n}\r\n\r\nText\r\n', '3:1'],
  ['a missing colon', '\uFEFF{ "title" = "Rest" }\n\nText\n', '1:11'],
  ['no end', '{\n"a": 1\n', '3:1'],
  ['an end too many', '{\n  "a": 1\n}}\n\nText\n', '3:2'],
  ['a key without quotes', '{\n  title: "Rest"\n}\n', '2:3'],
  ['single quotes', "{\n  'title': 'Rest'\n}\n", '2:3'],
  ['a comment', '{\n  "a": 1 // one\n}\n', '2:10'],
  ['text behind it', '{\n  "a": 1\n} Text\n', '3:3'],
  ['a fence nobody closes', '---json\n{ "a": 1 }\n\nText\n', '4:1'],
  ['no object', '---json\n[1]\n---\n', '2:1'],
  ['a key that is there twice', '{ "a": 1, "b": 2,\n  "a": 3 }\n', '2:3'],
  ['one inside', '{ "a": [{ "b": 2, "b": 2 }] }\n', '1:19'],
  ['deep nesting', `{ "a": ${'['.repeat(5000)}${']'.repeat(5000)} }\n`, '1:107'],
])('JSON with %s is a mistake with a place, and nothing is shown', (_, text, place) => {
  const { document, found } = read(text)
  const { problems, values } = readFrontMatter(document)
  const at = problems.map((problem) => lineIndex(text).place(problem.at.start))
  expect(at.map(({ line, column }) => `${line}:${column}`)).toEqual([place])
  expect(problems.map(({ help }) => help?.endsWith('.'))).toEqual([true])
  expect([values, found.filter(({ key }) => key !== undefined)]).toEqual([undefined, []])
})

test.each([
  '{ prose',
  '{"prose"} begins a sentence\n',
  '{"a": 1} begins a sentence\n',
  '---js\nprocess.exit()\n---\n',
  '{\nnot json\n}\n\nText\n',
  '{: .note title="a: b"}\nText\n',
  '{#id}\n',
  '{.class}\n',
  '{title="a"}\n',
  '{{< figure title="a: b" >}}\n',
  '{{ "a: b" }}\n',
  '{% include a.html title="a: b" %}\n',
  '{/* "a": 1 */}\n',
  ';;;\nText\n;;;\n',
  'Text\n\n{\n"a": 1\n',
])('is no front matter: %j', (text) => {
  const { document } = read(text)
  expect(document.tree.children.map(({ type }) => type)).not.toContain('json')
  expect(readFrontMatter(document).problems).toEqual([])
})

test('MDX has no JSON front matter', () => {
  const document = parse('page.mdx', '{\n  "a"\n}\n')
  expect(document.tree.children.map(({ type }) => type)).toEqual(['mdxFlowExpression'])
})

test.each(['{"title": "Rest"}\n\nText\n', '{ "title":\n  "Rest" }\nText\n', '{"title":"Rest"}'])(
  'JSON on few lines is front matter: %j',
  (text) => {
    expect(readFrontMatter(read(text).document).values).toEqual({ title: 'Rest' })
  },
)
