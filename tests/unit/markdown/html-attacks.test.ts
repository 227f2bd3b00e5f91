import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/markdown/inline/inline.ts'
import { localize } from '../../../src/markdown/localize.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { skeleton } from '../../../src/markdown/skeleton.ts'
import { slots } from '../../../src/markdown/slots.ts'
import { type MarkdownSettings, plainMarkdown } from '../../../src/model/markdown.ts'
import { pieces } from '../../adversary.ts'
import { attacks } from './attacks.ts'
import { htmlTree } from './html-tree.ts'

/** What would end a value, a tag, an element or a block of HTML. */
const endings: readonly string[] = [
  '">',
  "'>",
  '"><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  'x onclick=alert(1)',
  'x/onclick=alert(1)//',
  'x/',
  '/',
  '=',
  '`',
  '&quot; onload=&quot;alert(1)',
  '&#34;&#62;&#60;script&#62;',
  '&#x3c;script&#x3E;',
  '&lt',
  '&ltscript&gt',
  '&quot',
  '&nbsp',
  '&NewLine;&NewLine;x',
  '</div>',
  '</p>',
  '</b>',
  '</script><script>alert(1)',
  '</style>',
  '</pre>',
  '</textarea>',
  '</summary></details>',
  '-->',
  '--!>',
  '<!-->',
  ']]>',
  '?>',
  '<![CDATA[',
  '<!',
  '<?',
  '</',
  '<',
  '<a',
  '<a href="',
  '<p translate="no">',
  '<div markdown="1">',
  'x\n\ny',
  'x\r\ry',
  'x\n\n<script>alert(1)</script>\n\ny',
  'x\n\n# y\n\nz',
  '\n',
  '\n\n```\nx',
  '~~~',
  '```',
  '\fx',
  '\vx',
  '\u0085x',
  '\u2028<b>x</b>\u2029',
  '\u00A0x',
  'x\u0000onclick=y',
  '\\',
  'x\\',
  '\\">',
  '**x** _y_ `z` [a](b) ![c](d)',
  '| x |',
  '[x]: /y',
  '    x',
]

/** `X` is the text that is translated: in every kind of block (CommonMark 4.6), and in sentences. */
const contexts: readonly string[] = [
  '<p>X</p>\n',
  '<div>\nX\n</div>\n\nAfter *it*\n',
  '<div>\n  <p title="a">X</p>\n  b <i>X</i> c\n</div>\n',
  '<pre title="X">\na\n\nb\n</pre>\n\nc\n',
  "<style title='X'>\n\na\n</style>\n\nc\n",
  '<textarea placeholder=X>\n\na\n</textarea>\n\nc\n',
  '<!-- c --><p>X</p>\n',
  '<?php a ?> <b>X</b>\n',
  '<!DOCTYPE html><p>X</p>\n',
  '<![CDATA[ c ]]><i>X</i>\n',
  '<details>\n<summary>X</summary>\n\nwith *md*\n\n</details>\n',
  '<x-box>\nX\n</x-box>\n',
  '<b>\nX</b>\n',
  '> <div>\n> X\n> </div>\n',
  '- <div>\n  X\n  </div>\n',
  '<ul>\n<li>X</li>\n<li>b</li>\n</ul>\n',
  '<img alt="X" src=a>\n',
  "<img alt='X' src=a>\n",
  '<img alt=X src=a>\n',
  '<img src=a alt=X>\n',
  '<p title=X class=b>a</p>\n',
  '<p title="X">a <b aria-label=\'X\'>b</b></p>\n',
  'a <b>X</b> c\n',
  'a <b title="X">b</b> c\n',
  "a <img alt='X' src=y> b\n",
  'a <img alt=X src=y> b\n',
  'a <img src=y alt=X> b\n',
  '# a <span title=X>b</span>\n',
  '| a |\n| - |\n| <img alt=X src=y> |\n',
  '| a |\n| - |\n| <b title="X">b</b> |\n',
]

function open(text: string, dialects: readonly string[] = []) {
  const markdown: MarkdownSettings = { ...plainMarkdown, dialects }
  const settings = { frontMatter: [], opaque: [], markdown }
  const document = parse('page.md', text, markdown)
  return { document, settings, found: slots(document, settings) }
}

