import { describe, expect, test } from 'vitest'
import { sync, type SyncOptions } from '../../../src/commands/sync.ts'
import { memoryFiles } from '../../../src/host/files.ts'
import { load } from '../../../src/host/load.ts'

const page = 'content/page.md'
const path = 'locales/nl/page.po'

function text(count: number): string {
  const parts = Array.from(
    { length: count },
    (_, index) => `Text ${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10)]}`,
  )
  return `${parts.join('\n\n')}\n`
}

function catalog(count: number): string {
  const sources = text(count).trim().split('\n\n')
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
  return header + sources.map((source) => `\nmsgid "${source}"\nmsgstr "${source}."\n`).join('')
}

function run(had: number, now: number, options: SyncOptions = {}) {
  const files = {
    'dragoman.yaml': 'source: en\nlocales: [nl]\ntemplates: ""\n',
    [page]: text(now),
    [path]: catalog(had),
  }
  const { project } = load(memoryFiles(files))
  if (!project) throw new Error('the project cannot be read')
  return sync(project, options)
}

describe('a sync that would retire much of a catalog', () => {
  test.each([
    [20, 11, false],
    [20, 10, true],
    [50, 40, false],
    [49, 39, true],
    [9, 1, false],
  ])('%i translations, %i segments left: refused is %s', (had, now, isRefused) => {
    expect(run(had, now).skipped.length > 0).toBe(isRefused)
  })

  test('is said at the catalog, with the way out, and writes nothing', () => {
    const { plan, skipped } = run(20, 10)
    expect(plan.changes).toEqual([])
    expect(skipped.map(({ path: at, reason }) => [at, reason])).toEqual([
      [path, '10 of 20 translations would retire'],
    ])
    expect(
      skipped[0]?.findings.map(({ rule, message, help }) => ({ rule, message, help })),
    ).toEqual([
      {
        rule: 'mass-loss',
        message: 'Unexpected loss of 10 of 20 translations, expected few in one edit',
        help: 'Look at `content/page.md`; if it is meant, run `dragoman sync --allow-loss content/page.md`.',
      },
    ])
  })

  test.each([page, path])('is done when %s may lose them', (name) => {
    const { plan, skipped } = run(20, 10, { allowLoss: [name] })
    expect(skipped).toEqual([])
    expect(plan.changes.map((change) => change.path)).toEqual([path])
  })
})

test('what retires has the day it retired on, and loses it when it comes back', () => {
  const { plan } = run(3, 2, { date: '2024-01-02' })
  const [change] = plan.changes
  const po = change?.kind === 'write' ? change.text : ''
  expect(po).toContain('# Retired 2024-01-02\n#~ msgid "Text ck"\n#~ msgstr "Text ck."\n')
  const files = {
    'dragoman.yaml': 'source: en\nlocales: [nl]\ntemplates: ""\n',
    [page]: text(3),
    [path]: po,
  }
  const { project } = load(memoryFiles(files))
  const [back] = project ? sync(project, { date: '2025-01-02' }).plan.changes : []
  expect(back?.kind === 'write' ? back.text : '').not.toContain('Retired')
})

describe('catalogs of documents that are gone', () => {
  const config = 'source: en\nlocales: [nl]\ntemplates: ""\n'
  const archived = 'locales/_archive/nl/page.po'
  const blank = catalog(2).replaceAll(/^(msgid "Text.*\nmsgstr ).*$/gm, '$1""')

  function planOf(files: Readonly<Record<string, string>>, options: SyncOptions = {}) {
    const { project } = load(memoryFiles({ 'dragoman.yaml': config, ...files }))
    if (!project) throw new Error('the project cannot be read')
    return sync(project, options)
  }

  test('a document that was renamed and lost too much leaves its catalog where it is', () => {
    const files = { 'content/new.md': text(10), [path]: catalog(20) }
    const { plan, moves, skipped } = planOf(files)
    expect(skipped.map((skip) => skip.path)).toEqual(['locales/nl/new.po'])
    expect([plan.changes, moves.renamed]).toEqual([[], []])
    const { plan: allowed } = planOf(files, { allowLoss: ['content/new.md'] })
    expect(allowed.changes.map((change) => [change.kind, change.path])).toEqual([
      ['write', 'locales/nl/new.po'],
      ['delete', path],
    ])
  })

  test('a blank catalog takes nothing from the archived one of its name', () => {
    const { plan } = planOf({ 'content/k.md': 'K', [path]: blank, [archived]: catalog(2) })
    const written = plan.changes.flatMap((change) =>
      change.kind === 'write' && change.path === archived ? change.text : [],
    )
    expect(written.map((it) => it.match(/^#~ msgstr .*$/gm))).toEqual([
      ['#~ msgstr "Text ak."', '#~ msgstr "Text bk."'],
    ])
  })

  test('an archived catalog that cannot be read is not written over', () => {
    const { plan } = planOf({ 'content/k.md': 'K', [path]: catalog(2), [archived]: '<<<<<<< a\n' })
    expect(plan.changes.map((change) => change.path)).toEqual(['locales/nl/k.po'])
  })
})
