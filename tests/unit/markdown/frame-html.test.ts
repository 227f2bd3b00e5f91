import { expect, test } from 'vitest'
import { frameHtml } from '../../../src/markdown/html/frame-html.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'

/** What a translator sees of a page, with the roles of the texts. */
function shown(text: string, dialect = 'jekyll'): readonly string[] {
  const markdown = { ...plainMarkdown, dialects: [dialect] }
  const document = parse('page.md', text, markdown)
  return slots(document, { frontMatter: [], opaque: [], markdown })
    .filter(({ hasWords }) => hasWords)
    .map((slot) => `${slot.role} ${slot.text}`)
}

test.each<[string, string, readonly string[]]>([
  ['below the tag', '<div markdown="1">\n*a*\n</div>\n', ['paragraph a']],
  ['the bare attribute', '<div markdown>\n# *a* b\n</div>\n', ['heading *a* b']],
  ['in single quotes', "<div class=x markdown='block'>\n- *a* b\n</div>\n", ['item *a* b']],
  ['beside the tag', '<p markdown="1">*a* b</p>\n', ['paragraph *a* b']],
  ['with a text of its own', '<p markdown="1" title="t">a</p>\n', ['paragraph a', 'attribute t']],
  ['below its end', '<div markdown="1">\na\n</div>\n*b* c\n', ['paragraph a', 'paragraph *b* c']],
  ['an item of two paragraphs', '<div markdown="1">\n- a\n\n    b\n</div>\n', ['item a', 'item b']],
  [
    'code with a blank line in it',
    '<div markdown="1">\n```\nx\n\n</div>\n```\na *b*\n</div>\n\nc *d*\n',
    ['paragraph a *b*', 'paragraph c *d*'],
  ],
  [
    'HTML in it is HTML up to its end tag',
    '<div markdown="1">\n<p>*a*</p>\n*b* c\n</div>\n',
    ['html \\*a\\*', 'paragraph *b* c'],
  ],
  [
    'in HTML that holds none',
    '<table>\n <tr>\n  <td>*a*</td>\n  <td markdown="1">*b* c</td>\n </tr>\n</table>\n*d* e\n',
    ['html \\*a\\*', 'paragraph *b* c', 'paragraph *d* e'],
  ],
  [
    'as deep as code',
    '<div>\n    <p markdown="1">\n        *a* b\n        c\n    </p>\n</div>\n',
    ['paragraph *a* b c'],
  ],
  [
    'a picture begins no block',
    '<div markdown="1">\n<img src=x alt=y>\n*b* c\n</div>\n',
    ['paragraph <x1/> *b* c', 'attribute y'],
  ],
  ['in a quote', '> <div markdown="1">\n> *a* b\n> </div>\n', ['quote *a* b']],
  ['in an item', '- <div markdown="1">\n  *a* b\n  </div>\n- c\n', ['item *a* b', 'item c']],
  ['in the raw', '<div markdown="0">\n*a*\n</div>\n', ['html \\*a\\*']],
  ['what is never Markdown', '<pre markdown="1">\n*a*\n</pre>\n', []],
  [
    'in the value of another',
    '<div title=\' markdown="1"\'>\n*a*\n</div>\n',
    ['attribute markdown="1"', 'html \\*a\\*'],
  ],
  ['in code', '`<div markdown="1">`\n*a* b\n', ['paragraph `<div markdown="1">` *a* b']],
  ['escaped', '\\<div markdown="1">\n*a* b\n', ['paragraph <div markdown="1"> *a* b']],
  ['in a comment', '<!-- <div markdown="1"> -->\n\n*a* b\n', ['paragraph *a* b']],
  ['in a sentence', 'a <div markdown="1">*b*</div> c\n', ['paragraph a <g1>*b*</g1> c']],
  [
    'without an end',
    '<div markdown="1">\n*a* b\n\n*c* d\n',
    ['paragraph *a* b', 'paragraph *c* d'],
  ],
  ['past a blank line', '<div>\n\n*a* b\n\n</div>\n', ['paragraph *a* b']],
  [
    'a tag of two lines',
    '<div\n  markdown="1">\n*a* b\n</div\n>\n*c* d\n',
    ['paragraph *a* b', 'paragraph *c* d'],
  ],
  [
    'with template syntax',
    '{% if a %}\n<div markdown="1" class="{{ b }}">\n*a* b {{ c }}\n</div>\n{% endif %}\n',
    ['paragraph *a* b <x1/>'],
  ],
])('Markdown in HTML: %s', (_, text, expected) => {
  const inCrlf = shown(text.replaceAll('\n', '\r\n'))
  expect([shown(text), inCrlf, shown(text, 'mkdocs')]).toEqual([expected, expected, expected])
})

test.each([
  '<a "'.repeat(20_000),
  '<!-- '.repeat(20_000),
  `${'<x>\n'.repeat(20_000)}${'</y>\n'.repeat(20_000)}`,
  `${'<div markdown>\n'.repeat(20_000)}${'</div>\n'.repeat(20_000)}`,
  '<div markdown>\n\n'.repeat(20_000),
])('what is hostile to whoever looks for tags keeps its lines and length: %#', (text) => {
  const framed = frameHtml(text, [{ start: 0, end: text.length }])
  expect(framed.replace(/[^\n]/g, 'x')).toBe(text.replace(/[^\n]/g, 'x'))
})
