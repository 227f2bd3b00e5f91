import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { merge, type Merged } from '../../../src/catalog/merge.ts'
import { po } from '../../../src/formats/po.ts'
import { blankUnit, type Catalog, type Unit, unitKey } from '../../../src/model/catalog.ts'
import { ofSides, type Sides } from '../../../src/model/sides.ts'

const at = { locale: 'nl', path: 'locales/nl/page.po' }

function catalogOf(text: string): Catalog {
  const { catalog, problems } = po.decode(text, at)
  expect(problems).toEqual([])
  return catalog ?? { ...at, units: [], obsolete: [] }
}

function merged(sides: Sides<Catalog>): Merged {
  return merge(sides, po)
}

/** A unit without what only its file knows. */
function said(unit: Unit): unknown {
  return { ...unit, read: null, place: null, sourceTrace: null, targetTrace: null }
}

const words = ['Take', 'lie', 'down', '5 mg', '10 mg', 'a', 'glass', 'every day', 'rest']
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '))
const target = fc.oneof(
  { weight: 6, arbitrary: fc.nat(60).map((number) => `Neem ${number}`) },
  { weight: 1, arbitrary: fc.constantFrom('"\\ \t', 'twee\nregels\n') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }) },
)
const lines = fc.array(fc.constantFrom('one', 'two', '', 'a\u2028b'), { maxLength: 2 })
const previous = fc.option(fc.record({ source: text }), { nil: undefined })

const unit: fc.Arbitrary<Unit> = fc
  .record({
    source: text,
    context: fc.option(fc.constantFrom('menu', 'a friend'), { nil: undefined, freq: 5 }),
    target: fc.option(target, { nil: '' }),
    isStale: fc.boolean(),
    previous,
    comments: lines,
    notes: lines,
    flags: fc.subarray(['no-wrap', 'x-ours']),
  })
  .map(({ context, isStale, previous, ...unit }) => ({
    ...blankUnit(unit.source, context),
    ...unit,
    state: unit.target === '' ? 'untranslated' : isStale ? 'stale' : 'translated',
    ...(unit.target !== '' && isStale && previous && { previous }),
  }))

const header = fc
  .subarray([
    'PO-Revision-Date: 2026-01-02 10:00+0100',
    'X-Generator: A',
    'X-Generator: B',
    'X-New: 1',
  ])
  .map((fields) => `msgid ""\nmsgstr ""\n${fields.map((field) => `"${field}\\n"\n`).join('')}`)

/** What a format read from a file, as after a real checkout. */
const catalog: fc.Arbitrary<Catalog> = fc
  .record({
    units: fc.uniqueArray(fc.tuple(unit, fc.boolean()), {
      maxLength: 7,
      selector: ([one]) => unitKey(one),
    }),
    header,
  })
  .map(({ units, header }) => fileOf(units, header))

function fileOf(units: readonly (readonly [Unit, boolean])[], header: string): Catalog {
  const live = units.flatMap(([one, isObsolete]) => (isObsolete && one.target ? [] : one))
  const obsolete = units.flatMap(([one, isObsolete]) => (isObsolete && one.target ? one : []))
  return catalogOf(po.encode({ ...at, units: live, obsolete, extra: [header, ''] }))
}

/** A side begins with the base: what it keeps, changes, moves and adds. */
const sides: fc.Arbitrary<Sides<Catalog>> = catalog.chain((base) => {
  const all = [
    ...base.units.map((one) => [one, false] as const),
    ...base.obsolete.map((one) => [one, true] as const),
  ]
  const kept = all.map(([one, isObsolete]) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant([[one, isObsolete] as const]) },
      {
        weight: 2,
        arbitrary: target.map((target) => [
          [{ ...one, target, state: 'translated' as const }, isObsolete] as const,
        ]),
      },
      { weight: 1, arbitrary: fc.constant([[one, !isObsolete] as const]) },
      { weight: 1, arbitrary: fc.constant([]) },
      // As a sync leaves it: the new source with the old translation.
      { weight: 2, arbitrary: text.map((source) => edited(one, source)) },
    ),
  )
  const side = fc
    .tuple(
      fc.tuple(...kept),
      fc.array(fc.tuple(unit, fc.boolean()), { maxLength: 2 }),
      header,
      fc.boolean(),
    )
    .map(([changed, added, header, isMoved]) => {
      const units = [...changed.flat(), ...added]
      const unique = [...new Map(units.map((entry) => [unitKey(entry[0]), entry])).values()]
      return fileOf(isMoved ? unique.toReversed() : unique, header)
    })
  return fc.record({ base: fc.constant(base), ours: side, theirs: side })
})

