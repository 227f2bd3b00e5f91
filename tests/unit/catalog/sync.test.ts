import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { match } from '../../../src/catalog/match.ts'
import { sync } from '../../../src/catalog/sync.ts'
import { po } from '../../../src/formats/po.ts'
import type { Catalog, Unit } from '../../../src/model/catalog.ts'
import type { Segment } from '../../../src/model/segment.ts'

const from = { path: 'content/page.md', locale: 'en' }
const empty: Catalog = { locale: 'nl', path: 'locales/nl/page.po', units: [], obsolete: [] }

function segment(text: string, index: number): Segment {
  return {
    text,
    role: 'paragraph',
    breadcrumb: [],
    legend: [],
    start: index,
    end: index + 1,
    trace: [],
  }
}

/** Texts near and far, as edits of one article make them. */
const texts = constantFrom(
  'Take 5 mg in the evening with water.',
  'Take 10 mg in the evening with water.',
  'Take 10 mg in the morning with water.',
  'Do not take 10 mg in the morning with water.',
  'Lie down and close your eyes.',
  'Lie down and close both eyes.',
  'Rest',
  'Rests',
  'A **bold** word and [a link](1).',
  'Something else altogether.',
)

const article = array(texts, { maxLength: 8 })
/** What a translator does between two edits of the source: fill in, correct, or leave. */
const work = constantFrom('fill', 'correct', 'leave')
const history = array(
  array(texts, { maxLength: 8 }).chain((source) => work.map((done) => ({ source, done }))),
  {
    minLength: 1,
    maxLength: 5,
  },
)

function translate(catalog: Catalog, done: string, round: number): Catalog {
  const units = catalog.units.map((unit, index): Unit => {
    const isOpen = unit.state === 'untranslated' || unit.state === 'stale'
    if (!isOpen || done === 'leave' || (done === 'correct' && index % 2)) return unit
    const { previous: _previous, ...rest } = unit
    return { ...rest, target: `${unit.source} (nl ${round})`, state: 'translated' }
  })
  return { ...catalog, units }
}

function targetsOf({ units, obsolete }: Catalog): readonly string[] {
  return [...units, ...obsolete].flatMap(({ target }) => target || []).toSorted()
}

/** Through the file, as real catalogs go. */
function written(catalog: Catalog): Catalog {
  return po.decode(po.encode(catalog), catalog).catalog ?? empty
}

describe('whatever becomes of the source', () => {
  const runs = { numRuns: 300, seed: 20240102 }

  test('no translation is lost, none is promoted but one that comes back, and a second sync changes nothing', () => {
    assert(
      property(history, (rounds) => {
        let catalog = empty
        for (const [round, { source, done }] of rounds.entries()) {
          const before = catalog
          catalog = written(sync(before, source.map(segment), from).catalog)
          for (const target of targetsOf(before)) expect(targetsOf(catalog)).toContain(target)
          expect(catalog.units.map((unit) => unit.source)).toEqual([...new Set(source)])
          for (const unit of catalog.units.filter(({ state }) => state === 'translated'))
            expect(unit.target.startsWith(unit.source)).toBe(true)
          expect(po.encode(sync(catalog, source.map(segment), from).catalog)).toBe(
            po.encode(catalog),
          )
          catalog = translate(catalog, done, round)
        }
      }),
      runs,
    )
  })

  test('the order of the catalog’s entries decides nothing', () => {
    assert(
      property(article, article, (first, second) => {
        const catalog = translate(sync(empty, first.map(segment), from).catalog, 'fill', 1)
        const turned = { ...catalog, units: catalog.units.toReversed() }
        const said = (of: Catalog) =>
          sync(of, second.map(segment), from).catalog.units.map(({ source, target, state }) => [
            source,
            target,
            state,
          ])
        expect(said(turned)).toEqual(said(catalog))
      }),
      runs,
    )
  })
})

describe('match', () => {
  test.each<[string, string, boolean]>([
    ['Take 10 mg in the evening.', 'Take 5 mg in the evening.', true],
    ['Lie down and rest a while.', 'Lie down and rest for a while.', true],
    ['Day 4: Morning', 'Day 1: Morning', true],
    ['Exceptions', 'Functions', false],
    ['यहाँ लेट जाइए और आराम कीजिए', 'यहाँ लेट जाइए और थोड़ा आराम कीजिए', true],
    ['Rest', 'Best', false],
    ['Something else altogether', 'Take 5 mg in the evening', false],
  ])('%s ← %s: %s', (wanted, freed, isMatch) => {
    expect(match([wanted], [freed]).length === 1).toBe(isMatch)
  })

  test('each old text is used once, by the text most like it', () => {
    const pairs = match(
      ['Take 10 mg in the evening.', 'Take 10 mg in the evening with water.'],
      ['Take 5 mg in the evening with water.', 'Take 5 mg in the evening.'],
    )
    expect(new Map(pairs.map(({ wanted, freed }) => [wanted, freed]))).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    )
  })
})
