import { array, assert, constantFrom, property } from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/markdown/inline/inline.ts'
import { localize } from '../../../src/markdown/localize.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { joinLines, spread } from '../../../src/markdown/slots/code/spread.ts'
import type { Slot, SlotSettings } from '../../../src/markdown/slots/slot.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { pieces } from '../../adversary.ts'
import { samples } from './code-samples.ts'

const settings: SlotSettings = {
  frontMatter: [],
  opaque: [],
  markdown: { ...plainMarkdown, codeComments: ['*'], codeMeta: ['title'] },
}

function read(source: string, given = settings) {
  const document = parse('page.md', source, settings.markdown)
  return { document, found: slots(document, given) }
}

/** What translators are shown of a document's code. */
function shown(source: string, given = settings): readonly string[] {
  return read(source, given)
    .found.filter((slot) => slot.role.startsWith('code-') && slot.hasWords)
    .map((slot) => slot.text)
}

function fenced(lang: string, code: string): string {
  return `~~~~ ${lang}\n${code}\n~~~~\n`
}

function translate(source: string, target: (text: string) => string) {
  const { document, found } = read(source)
  const worded = found.filter((slot) => slot.role.startsWith('code-') && slot.hasWords)
  const targets = new Map<Slot, Slot['content']>(
    worded.map((slot) => [slot, slot.bind(target(slot.text)).content]),
  )
  const { text, failed } = localize(document, found, settings, targets)
  return { text, failed: [...failed].map((slot) => slot.text), count: worded.length }
}

describe('what is shown', () => {
  test.each(samples)('%s', (...[lang, code, texts]) => {
    expect(shown(fenced(lang, code))).toEqual(texts)
  })

  test.each([
    ['nothing unless it is asked for', fenced('js', '// A note.'), plainMarkdown],
    [
      'nothing of another language',
      fenced('js', '// A note.'),
      { ...plainMarkdown, codeComments: ['python'] },
    ],
    ['nothing of an unknown language', fenced('text', '// A note. # A note.'), settings.markdown],
    ['nothing of indented code', '    // A note.\n', settings.markdown],
    ['no other key', '``` js name="A note"\n```\n', settings.markdown],
    ['no name of a file', '``` js title="src/app.js"\n```\n', settings.markdown],
  ])('%s', (_, source, markdown) => {
    expect(shown(source, { ...settings, markdown })).toEqual([])
  })

  test('a language by any of its names', () => {
    const markdown = { ...plainMarkdown, codeComments: ['js'] }
    expect(shown(fenced('JavaScript', '// A note.'), { ...settings, markdown })).toEqual([
      'A note.',
    ])
  })

  test('lines of comments that are items or code stand alone', () => {
    const code =
      '// Steps:\n// - first it\n//   begins\n// - then it ends\n// run(it);\n// ----\n// Last.'
    expect(shown(fenced('js', code))).toEqual([
      'Steps:',
      'first it begins',
      'then it ends',
      'Last.',
    ])
  })
})

