import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import type { Slot, SlotSettings } from '../../../src/markdown/slots/slot.ts'
import { unprefixed } from '../../../src/markdown/unprefixed.ts'
import { verify } from '../../../src/markdown/verify.ts'
import type { Document } from '../../../src/model/document.ts'
import { applyEdits } from '../../../src/model/edit.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'

// A leaf that is said to be plain is not parsed again, so that here every one of them is.

interface Place {
  readonly path: string
  readonly dialects: readonly string[]
  readonly texts: readonly string[]
}

const inline = 'Use **bold**, _all_ or ~~no~~ `code` and [a link](/x) to ![alt](y) it'

const places: readonly Place[] = [
  {
    path: 'a.md',
    dialects: [],
    texts: [
      `${inline}\n`,
      `Above\n\n${inline}\n- | -\n`,
      `# ${inline}\n`,
      `${inline}\n===\n`,
      `- ${inline}\n  - [ ] inner *item* ends\n`,
      `> ${inline}\n> on [the][r] line\n\n[r]: /r\n`,
      `[r]: /r\n${inline} [r] [^n]\n\n[^n]: note *is*\\\n    here\n`,
      `1. [r]: /r\n   ${inline} <kbd>K</kbd>\n`,
      `| a ${inline} | b |\n| --- | --- |\n| c | *d* \`e\\|f\` |\n`,
      'Hard  \nbreak **in**\\\nlines <https://a.b> <x>\n',
      'A __b *c* d__ and *e **f** g* [h *i* `j`](k)\n',
      '> [!NOTE]\n> It *is* so\n',
    ],
  },
  {
    path: 'a.mdx',
    dialects: [],
    texts: [`${inline}\n`, 'a {b} <C>d</C> `e` [f](g)\n', '<D>\n  some *words*\n</D>\n'],
  },
  {
    path: 'a.md',
    dialects: ['directives', 'math'],
    texts: [`${inline}\n`, ':::note[X]\nsome *words* :a[b]{c} $d$\n:::\n\n::e[f]\n'],
  },
  {
    path: 'a.md',
    dialects: ['hugo', 'vitepress', 'jekyll', 'mkdocs', 'obsidian', 'i18next'],
    texts: [
      `${inline} {{< a >}} and {{ b }}\n`,
      `## Some *heading* {#id}\n\n- one {{% c %}} two {% d %} three\n`,
      '::: tip Title\nsome *words* [[P|q]] %%r%%\n:::\n',
      '| {{< a >}} b | *c* |\n| - | - |\n',
    ],
  },
]

const pieces = [
  '\\`*_{}[]()<>#+-.!|~&$%@:;=?"\'/^,0'.split(''),
  ['a', 'b', 'Word', 'é', '後', '。', '「', '🎉', '👩‍👩', '\u00A0', '\u200B', '\uD800', '\uFEFF'],
  [' ', ' ', ' ', ' ', ' a ', ' b ', ' c d ', '\n', '\t', '1. ', '12) ', '- ', '+ ', '# ', '> '],
  ['**', '**', '~~', '``', '```', '---', '***', ':::', '$$', '+++', '{{', '}}', '{%', '%}', '%%'],
  ['http://a.b/c_d', 'www.a.b', 'a@b.cd', '&amp;', '&lt', '&#35;', '<b>', '</b>', '<!--', '-->'],
  ['[^n]', '[r]', ']: ', '](x)', '![', '[[', ':a:', '{#b}', '{.c}', 'import x', 'export ', '[x] '],
  ['*a*', ' *a* ', '**a**', ' **a** ', '*a **b** c*', '~~a~~', '`code`', ' `code` ', '*', '_a_'],
  ['[a](1)', ' [a b](1) ', '![a](2)', '<x1/>', ' <x2/> ', '<g1>a</g1>', ' <x1/>', '<x3/> ', '\\*'],
].flat()

const target = array(constantFrom(...pieces), { maxLength: 9 }).map((all) => all.join(''))

/** What a plain leaf of the slot is written as, or nothing when it would be parsed again anyway. */
function plainly(slot: Slot, text: string, document: Document) {
  const { content } = slot.bind(text)
  // An image by itself has another role.
  if (!content.some((node) => node.type === 'text' && node.value.trim())) return undefined
  const emit = (range: { start: number; end: number }) => unprefixed(document, range).text
  const encoded = slot.encode(content, { level: 0, emit })
  return encoded.isPlain ? { content, text: encoded.text } : undefined
}

describe('a leaf that is written plainly', () => {
  for (const { path, dialects, texts } of places)
    it(`is read as what it should be: ${path} ${dialects.join(' ')}`, () => {
      const settings: SlotSettings = {
        frontMatter: [],
        opaque: [],
        markdown: { ...plainMarkdown, dialects },
      }
      const read = texts.flatMap((source) => {
        const document = parse(path, source, settings.markdown)
        const all = slots(document, settings)
        return all.map((slot) => ({ document, all, slot }))
      })
      let proven = 0
      assert(
        property(nat({ max: read.length - 1 }), target, (at, typed) => {
          const found = read[at]
          if (!found) return
          const { document, all, slot } = found
          const plain = plainly(slot, typed, document)
          if (!plain) return
          proven++
          const { start, end } = slot
          const text = applyEdits(document.text, [{ start, end, text: plain.text }])
          const stretch = { document, nodes: document.tree.children, slots: all, settings }
          const targets = new Map([[slot, plain.content]])
          expect(verify(stretch, { targets, text, opaque: [] }), text).toBe(true)
        }),
        { seed: 4, numRuns: Number(process.env['PLAIN_RUNS'] ?? 3000) },
      )
      // Were little proven, little would be tested.
      expect(proven).toBeGreaterThan(200)
    })
})
