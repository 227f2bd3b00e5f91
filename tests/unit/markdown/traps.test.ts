import { expect, test } from 'vitest'
import { parse } from '../../../src/markdown/parse.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { translate } from './translate.ts'

/** Ways in which localizing Markdown goes wrong, one example each. */
type Row = readonly [string, string, Readonly<Record<string, string>>, string]

test.each<Row>([
  [
    'a byte order mark shifts nothing',
    '\uFEFFHello *you*\n',
    { 'Hello *you*': 'Hallo *jij*' },
    '\uFEFFHallo *jij*\n',
  ],
  [
    'an address without angle brackets is text',
    'See www.a.b now\n',
    { 'See www.a.b now': 'Zie www.a.b nu' },
    'Zie www.a.b nu\n',
  ],
  [
    'emphasis over lines of a quote',
    '> a *b\n> c* d\n',
    { 'a *b c* d': 'x *y z* w' },
    '> x *y z* w\n',
  ],
  [
    'HTML above a quoted line, CRLF',
    '> <table>\r\n> foo\r\n\r\nbar\r\n',
    { bar: 'baz' },
    '> <table>\r\n> foo\r\n\r\nbaz\r\n',
  ],
  [
    'a shortcut reference keeps its label',
    '[foo]\n\n[foo]: /u\n',
    { foo: 'bar' },
    '[bar][foo]\n\n[foo]: /u\n',
  ],
  [
    'emphasis that ends in punctuation',
    'a **b** c\n',
    { 'a **b** c': '**重要。**后面' },
    '**重要**。后面\n',
  ],
  ['emphasis that ends in an emoji', 'a **b** c\n', { 'a **b** c': '**a🎉**b' }, '**a**🎉b\n'],
  [
    'a colon after a reference',
    'x\n\n[r] y\n\n[r]: /u\n',
    { '[r](1) y': '[r](1): y' },
    'x\n\n[r]\\: y\n\n[r]: /u\n',
  ],
  [
    'a colon after a footnote',
    '[^1] y\n\n[^1]: n\n',
    { '<x1/> y': '<x1/>: y' },
    '[^1]\\: y\n\n[^1]: n\n',
  ],
  ['dashes alone in an item', '- a\n', { a: '--' }, '- \\--\n'],
  [
    'an address that touches markup',
    'a **b** c\n',
    { 'a **b** c': 'http://a.b**b** c' },
    'http&#x3A;//a.&#x62;**b** c\n',
  ],
  [
    'emphasis that touches emphasis',
    'a *b* **c** d\n',
    { 'a *b* **c** d': '*a***b**' },
    '*a*__b__\n',
  ],
  [
    'emphasis within emphasis',
    '*a*\n\nb *c* **d** e\n',
    { 'b *c* **d** e': '**(*foo*)** x' },
    '*a*\n\n**(*foo*)** x\n',
  ],
  [
    'front matter in folded paragraphs',
    '---\ntitle: >\n  One\n\n  two\ntags: [x]\n---\n',
    { 'One\ntwo': 'Een: #\ntwee' },
    '---\ntitle: >\n  Een: #\n\n  twee\ntags: [x]\n---\n',
  ],
  ['blanks at the end of a title', '[a](/u "Hello ")\n', { Hello: 'Hallo' }, '[a](/u "Hallo ")\n'],
  [
    'a comment over lines of a footnote',
    'a[^n]\n\n[^n]: foo <!-- a\n    b --> bar\n',
    { 'foo <x1/> bar': 'x <x1/> y' },
    'a[^n]\n\n[^n]: x <!-- a\n    b --> y\n',
  ],
  ['a tag on its own line', '<a/>\ntext\n', { text: 'tekst' }, '<a/>\ntext\n'],
  [
    'code over lines',
    'Use `mod\ngarden` x\n',
    { 'Use `mod garden` x': 'Nu `mod garden` y' },
    'Nu `mod\ngarden` y\n',
  ],
  ['a hard break at the edge', 'a\\\nb\n', { 'a\nb': '\na b\n' }, 'a b\n'],
  ['tildes beside tildes', 'a ~~b~~ c\n', { 'a ~~b~~ c': '~ ~~b~~ \\~c' }, '~ ~~b~~ ~c\n'],
  [
    'a bracket left open before a link',
    'a [b](/u) c\n',
    { 'a [b](1) c': '[ x [b](1) y' },
    '[ x [b](/u) y\n',
  ],
])('%s', (_, source, table, text) => {
  expect(translate(source, table)).toMatchObject({ text, failed: [] })
})
test('code that touches code is one code to a translator as well', () => {
  const result = translate('a `b` and `c` d\n', { 'a `b` and `c` d': 'x `b``c` y' })
  expect(result.text).toBe('x `b``c` y\n')
  expect(result.problems).toEqual(['code-changed', 'missing-code'])
})

test('a comment that would begin a paragraph, and make it HTML, leaves the source alone', () => {
  const source = 'text <!-- c --> *x* y\n'
  const result = translate(source, { 'text <x1/> *x* y': '<x1/> *x* y' })
  expect(result).toMatchObject({ text: source, failed: ['text <x1/> *x* y'] })
})

test('an alt text over lines is written in one', () => {
  const result = translate('a ![here\\\nit is](u) b\n', {
    'a ![hereit is](1) b': 'x ![hier is het](1) y',
  })
  expect(result).toMatchObject({ text: 'x ![hier is het](u) y\n', failed: [] })
})

test.each(['\n', '\r\n', '\r'])(
  'template syntax and code may go on below a line ending: %j',
  (eol) => {
    const text = ['a {% b', 'c %} `{{', '}}` d', ''].join(eol)
    const { tags } = parse('page.md', text, { ...plainMarkdown, dialects: ['liquid'] })
    expect(tags.map(({ start, end }) => text.slice(start, end))).toEqual([`{% b${eol}c %}`])
  },
)
