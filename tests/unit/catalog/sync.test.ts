import { array, assert, constantFrom, oneof, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { match } from '../../../src/catalog/match/match.ts'
import { syncLocale, type Synced } from '../../../src/catalog/sync/sync-locale.ts'
import { po } from '../../../src/formats/po.ts'
import { type Catalog, type Unit, unitKey } from '../../../src/model/catalog.ts'
import { type ChangePolicies, defaultPolicies } from '../../../src/model/change.ts'
import { type Segment, segmentKey } from '../../../src/model/segment.ts'

/** Every change needs review: then no translation may ever count as one of another source. */
const policies: ChangePolicies = {
  ...defaultPolicies,
  formatting: 'review',
  link: 'review',
  typo: 'review',
  name: 'review',
}
const settings = { locale: 'en', brands: [], policies, isWord: () => true }

function sync(catalog: Catalog, segments: readonly Segment[]): Synced {
  const documents = [{ path: 'content/page.md', segments, catalog }]
  const [synced] = syncLocale(documents, catalog.locale, settings)
  if (!synced) throw new Error('no catalog')
  return synced
}

const empty: Catalog = { locale: 'nl', path: 'locales/nl/page.po', units: [], obsolete: [] }

interface Passage {
  readonly text: string
  readonly context?: string
}

function segment(of: Passage, index: number): Segment {
  return {
    ...of,
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

const passages = oneof(
  { weight: 4, arbitrary: texts.map((text): Passage => ({ text })) },
  { weight: 1, arbitrary: texts.map((text): Passage => ({ text, context: 'aside' })) },
)
const article = array(passages, { maxLength: 8 })
/** What a translator does between two edits of the source: fill in, begin to, or leave. */
const work = constantFrom('fill', 'fill some', 'begin', 'leave')
const history = array(
  article.chain((source) => work.map((done) => ({ source, done }))),
  { minLength: 1, maxLength: 6 },
)

/** Every translation says what it is of and when it was made, so that no two are the same. */
function translate(catalog: Catalog, done: string, round: number): Catalog {
  const units = catalog.units.map((unit, index): Unit => {
    const isOpen = unit.state === 'untranslated' || unit.state === 'stale'
    if (!isOpen || done === 'leave' || (done !== 'fill' && index % 2)) return unit
    if (done === 'begin')
      return { ...unit, target: `Begun ${unitKey(unit)} ${round}`, state: 'stale' }
    const { previous: _previous, ...rest } = unit
    return { ...rest, target: `${unitKey(unit)} (nl ${round})`, state: 'translated' }
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

function all({ units, obsolete }: Catalog): readonly Unit[] {
  return [...units, ...obsolete]
}

/** The translations that count, each with the source it is of: a text may move to another context. */
function finished(catalog: Catalog): readonly string[] {
  return all(catalog).flatMap(({ source, target, state }) =>
    state === 'translated' ? `${source} → ${target}` : [],
  )
}

describe('whatever becomes of the source', () => {
  const runs = { numRuns: 300, seed: 20240102 }

  /** What holds of each sync of any history, told the catalog before and after and the segments. */
  function always(holds: (before: Catalog, synced: Synced, segments: readonly Segment[]) => void) {
    assert(
      property(history, (rounds) => {
        let catalog = empty
        for (const [round, { source, done }] of rounds.entries()) {
          const segments = source.map(segment)
          const synced = sync(catalog, segments)
          holds(catalog, synced, segments)
          catalog = translate(written(synced.catalog), done, round)
        }
      }),
      runs,
    )
  }

  test('the catalog has the segments of the document in their order, and no unit twice', () => {
    always((_, { catalog }, segments) => {
      expect(catalog.units.map(unitKey)).toEqual([...new Set(segments.map(segmentKey))])
      const keys = all(catalog).map(unitKey)
      expect(keys).toEqual([...new Set(keys)])
    })
  })

  test('no translation is lost', () => {
    always((before, { catalog }) => {
      const after = targetsOf(written(catalog))
      for (const target of targetsOf(before)) expect(after).toContain(target)
    })
  })

  test('no translation is promoted', () => {
    always((before, { catalog }) => {
      for (const pair of finished(catalog)) expect(finished(before)).toContain(pair)
    })
  })

  test('a source that was ever translated gets its own translation back', () => {
    always((before, { catalog }) => {
      for (const pair of finished(before)) expect(finished(catalog)).toContain(pair)
    })
  })

  test('a second sync changes nothing', () => {
    always((_, { catalog }, segments) => {
      const again = sync(written(catalog), segments)
      expect(po.encode(again.catalog)).toBe(po.encode(catalog))
      expect(again.counts).toEqual({
        kept: catalog.units.length,
        added: 0,
        moved: 0,
        revived: 0,
        obsolete: 0,
        carried: {},
        review: {},
      })
    })
  })

  test('the counts say what happened to each unit', () => {
    always((before, { catalog, counts }) => {
      const live = new Set(before.units.map(unitKey))
      const retired = new Set(before.obsolete.map(unitKey))
      const fresh = catalog.units.filter(
        (unit) => !live.has(unitKey(unit)) && !retired.has(unitKey(unit)),
      )
      const reviewed = Object.values(counts.review).reduce((sum, count) => sum + count, 0)
      const blank = new Set(before.units.flatMap((unit) => (unit.target ? [] : unitKey(unit))))
      const filled = catalog.units.filter((unit) => unit.target && blank.has(unitKey(unit))).length
      const same = catalog.units.filter((unit) => live.has(unitKey(unit))).length
      expect(counts.kept).toBe(same - filled)
      expect(counts.revived).toBe(catalog.units.filter((unit) => retired.has(unitKey(unit))).length)
      expect(reviewed + counts.moved - filled).toBe(
        fresh.filter(({ target }) => target !== '').length,
      )
      expect(counts.added).toBe(fresh.filter(({ target }) => target === '').length)
      expect(counts.carried).toEqual({})
      const left = catalog.obsolete.filter((unit) => live.has(unitKey(unit)))
      expect(counts.obsolete).toBeLessThanOrEqual(left.length)
      expect(counts.obsolete).toBeGreaterThanOrEqual(left.length - reviewed - counts.moved)
    })
  })
})

describe('match', () => {
  test.each<[string, string, boolean]>([
    ['Take 10 mg in the evening.', 'Take 5 mg in the evening.', true],
    ['Lie down and rest a while.', 'Lie down and rest for a while.', true],
    ['Day 4: Morning', 'Day 1: Morning', true],
    ['Exceptions', 'Functions', false],
    ['यहाँ लेट जाइए और आराम कीजिए', 'यहाँ लेट जाइए और थोड़ा आराम कीजिए', true],
    ['请在晚上服用十毫克。', '请在晚上服用五毫克。', true],
    ['朝に薬を飲んでください。', '夜に薬を飲んでください。', true],
    ['นอนลงและพักผ่อนสักครู่', 'นอนลงและพักผ่อนสักครู', true],
    ['我们今天讨论睡眠。', '请在晚上服用五毫克。', false],
    ['Rest', 'Best', false],
    ['Something else altogether', 'Take 5 mg in the evening', false],
    // Of a long text three fifths of the letters stay, though its telling words are others.
    ['Then make each of them think and eat 100 times', 'Then make them think and eat', true],
    [
      'To do: implement the `Log` trait for `Level`.',
      'Implement the `Read` trait for `Rot`.',
      true,
    ],
  ])('%s ← %s: %s', (wanted, freed, isMatch) => {
    expect(match([{ text: wanted }], [{ text: freed }]).length === 1).toBe(isMatch)
  })

  test('each old text is used once, by the text most like it', () => {
    const pairs = match(
      asTexts(['Take 10 mg in the evening.', 'Take 10 mg in the evening with water.']),
      asTexts(['Take 5 mg in the evening with water.', 'Take 5 mg in the evening.']),
    )
    expect(new Map(pairs.map(({ wanted, old: freed }) => [wanted, freed]))).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    )
  })

  test('of texts equally alike, one of the same context', () => {
    const pairs = match(
      [
        { text: 'Lie down and rest for a while.', context: 'aside' },
        { text: 'Lie down and rest for a while.' },
      ],
      [
        { text: 'Lie down and rest a while.' },
        { text: 'Lie down and rest a while.', context: 'aside' },
      ],
    )
    expect(new Map(pairs.map(({ wanted, old: freed }) => [wanted, freed]))).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    )
  })

  test('of thousands of texts, each finds its own', () => {
    const old = Array.from({ length: 3000 }, (_, day) => `On day ${day} lie down and rest a while.`)
    const edited = old.map((text) => text.replace('rest', 'sleep'))
    const pairs = match(asTexts(edited), asTexts(old))
    expect(pairs.map(({ wanted }) => wanted).toSorted((a, b) => a - b)).toEqual([...old.keys()])
    expect(pairs.filter(({ wanted, old: freed }) => wanted !== freed)).toEqual([])
  })
})

function asTexts(texts: readonly string[]): readonly { readonly text: string }[] {
  return texts.map((text) => ({ text }))
}

test('a text that moved to two places at once has its translation in both, at once', () => {
  const unit: Unit = {
    source: 'Rest a while.',
    target: 'Rust even.',
    state: 'translated',
    notes: [],
    comments: [],
    references: [],
    flags: [],
    place: { start: 0, end: 0 },
    sourceTrace: [],
    targetTrace: [],
  }
  const segments = [segment({ text: unit.source }, 0)]
  const waiting: Unit = { ...unit, target: '', state: 'untranslated' }
  const first = syncLocale(
    [
      { path: 'a.md', segments: [], catalog: { ...empty, path: 'a.po', units: [unit] } },
      { path: 'b.md', segments, catalog: { ...empty, path: 'b.po' } },
      { path: 'c.md', segments, catalog: { ...empty, path: 'c.po', units: [waiting] } },
    ],
    'nl',
    settings,
  )
  expect(first.map(({ catalog }) => catalog.units.map(({ target }) => target))).toEqual([
    [],
    ['Rust even.'],
    ['Rust even.'],
  ])
})