function edited(one: Unit, source: string): readonly (readonly [Unit, boolean])[] {
  const { read: _, ...rest } = one
  const { source: was, context } = one
  if (source === was) return [[one, false]]
  const next = {
    ...rest,
    source,
    ...(one.target !== '' && {
      state: 'stale' as const,
      previous: { source: was, ...(context !== undefined && { context }) },
    }),
  }
  return [[next, false], ...(one.target ? [[one, true] as const] : [])]
}

const runs = { seed: 20260131, numRuns: 1000 }

function targets({ units, obsolete }: Catalog): readonly string[] {
  return [...units, ...obsolete].flatMap(({ target }) => target || [])
}

const keys = ({ catalog }: Merged) => [catalog.units.map(unitKey), catalog.obsolete.map(unitKey)]

describe('laws', () => {
  test('no translation either side made is lost, and the result is a catalog', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const { catalog } = merged({ base, ours, theirs })
        const again = catalogOf(po.encode(catalog))
        const kept = new Set(
          [...again.units, ...again.obsolete].flatMap((one) => [one.target, ...one.comments]),
        )
        // What an edit of the source carried over may be corrected for the earlier source meanwhile.
        const before = new Set(targets(base))
        for (const side of [ours, theirs])
          for (const target of targets(side)) {
            if (before.has(target)) continue
            const isThere =
              kept.has(target) || kept.has(`Conflicting translation: ${JSON.stringify(target)}`)
            expect(isThere, `${target} in\n${po.encode(again)}`).toBe(true)
          }
      }),
      runs,
    )
  })

  test('what only one side changed is taken from it, byte for byte', () => {
    fc.assert(
      fc.property(sides, ({ base, ours }) => {
        const wanted = po.encode(ours)
        expect(po.encode(merged({ base, ours, theirs: base }).catalog)).toBe(wanted)
        expect(po.encode(merged({ base, ours: base, theirs: ours }).catalog)).toBe(wanted)
        expect(po.encode(merged({ base, ours, theirs: ours }).catalog)).toBe(wanted)
      }),
      runs,
    )
  })

  test('swapped sides differ only in which of two translations is the target', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const [one, other] = [
          merged({ base, ours, theirs }),
          merged({ base, ours: theirs, theirs: ours }),
        ]
        expect(keys(one)).toEqual(keys(other))
        expect(one.conflicts.map(unitKey).toSorted()).toEqual(
          other.conflicts.map(unitKey).toSorted(),
        )
        const conflicts = new Set(one.conflicts.map(unitKey))
        const calm = ({ catalog: { units, obsolete } }: Merged) =>
          [...units, ...obsolete]
            .filter((unit) => !conflicts.has(unitKey(unit)))
            .map((unit) => [
              said({ ...unit, comments: [], notes: [], flags: [] }),
              ...[unit.comments, unit.notes, unit.flags].map((lines) => new Set(lines)),
            ])
        expect(calm(one)).toEqual(calm(other))
      }),
      runs,
    )
  })

  test('nothing is promoted, and nothing goes with another source unseen', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const { catalog } = merged({ base, ours, theirs })
        const versions = ofSides(
          { base, ours, theirs },
          ({ units, obsolete }) =>
            new Map([...units, ...obsolete].map((one) => [unitKey(one), one])),
        )
        for (const one of catalog.units.filter(({ state }) => state === 'translated')) {
          const made = [versions.ours, versions.theirs].map((side) => side.get(unitKey(one)))
          const isMade = made.some(
            (was) => was?.state === 'translated' && was.target === one.target,
          )
          expect(isMade, po.encode(catalog)).toBe(true)
        }
      }),
      runs,
    )
  })
})