describe('what is written', () => {
  test.each<[string, string, string, string]>([
    [
      'as many lines as before, in their containers',
      '> - x\n>\n>   ~~~ js\n>   // One two\n>   // three four five.\n>   a() // no: b\n>   ~~~\n',
      'Een twee drie vier vijf zes zeven acht.',
      '> - x\n>\n>   ~~~ js\n>   // Een twee drie\n>   // vier vijf zes zeven acht.\n>   a() // Een twee drie vier vijf zes zeven acht.\n>   ~~~\n',
    ],
    [
      'between words where no spaces are written',
      fenced('py', '# One two three\n# four five six'),
      '这是一个很重要的说明。',
      fenced('py', '# 这是一个很\n# 重要的说明。'),
    ],
    [
      'empty lines when words are few',
      fenced('js', '/* One\n * two\n * three.\n */'),
      'Een.',
      fenced('js', '/* Een.\n * \n * \n */'),
    ],
    [
      'in the first line what a second would change',
      fenced('js', '/*\n * One two\n * three.\n */'),
      'aaaaaaaa @bbbb ccc',
      fenced('js', '/*\n * aaaaaaaa @bbbb ccc\n * \n */'),
    ],
    [
      'literally',
      fenced('js', '// One.\r\na()'),
      '\\*a\\* `b` <i> & \\\\n',
      fenced('js', '// *a* `b` <i> & \\n\r\na()'),
    ],
    [
      'a title with what an info string cannot hold',
      '``` js {title="One"}\n```\n',
      'a `b` \\\\* &amp;',
      '``` js {title="a &#96;b&#96; \\\\* &amp;amp;"}\n```\n',
    ],
  ])('%s', (_, source, target, expected) => {
    expect(translate(source, () => target)).toMatchObject({ text: expected, failed: [] })
  })

  test.each<[string, string, string, string]>([
    ['by one mark', '```html\n<!--\nOne.\n-->\n```\n', '```', '````html\n<!--\n```\n-->\n````\n'],
    [
      'by what the longest line needs, for two comments together',
      '  ~~~ css\n  /*\n  One\n  */\n  /*\n  two.\n  */\n   ~~~~~  \n',
      '~~~~',
      '  ~~~~~ css\n  /*\n  ~~~~\n  */\n  /*\n  ~~~~\n  */\n   ~~~~~~~  \n',
    ],
    [
      'in a list in a quote, CRLF',
      '> - ```html\r\n>   <!--\r\n>   One\r\n>   two\r\n>   three.\r\n>   -->\r\n>   ```\r\n>\r\n> x\r\n',
      'Een ``` drie',
      '> - ````html\r\n>   <!--\r\n>   Een\r\n>   ```\r\n>   drie\r\n>   -->\r\n>   ````\r\n>\r\n> x\r\n',
    ],
    ['without an end', '```css\n/*\nOne.\n*/\n    ```\n', '```', '````css\n/*\n```\n*/\n    ```\n'],
    [
      'without an end in its quote',
      '> ```css\n> /*\n> One.\n> */\n\nx\n',
      '`````',
      '> ``````css\n> /*\n> `````\n> */\n\nx\n',
    ],
    [
      'with marks of the other kind in the info string',
      '~~~css `a` ~~~\n/*\nOne.\n*/\n~~~\n',
      '~~~',
      '~~~~css `a` ~~~\n/*\n~~~\n*/\n~~~~\n',
    ],
    [
      'not for marks of the other kind',
      '```css\n/*\nOne.\n*/\n```\n',
      '~~~~',
      '```css\n/*\n~~~~\n*/\n```\n',
    ],
    [
      'not for marks beside a marker, words or four blanks',
      '```css\n/* One. */\n/*\n    two.\n*/\n/*\n* three.\n*/\n```\n',
      '```',
      '```css\n/* ``` */\n/*\n    ```\n*/\n/*\n* ```\n*/\n```\n',
    ],
    [
      'not for words after them',
      '```css\n/*\nOne.\n*/\n```\n',
      '``` opent een blok',
      '```css\n/*\n``` opent een blok\n*/\n```\n',
    ],
  ])('and its fences are longer %s', (_, source, target, expected) => {
    expect(translate(source, () => target)).toMatchObject({ text: expected, failed: [] })
  })

  test.each([
    ['the end of a block comment', fenced('js', '/* One. */ a()'), 'x */ b() /*'],
    ['the end of an HTML comment', fenced('html', '<!-- One. -->'), 'x --> <script>'],
    ['a nested comment', fenced('rust', '/* One. */ f();'), 'x /* y'],
    ['the end of PHP', fenced('php', '<?php // One.'), 'x ?> y'],
    ['a line that goes on', fenced('c', '// One.\nf();'), 'x \\\\'],
    ['the start of an example', '```html\n<!--\nOne.\n-->\n```\n', '```js'],
    ['the quote of a title', '``` js title="One two"\n```\n', 'a "b"'],
    ['a pragma', fenced('js', '// One.'), 'eslint-disable'],
  ])('not %s', (_, source, target) => {
    const { text, failed } = translate(source, () => target)
    expect({ text, failed: failed.length }).toEqual({ text: source, failed: 1 })
  })

  test('no line separator, which ends a comment in JavaScript', () => {
    const { text } = translate(fenced('js', '// One.'), () => 'a\u2028b()\u2029c')
    expect(text).toBe(fenced('js', '// a b() c'))
  })
})

