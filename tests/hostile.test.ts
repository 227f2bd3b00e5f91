import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { localize } from '../src/markdown/localize.ts'
import { parse } from '../src/markdown/parse.ts'
import { skeleton } from '../src/markdown/skeleton.ts'
import { slots } from '../src/markdown/slots.ts'
import { plainMarkdown } from '../src/model/markdown.ts'
import { hostileStrings } from '../src/stages/laws/hostile-strings.ts'
import { hostileTarget, says } from '../src/stages/laws/hostile-target.ts'
import { contexts } from './adversary.ts'

const settings = {
  frontMatter: ['title', 'description', 'summary', 'aliases[]'],
  opaque: [],
  markdown: plainMarkdown,
}

/** Another reader of the same dialect: it makes nodes of autolink literals, as ours does not. */
const reader = unified().use(remarkParse).use(remarkGfm).freeze()

interface Tally {
  readonly held: string[]
  readonly wrong: string[]
  written: number
}

function tally(context: string): Tally {
  const document = parse('page.md', context.replaceAll('X', 'word'))
  const found = slots(document, settings)
  const slot = found.find(({ text }) => text.includes('word'))
  const bones = skeleton(document, settings.frontMatter)
  const all: Tally = { held: [], wrong: [], written: 0 }
  for (const hostile of hostileStrings) {
    const content = slot?.bind(hostileTarget(slot.text, hostile, true)).content ?? []
    if (!slot || !content.length) continue
    const { text, failed } = localize(document, found, settings, new Map([[slot, content]]))
    const result = parse('page.md', text)
    const isKept = skeleton(result, settings.frontMatter).join('\n') === bones.join('\n')
    if (failed.size) all.held.push(hostile)
    else if (!isKept || !says(readerText(text, slot.key), hostile))
      all.wrong.push(`${hostile} → ${text}`)
    else all.written++
  }
  return all
}

function readerText(text: string, key: string | undefined): string {
  if (key === undefined) return allText(reader.parse(text))
  return slots(parse('page.md', text), settings)
    .map((slot) => slot.content.map((node) => (node.type === 'text' ? node.value : ' ')).join(''))
    .join(' ')
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

test('there are at least 200 different hostile strings', () => {
  expect(new Set(hostileStrings).size).toBe(hostileStrings.length)
  expect(hostileStrings.length).toBeGreaterThanOrEqual(200)
})

describe('a hostile string keeps the structure and reads literally in', () => {
  test.each(contexts)('%j', (context) => {
    const { held, wrong, written } = tally(context)
    expect(wrong).toEqual([])
    expect(held).toEqual([])
    expect(written).toBeGreaterThan(390)
  })
})
