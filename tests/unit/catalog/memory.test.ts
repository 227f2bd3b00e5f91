import { expect, test } from 'vitest'
import { syncLocale, type Synced } from '../../../src/catalog/sync/sync-locale.ts'
import type { Catalog, Unit } from '../../../src/model/catalog.ts'
import { defaultPolicies as policies } from '../../../src/model/change.ts'
import type { Segment } from '../../../src/model/segment.ts'

const settings = { locale: 'en', brands: [], policies, isWord: () => true }

const empty: Catalog = { locale: 'nl', path: 'locales/nl/page.po', units: [], obsolete: [] }

function segment(of: Pick<Segment, 'text'>, index: number): Segment {
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

function said({ catalog }: Synced): unknown {
  return catalog.units.map(({ target, state, notes }) => ({ target, state, note: notes[0] }))
}

test('a text like one of another document starts from it, for a person to look at', () => {
  const there: Unit = {
    source: 'Lie down and rest a while.',
    target: 'Ga liggen en rust even.',
    state: 'translated',
    notes: [],
    comments: [],
    references: [],
    flags: [],
    place: { start: 0, end: 0 },
    sourceTrace: [],
    targetTrace: [],
  }
  const documents = [
    {
      path: 'a.md',
      segments: [segment({ text: there.source }, 0)],
      catalog: { ...empty, path: 'a.po', units: [there] },
    },
    {
      path: 'b.md',
      segments: [segment({ text: 'Lie down and rest for a while.' }, 0)],
      catalog: { ...empty, path: 'b.po' },
    },
  ]
  const kept = { target: there.target, state: 'translated', note: 'paragraph' }
  const offered = {
    target: there.target,
    state: 'stale',
    note: 'needs review (memory): Lie down and rest {+for +}a while.',
  }
  const synced = syncLocale(documents, 'nl', settings)
  expect(synced.map(said)).toEqual([[kept], [offered]])
  const carrying = { ...settings, policies: { ...policies, memory: 'carry' } } as const
  expect(syncLocale(documents, 'nl', carrying).map(said)).toEqual([[kept], [offered]])
  const dropping = { ...settings, policies: { ...policies, memory: 'drop' } } as const
  expect(syncLocale(documents, 'nl', dropping)[1]?.catalog.units[0]?.target).toBe('')
})