/** The source with what was typed wherever the word stands; nothing when that is blank. */
function typed(source: string, target: string, dialects: readonly string[] = []) {
  if (!said([target])) return undefined
  const { document, settings, found } = open(source, dialects)
  const escaped = target.replace(/[!-/:-@[-`{-~]/g, '\\$&')
  const wanted = found.filter(({ text }) => text.includes('word'))
  const targets = wanted.map((slot) => {
    const shown = slot.text.replace('word', () => escaped)
    return [slot, slot.bind(shown).content] as const
  })
  if (!targets.length || targets.some(([, content]) => !content.length)) return undefined
  const { text, failed } = localize(document, found, settings, new Map(targets))
  return { text, held: failed.size > 0 }
}

/** What is said, blanks aside: HTML and Markdown fold them. */
function said(texts: readonly string[]): string {
  return texts.join('').replaceAll('\u0000', '\uFFFD').replace(/\s+/g, '')
}

const hostile = [...new Set([...attacks, ...endings])]

describe('an attack in HTML changes no element or attribute, and reads literally', () => {
  test.each(contexts)('%j', (context) => {
    const source = context.replaceAll('X', 'word')
    const before = htmlTree(source)
    expect(before.texts).toContain('word')
    const wrong = hostile.flatMap((attack) => {
      const result = typed(source, attack)
      if (!result) return []
      const { bones, texts } = htmlTree(result.text)
      const expected = before.texts.map((text) => (text === 'word' ? attack : text))
      const isRight = bones === before.bones && said(texts) === said(expected)
      return isRight && !result.held ? [] : [{ attack, ...result, texts }]
    })
    expect(wrong).toEqual([])
  })
})

/** Where Markdown is looked for in HTML. */
const held: readonly string[] = [
  '<div markdown="1">\nX\n</div>\n\nAfter *it*\n',
  '<div markdown="1">\nX\n\nX\n</div>\nAfter *it*\n',
  '<p markdown="1">X</p>\n',
  '<p markdown="span" title="X">X *a*</p>\n',
  '<aside markdown class=b>\n  <img alt="X" src=y>\n  X\n  <p markdown="1">\n— X\n  </p>\n</aside>\n',
  '<div markdown="block">\n<p>X</p>\ntext *a*\n</div>\n',
  '<table>\n  <tr>\n    <td markdown="1">X</td>\n    <td>X</td>\n  </tr>\n</table>\n',
  '<div markdown="1">\n- X\n\n    [a](/b "X")\n</div>\n',
  '> <div markdown="1">\n> X\n> </div>\n',
  '<div>\n\nX\n\n</div>\n',
]

/** What a reader that knows nothing of Markdown takes for tags: values of attributes left out. */
function tagsOf(text: string): readonly string[] {
  const tags = text.match(/<[A-Za-z/!?](?:"[^"]*"|'[^']*'|[^>"'])*>?/g) ?? []
  return tags.map((tag) => tag.replace(/(alt|title)=(?:"[^"]*"|'[^']*')/g, '$1=…'))
}

describe('an attack in HTML that holds Markdown adds no tag to any reader, and reads literally', () => {
  const given = (['jekyll', 'mkdocs'] as const).flatMap((site) =>
    held.map((context) => [site, context] as const),
  )
  test.each(given)('%s, %j', (site, context) => {
    const source = context.replaceAll('X', 'word')
    const before = open(source, [site])
    const bones = skeleton(before.document, before.settings)
    const shown = before.found.map(({ content }) => plainText(content))
    expect(shown.join()).toContain('word')
    const wrong = hostile.flatMap((attack) => {
      const result = typed(source, attack, [site])
      if (!result) return []
      const after = open(result.text, [site])
      const isSame =
        JSON.stringify(skeleton(after.document, after.settings)) === JSON.stringify(bones) &&
        JSON.stringify(tagsOf(result.text)) === JSON.stringify(tagsOf(source)) &&
        !/\{[{%]/.test(result.text)
      const texts = after.found.map(({ content }) => plainText(content))
      const isLiteral =
        said(texts) === said(shown.map((text) => text.replace('word', () => attack)))
      return isSame && isLiteral && !result.held ? [] : [{ attack, ...result, texts }]
    })
    expect(wrong).toEqual([])
  })
})

const anything = array(constantFrom(...pieces, ...endings), { minLength: 1, maxLength: 6 })

test('whatever is typed, the tree of the page is what it was', () => {
  const source = contexts.join('\n').replaceAll('X', 'word')
  const before = htmlTree(source)
  assert(
    property(anything, (parts) => {
      const target = parts.join('')
      const result = typed(source, target)
      if (!result) return
      const { bones, texts } = htmlTree(result.text)
      const expected = before.texts.map((text) => (text === 'word' ? target : text))
      expect([bones, said(texts), result.held]).toEqual([before.bones, said(expected), false])
    }),
    { seed: 20, numRuns: 150 },
  )
})
