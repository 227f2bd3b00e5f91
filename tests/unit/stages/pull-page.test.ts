import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pseudoHybrid } from '../../../src/markdown/hybrid/pseudo-hybrid.ts'
import { blankUnit, type Catalog, unitKey } from '../../../src/model/catalog.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { segmentKey } from '../../../src/model/segment.ts'
import { pages } from '../../../src/stages/page.ts'
import { pullPage } from '../../../src/stages/pull/pull-page.ts'
import { source } from '../../../src/stages/source.ts'
import { digest } from '../../../src/text/digest.ts'
import { shortHash } from '../../../src/text/short-hash.ts'
import { contexts, pieces } from '../../adversary.ts'
import { variants } from '../../document-laws.ts'

const settings = {
  source: 'en',
  frontMatter: ['title', 'description', 'aliases[]'],
  keep: [],
  markdown: plainMarkdown,
  timezone: 'UTC',
}

type TargetOf = (text: string, index: number) => string

const fileOf = (text: string) => ({ path: 'page.md', name: 'page', extension: '.md', text })

/** A catalog of a document; an empty target is none. */
function catalogOf(text: string, targetOf: TargetOf): Catalog {
  const { segments } = source(fileOf(text), settings)
  const byKey = new Map(segments.map((segment) => [segmentKey(segment), segment]))
  const units = [...byKey.values()].map(({ text: from, context }, index) => {
    const target = targetOf(from, index)
    const state = target ? ('translated' as const) : ('untranslated' as const)
    return { ...blankUnit(from, context), target, state }
  })
  return { locale: 'nl', path: 'page.po', units, obsolete: [] }
}

function built(text: string, catalog: Catalog) {
  const page = pages(fileOf(text), [catalog], settings).pages[1]
  if (!page) throw new Error('the document has a mistake')
  return page
}

/** A page built from one catalog, edited until it is the page of another one, and pulled. */
function roundTrip(text: string, was: TargetOf, is: TargetOf) {
  const before = catalogOf(text, was)
  const page = built(text, before)
  const edited = built(text, catalogOf(text, is)).text
  const emission = {
    document: 'page',
    path: 'page.md',
    locale: 'nl',
    source: digest(text),
    settings: '',
    ...page.emitted,
    regions: page.regions.map(({ content: { start, end } }) =>
      shortHash(page.text.slice(start, end)),
    ),
  }
  const input = { file: fileOf(text), text: edited, catalog: before, emission }
  const pulled = pullPage({ ...input, isSameSource: true }, settings)
  const targets = new Map(pulled.targets.map(({ unit, target }) => [unitKey(unit), target]))
  const after = {
    ...before,
    units: before.units.map((unit) => {
      const target = targets.get(unitKey(unit))
      return target === undefined ? unit : { ...unit, target, state: 'translated' as const }
    }),
  }
  const again = pullPage(
    {
      ...input,
      catalog: after,
      emission: { ...emission, segments: pulled.segments },
      isSameSource: false,
    },
    settings,
  )
  return { pulled, edited, rebuilt: built(text, after).text, again }
}

const corpus = join(import.meta.dirname, '..', '..', 'corpus')
const content = join(import.meta.dirname, '..', '..', '..', 'content')
const documents = [corpus, content].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
)
const inVariants = documents.flatMap(({ name, text }) =>
  Object.entries(variants).map(([variant, make]) => ({
    name: `${name}, ${variant}`,
    text: make(text),
  })),
)

const first: TargetOf = (text, index) => (index % 3 ? pseudoHybrid(text, 'en-XA') : '')
const second: TargetOf = (text, index) =>
  index % 2 ? first(text, index) : `Zo: ${pseudoHybrid(text, 'en-XA')}`

describe.each(documents)('$name', ({ text }) => {
  test('a page as it was built is not edited', () => {
    const { pulled } = roundTrip(text, first, first)
    expect([pulled.targets, pulled.problems]).toEqual([[], []])
  })

  test('what was untranslated and what becomes so', () => {
    const { pulled, edited, rebuilt } = roundTrip(text, () => '', first)
    expect([pulled.problems, rebuilt]).toEqual([[], edited])
  })
})

test.each(inVariants)('every edit is taken: $name', ({ text }) => {
  const { pulled, edited, rebuilt, again } = roundTrip(text, first, second)
  expect(pulled.problems).toEqual([])
  expect(pulled.targets.length).toBeGreaterThan(1)
  expect(rebuilt).toBe(edited)
  expect([again.targets, again.problems]).toEqual([[], []])
})

const titled = 'A [one](/a "First") and [two](/b "Second").\n'
const turned: TargetOf = (from) =>
  ({ First: 'Eerste', Second: 'Tweede' })[from] ?? '[Twee](2) en [een](1).'

const unturned: TargetOf = (from, index) =>
  turned(from, index).replace('[Twee](2) en [een](1)', 'Een [een](1) en [twee](2)')
const third: TargetOf = (from, index) => turned(from, index).replace('Tweede', 'De tweede')

test('titles of links that changed places stay with their links', () => {
  for (const [was, is] of [
    [turned, third],
    [turned, unturned],
    [unturned, turned],
  ] as const) {
    const { pulled, edited, rebuilt, again } = roundTrip(titled, was, is)
    expect([pulled.problems, rebuilt]).toEqual([[], edited])
    expect([again.targets, again.problems]).toEqual([[], []])
  }
})

test('a text that nobody can place is not taken', () => {
  const both: TargetOf = (from, index) => turned(from, index).replace(/eerste|tweede/iu, 'De $&')
  const { pulled } = roundTrip(titled, turned, both)
  expect(pulled.targets).toEqual([])
  expect(pulled.problems.map(({ rule, problem }) => [rule, problem.message])).toEqual([
    ['misplaced-edit', 'Unexpected edit among others, expected one whose source text is certain'],
    ['misplaced-edit', 'Unexpected edit among others, expected one whose source text is certain'],
  ])
})

test('whatever a page says, the catalog then says the same, or it is a problem', () => {
  const target = array(constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  let taken = 0
  assert(
    property(constantFrom(...contexts), target, (context, parts) => {
      const text = context.replaceAll('X', 'word')
      const typed = parts.join('')
      const { pulled, edited, rebuilt } = roundTrip(
        text,
        (from) => from.replace('word', 'woord'),
        (from) => from.replace('word', () => typed),
      )
      if (pulled.problems.length) return
      taken += pulled.targets.length
      expect(rebuilt).toBe(edited)
    }),
    { numRuns: 200, seed: 20240102 },
  )
  expect(taken).toBeGreaterThan(100)
})
