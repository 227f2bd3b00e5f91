import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, constantFrom, property } from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { plainText } from '../src/markdown/inline/inline.ts'
import { localize } from '../src/markdown/localize.ts'
import { parse } from '../src/markdown/parse.ts'
import { skeleton } from '../src/markdown/skeleton.ts'
import { contexts, pieces } from './adversary.ts'
import { isItself, misreadSlots, read, settings, translateAll, variants } from './document-laws.ts'
import { allText } from './all-text.ts'

const folder = join(import.meta.dirname, 'corpus')
const corpus = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}))

const documents = corpus.flatMap(({ name, text }) =>
  Object.entries(variants).map(([variant, make]) => ({
    name: `${name}, ${variant}`,
    text: make(text),
  })),
)

describe.each(documents)('$name', ({ text }) => {
  test('without translations it is itself', () => {
    expect(isItself(read(text))).toBe(true)
  })

  test('what a slot shows, taken back, is the content of the slot', () => {
    expect(misreadSlots(read(text))).toEqual([])
  })

  test('translated throughout, structure and all bytes outside the slots are the author’s', () => {
    const translated = translateAll(read(text))
    expect(translated).toMatchObject({ failed: [], isFramed: true })
    expect(translated.text).not.toBe(text)
  })
})

const target = array(constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) =>
  parts.join(''),
)
const runs = { numRuns: 1500, seed: 20240102 }

function translated(context: string, text: string) {
  const source = context.replace(/X(?!.*X)/s, 'word')
  const page = read(context.replaceAll('X', 'word'))
  const slot = page.worded.find((one) => one.text.includes('word'))
  const content = slot?.bind(slot.text.replace('word', () => text)).content ?? []
  const targets = new Map(slot && content.length ? [[slot, content]] : [])
  return {
    source,
    page,
    slot,
    localized: localize(page.document, page.found, settings, targets),
    content,
  }
}

describe('whatever a translator types', () => {
  test('the page keeps its structure', () => {
    assert(
      property(constantFrom(...contexts), target, (context, text) => {
        const { page, localized } = translated(context, text)
        expect(shapes(parse('page.md', localized.text))).toEqual(shapes(page.document))
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

describe('the public API', () => {
  test('is what it says', async () => {
    expect(Object.keys(await import('../src/index.ts')).toSorted()).toMatchInlineSnapshot(`
      [
        "UserError",
        "adopt",
        "adoptPo",
        "apply",
        "applyEdits",
        "baselineJsonSchema",
        "baselineOf",
        "build",
        "check",
        "compareBaseline",
        "configJsonSchema",
        "diff",
        "disk",
        "explain",
        "fingerprints",
        "fix",
        "formats",
        "glossaryJsonSchema",
        "load",
        "memoryFiles",
        "mergePo",
        "pages",
        "parseBaseline",
        "pending",
        "printBaseline",
        "pull",
        "reportJsonSchema",
        "reporters",
        "rules",
        "source",
        "status",
        "sync",
      ]
    `)
  })
})
