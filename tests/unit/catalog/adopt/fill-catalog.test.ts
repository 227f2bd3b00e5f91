import { describe, expect, test } from 'vitest'
import { type Adoptable, fillCatalog } from '../../../../src/catalog/adopt/fill-catalog.ts'
import { blankUnit, type Unit } from '../../../../src/model/catalog.ts'

const from = 'done/nl/page.md'

function catalogOf(...units: readonly Unit[]) {
  return { locale: 'nl', path: 'nl.po', units, obsolete: [] }
}

function found(source: string, text: string, of: Partial<Adoptable> = {}): Adoptable {
  return { source: { text: source }, text, doubts: [], confidence: 0.9, from, ...of }
}

describe('fillCatalog', () => {
  test('fills what is empty; a doubt is stale and says what to look at', () => {
    const catalog = catalogOf(blankUnit('Rest'), blankUnit('Sleep'), blankUnit('Wake'))
    const doubtful = found('Sleep', 'Slaap', { confidence: 0.5, doubts: ['uncertain', 'codes'] })
    const filled = fillCatalog(catalog, [found('Rest', 'Rust'), doubtful])
    expect(filled.catalog.units).toEqual([
      { ...blankUnit('Rest'), target: 'Rust', state: 'translated' },
      {
        ...blankUnit('Sleep'),
        target: 'Slaap',
        state: 'stale',
        comments: [
          'adopted from done/nl/page.md, confidence 0.50: check whether it is this text, links and tags',
        ],
      },
      blankUnit('Wake'),
    ])
  })

  test('never touches a unit with a target, be it the same or another', () => {
    const rest: Unit = { ...blankUnit('Rest'), target: 'Rust', state: 'stale' }
    const sleep: Unit = { ...blankUnit('Sleep'), target: 'Slapen', state: 'translated' }
    const filled = fillCatalog(catalogOf(rest, sleep), [
      found('Rest', 'Rust'),
      found('Sleep', 'Slaap'),
    ])
    expect(filled).toEqual({
      catalog: catalogOf(rest, sleep),
      translated: [],
      stale: [],
      known: [rest],
      differing: [{ unit: sleep, text: 'Slaap' }],
    })
  })

  test('of equal texts most sure places decide', () => {
    const texts = [
      found('Rest', 'Rust', { confidence: 0.8 }),
      found('Rest', 'Pauze', { confidence: 0.99 }),
      found('Rest', 'Rust', { confidence: 0.8 }),
      found('Rest', 'Rest', { doubts: ['uncertain'] }),
    ]
    const [unit] = fillCatalog(catalogOf(blankUnit('Rest')), texts).catalog.units
    expect(unit).toEqual({ ...blankUnit('Rest'), target: 'Rust', state: 'translated' })
  })

  test('a context makes two units of equal texts', () => {
    const catalog = catalogOf(blankUnit('Rest'), blankUnit('Rest', 'what is left'))
    const texts = [
      found('', 'Overschot', { source: { text: 'Rest', context: 'what is left' } }),
      found('Rest', 'Rust'),
    ]
    expect(fillCatalog(catalog, texts).catalog.units.map(({ target }) => target)).toEqual([
      'Rust',
      'Overschot',
    ])
  })
})
