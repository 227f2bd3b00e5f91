import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, constantFrom, property } from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { plainText } from '../src/markdown/inline/inline.ts'
import { shape } from '../src/markdown/inline/shape.ts'
import { localize } from '../src/markdown/localize.ts'
import { parse } from '../src/markdown/parse.ts'
import { skeleton } from '../src/markdown/skeleton.ts'
import { slots } from '../src/markdown/slots.ts'
import { applyEdits } from '../src/model/edit.ts'
import { plainMarkdown } from '../src/model/markdown.ts'
import { contexts, pieces } from './adversary.ts'

/** What must hold for any document and any translation. */
const settings = {
  frontMatter: ['title', 'description', 'summary', 'aliases[]'],
  opaque: [],
  markdown: plainMarkdown,
}

const folder = join(import.meta.dirname, 'corpus')
const corpus = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}))

/** The same document with other line endings, and inside containers. */
const variants: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'without a final line ending': (text) => text.replace(/\n$/, ''),
  'in a quote': (text) => indented(text, '> ', '> '),
  'in a list item': (text) => indented(text, '- ', '  '),
  'in an item in a quote': (text) => indented(text, '> 1. ', '>    '),
  'in a footnote, CRLF': (text) => indented(text, '[^n]: ', '    ').replaceAll('\n', '\r\n'),
}

function indented(text: string, first: string, rest: string): string {
  const body = text.replace(/^---\n[^]*?\n---\n/, '').trimEnd()
  return `${body
    .split('\n')
    .map((line, index) => ((index ? rest : first) + line).trimEnd())
    .join('\n')}\n`
}

const documents = corpus.flatMap(({ name, text }) =>
  Object.entries(variants).map(([variant, make]) => ({
    name: `${name}, ${variant}`,
    text: make(text),
  })),
)

function worded(text: string) {
  const document = parse('page.md', text)
  const found = slots(document, settings)
  return { document, found, worded: found.filter((slot) => slot.hasWords) }
}

/** Every letter outside codes gets an accent, so that length and neighbours change. */
function accented(text: string): string {
  return text
    .split(/(`+[^`]*`+|<\/?[gx]\d+\s*\/?>|\]\(\d+\)|(?:https?:\/\/|www\.)\S+|\S+@\S+|\\.)/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[aeiouआअ]/g, (vowel) => `${vowel}\u0301`),
    )
    .join('')
}

/** The bytes outside slots, and a mark for each outermost slot. */
function frame(text: string): string {
  const { document, found } = worded(text)
  let end = 0
  const outer = found.filter((slot) => {
    const isOuter = slot.start >= end
    if (isOuter) ({ end } = slot)
    return isOuter
  })
  return (
    document.bom +
    applyEdits(
      document.text,
      outer.map(({ start, end: to }) => ({ start, end: to, text: '\u0001' })),
    )
  )
}

describe.each(documents)('$name', ({ text }) => {
  test('without translations it is itself', () => {
    const { document, found } = worded(text)
    expect(localize(document, found, settings, new Map()).text).toBe(text)
  })

  test('what a slot shows, taken back, is the content of the slot', () => {
    const odd = worded(text).worded.filter(
      (slot) => shape(slot.bind(slot.text).content) !== shape(slot.content),
    )
    expect(odd.map((slot) => slot.text)).toEqual([])
  })

  test('translated throughout, structure and all bytes outside the slots are the author’s', () => {
    const { document, found, worded: all } = worded(text)
    const targets = new Map(all.map((slot) => [slot, slot.bind(accented(slot.text)).content]))
    const localized = localize(document, found, settings, targets)
    expect([...localized.failed].map((slot) => slot.text)).toEqual([])
    expect(localized.text).not.toBe(text)
    expect(frame(localized.text)).toBe(frame(text))
  })
})

const target = array(constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) =>
  parts.join(''),
)
const runs = { numRuns: 1500, seed: 20240102 }

function translated(context: string, text: string) {
  const source = context.replace(/X(?!.*X)/s, 'word')
  const read = worded(context.replaceAll('X', 'word'))
  const slot = read.worded.find((one) => one.text.includes('word'))
  const content = slot?.bind(slot.text.replace('word', () => text)).content ?? []
  const targets = new Map(slot && content.length ? [[slot, content]] : [])
  return {
    source,
    read,
    slot,
    localized: localize(read.document, read.found, settings, targets),
    content,
  }
}

describe('whatever a translator types', () => {
  test('the page keeps its structure', () => {
    assert(
      property(constantFrom(...contexts), target, (context, text) => {
        const { read, localized } = translated(context, text)
        expect(shapes(parse('page.md', localized.text))).toEqual(shapes(read.document))
      }),
      runs,
    )
  })

  test('escaped text says what it says to another reader of Markdown', () => {
    assert(
      property(constantFrom(...contexts), target, (context, text) => {
        const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ')
        const { localized, slot, content } = translated(context, escaped)
        if (!slot || !content.length || localized.failed.size || slot.key !== undefined) return
        const tree = unified().use(remarkParse).use(remarkGfm).parse(localized.text)
        expect(folded(allText(tree))).toContain(folded(plainText(content)))
      }),
      runs,
    )
  })
})

function shapes(of: ReturnType<typeof parse>): readonly string[] {
  return skeleton(of, settings)
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc}\uFFFD]+/gu, '')
}

/** Every text, alt and title of a tree, in order. */
function allText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const isText = 'type' in node && node.type === 'text'
  const keys = isText ? ['value'] : ['alt', 'title']
  const own = keys.map((key): unknown => Object.getOwnPropertyDescriptor(node, key)?.value)
  const children: unknown = Object.getOwnPropertyDescriptor(node, 'children')?.value
  const inside = Array.isArray(children) ? children.map(allText).join('') : ''
  return own.filter((value) => typeof value === 'string').join('') + inside
}

describe('the public API', () => {
  test('is what it says', async () => {
    expect(Object.keys(await import('../src/index.ts')).toSorted()).toMatchInlineSnapshot(`
      [
        "UserError",
        "apply",
        "applyEdits",
        "build",
        "check",
        "configJsonSchema",
        "disk",
        "explain",
        "fix",
        "formats",
        "glossaryJsonSchema",
        "load",
        "memoryFiles",
        "pages",
        "pending",
        "reporters",
        "rules",
        "source",
        "status",
        "sync",
      ]
    `)
  })
})