const target = array(constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) =>
  parts.join(''),
)
const runs = { numRuns: 1500, seed: 20240102 }

function metaOf(node: RootContent): string {
  if (node.type === 'code') return node.meta ?? ''
  return 'children' in node ? node.children.map(metaOf).join('') : ''
}

/** The same block in other places. */
const places: readonly ((block: string) => string)[] = [
  (block) => block,
  (block) => block.replaceAll('\n', '\r\n'),
  (block) => `> ${block.trimEnd().replaceAll('\n', '\n> ')}\n`,
  (block) => `- a\n\n  ${block.trimEnd().replaceAll('\n', '\n  ')}\n`,
  (block) => `> 1. ${block.trimEnd().replaceAll('\n', '\r>    ')}\r`,
]

/** A text around a range, from the lengths of both sides. */
function around(text: string, source: string, { start, end }: Slot): readonly string[] {
  return [text.slice(0, start), text.slice(text.length - (source.length - end))]
}

/** The indent and marker a line begins with. */
function beginnings(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map((line) => /^[^\p{L}\p{N}]*/u.exec(line)?.[0] ?? '')
}

describe('whatever a translator types', () => {
  test('the code outside the comment and the number of lines stay', () => {
    assert(
      property(constantFrom(...samples), constantFrom(...places), target, (sample, place, text) => {
        const [lang, code] = sample
        const source = place(fenced(lang, code))
        const { document, found } = read(source)
        const slot = found.find((one) => one.role === 'code-comment' && one.hasWords)
        if (!slot) return
        const begun = beginnings(source)
        const { content } = slot.bind(text)
        const localized = localize(document, found, settings, new Map([[slot, content]]))
        expect(around(localized.text, source, slot)).toEqual(around(source, source, slot))
        const lines = localized.text.split(/\r\n|\n|\r/)
        expect(lines.length).toBe(begun.length)
        expect(lines.map((line, index) => line.startsWith(begun[index] ?? ''))).not.toContain(false)
        expect(localized.failed.size === 0 || localized.text === source).toBe(true)
      }),
      runs,
    )
  })

  test('a title is what was typed, or stays', () => {
    const fences = constantFrom('``` js title="One"\n```\n', "> ~~~ js {a, title='One'} b\n> ~~~\n")
    assert(
      property(fences, target, (source, text) => {
        const { document, found } = read(source)
        const [slot] = found
        if (!slot) return
        const { content } = slot.bind(text)
        const { failed, text: after } = localize(
          document,
          found,
          settings,
          new Map([[slot, content]]),
        )
        expect(around(after, source, slot)).toEqual(around(source, source, slot))
        const typed = content.length && !failed.size ? plainText(content) : 'One'
        const metas = read(after).document.tree.children.map(metaOf)
        expect(metas.join('').replace(/["']/g, '')).toContain(`title=${typed.replace(/["']/g, '')}`)
      }),
      runs,
    )
  })

  test('a text over any number of lines is that text again', () => {
    const texts = array(constantFrom(...pieces, ' ', '重要', 'な', 'ไทย', 'कि', 'words'), {
      minLength: 1,
      maxLength: 20,
    }).map((parts) => parts.join('').replace(/\s/gu, ' ').trim())
    const widths = array(constantFrom(1, 5, 40), { minLength: 1, maxLength: 6 })
    assert(
      property(texts, widths, (text, given) => {
        const lines = spread(text, given)
        expect(lines.length).toBe(given.length)
        const last = lines.findLastIndex((line) => line !== '')
        expect(joinLines(lines.slice(0, Math.max(1, last + 1)))).toBe(text)
      }),
      runs,
    )
  })
})
