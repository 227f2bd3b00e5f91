import { describe, expect, test } from 'vitest'
import { build, type BuildOptions } from '../../../src/commands/build.ts'
import { pull } from '../../../src/commands/pull.ts'
import { memoryFiles } from '../../../src/host/files.ts'
import { load } from '../../../src/host/load.ts'
import type { Change } from '../../../src/model/plan.ts'

type Site = Readonly<Record<string, string>>

const po = (target: string) =>
  `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Rest well."\nmsgstr "${target}"\n`

const site: Site = {
  'dragoman.yaml': 'source: en\nlocales: [nl]\nrules: { outdated-catalog: off }\n',
  'content/rest.md': 'Rest well.\n',
  'content/sleep.md': 'Sleep well.\n',
  'locales/nl/rest.po': po('Rust goed.'),
}
const record = 'dist/.dragoman-emitted.json'

function built(files: Site, options: BuildOptions = {}) {
  const { project } = load(memoryFiles(files))
  if (!project) throw new Error('the site has a mistake')
  const { plan, findings } = build(project, { outputs: memoryFiles(files), ...options })
  const said = findings
    .filter(({ rule }) => rule === 'edited-output')
    .map(({ path, message, help }) => [path, message, help])
  return { changes: plan.changes, said, files: applied(files, plan.changes) }
}

function applied(files: Site, changes: readonly Change[]): Site {
  const left = { ...files }
  for (const change of changes) {
    if (change.kind === 'write') left[change.path] = change.text
    else delete left[change.path]
  }
  return left
}

/** Without what the plan says again. */
function effects(files: Site, changes: readonly Change[]): readonly string[] {
  return changes
    .filter((change) => change.kind === 'delete' || files[change.path] !== change.text)
    .map(({ kind, path }) => `${kind} ${path}`)
}

describe('a page somebody edited', () => {
  const first = built(site).files
  const edited = { ...first, 'dist/nl/rest.md': 'Rust lekker.\n' }

  test('is not written; the others are', () => {
    const changed = { ...edited, 'content/sleep.md': 'Sleep tight.\n' }
    const { changes, said, files } = built(changed)
    expect(said).toEqual([
      [
        'dist/nl/rest.md',
        'Unexpected edit in a built file, expected what the last build wrote',
        'Run `dragoman pull` to keep it, or `dragoman build --discard-edits dist/nl/rest.md`.',
      ],
    ])
    expect(files['dist/nl/rest.md']).toBe('Rust lekker.\n')
    expect(effects(changed, changes)).toEqual([
      `write ${record}`,
      'write dist/en/sleep.md',
      'write dist/nl/sleep.md',
      'write dist/manifest.json',
      `write ${record}`,
    ])
    expect(built(files).said).toEqual(said)
  })

  test('is not touched by a build of another locale, and not forgotten', () => {
    const { said, files } = built(edited, { locales: ['en'] })
    expect(said).toEqual([])
    expect(built(files).said.map(([path]) => path)).toEqual(['dist/nl/rest.md'])
  })

  test('is written when its edits are given up, and that page only', () => {
    const both = { ...edited, 'dist/nl/sleep.md': 'Slaap.\n' }
    const { said, files } = built(both, { discardEdits: ['dist/nl/rest.md'] })
    expect(said.map(([path]) => path)).toEqual(['dist/nl/sleep.md'])
    expect(files['dist/nl/rest.md']).toBe('Rust goed.\n')
    expect(built(both, { discardEdits: ['dist/nl'] }).files).toEqual(first)
    expect(built(both, { discardEdits: true }).files).toEqual(first)
  })

  test('is fine when it is what the build would write', () => {
    const same = { ...edited, 'locales/nl/rest.po': po('Rust lekker.') }
    const { said, files } = built(same)
    expect(said).toEqual([])
    expect(built({ ...files, 'locales/nl/rest.po': po('Rust zacht.') }).said).toEqual([])
  })

  test('is written when it was deleted', () => {
    const { [`dist/nl/rest.md`]: _, ...rest } = first
    expect(built(rest).files).toEqual(first)
  })
})

test('a second build changes nothing', () => {
  const { files } = built(site)
  expect(effects(files, built(files).changes)).toEqual([])
})

describe('files no build recorded', () => {
  const { [record]: _, ...unrecorded } = built(site).files

  test('are fine when they are what would be written', () => {
    expect(built(unrecorded)).toMatchObject({ said: [], files: built(site).files })
  })

  test('are left alone otherwise, the manifest too', () => {
    const before = {
      ...unrecorded,
      'dist/nl/rest.md': 'Mine.\n',
      'dist/manifest.json': '{"name":"My app"}\n',
    }
    const { said, files } = built(before)
    expect(said).toEqual([
      [
        'dist/nl/rest.md',
        'Unexpected file, expected none or one that a build wrote and recorded',
        'Move it away, or replace it: `dragoman build --discard-edits dist/nl/rest.md`.',
      ],
      [
        'dist/manifest.json',
        'Unexpected file, expected none or one that a build wrote and recorded',
        'Move it away, or replace it: `dragoman build --discard-edits dist/manifest.json`.',
      ],
    ])
    expect(files).toMatchObject(before)
    expect(built(before, { locales: ['en'] }).said.map(([path]) => path)).toEqual([
      'dist/manifest.json',
    ])
    expect(built(before, { discardEdits: true }).files).toEqual(built(site).files)
  })

  test('are left alone when the record cannot be read', () => {
    for (const text of [
      '',
      '{',
      '{"schemaVersion":2,"pages":{}}',
      '{"schemaVersion":1,"pages":[1]}',
    ]) {
      const before = { ...unrecorded, [record]: text, 'dist/nl/rest.md': 'Mine.\n' }
      expect(built(before).said.map(([path]) => path)).toEqual(['dist/nl/rest.md'])
    }
  })
})

test('whatever change a build was interrupted at, the next one goes on', () => {
  const before = built(site).files
  const changed: Site = {
    ...before,
    'content/rest.md': 'Rest well.\n\nOften.\n',
    'locales/nl/rest.po': po('Rust zacht.'),
  }
  const { 'content/sleep.md': _, ...without }: Site = changed
  const { changes, files: done } = built(without)
  expect(effects(without, changes)).toContain('delete dist/nl/sleep.md')
  for (let made = 0; made <= changes.length; made++) {
    const broken = applied(without, changes.slice(0, made))
    const again = built(broken)
    expect([made, again.said, again.files]).toEqual([made, [], done])
    // An interrupted build may be followed by other work.
    const more = built({ ...broken, 'locales/nl/rest.po': po('Rust maar.') })
    expect([made, more.said]).toEqual([made, []])
  }
})

describe('a page whose document is gone', () => {
  const { 'content/sleep.md': _, ...first } = built(site).files

  test('is deleted', () => {
    const { said, files } = built(first)
    expect(said).toEqual([])
    expect(Object.keys(files).filter((path) => path.includes('sleep'))).toEqual([])
    expect(files[record]).not.toContain('sleep')
  })

  test('is left when it was edited, until its edits are given up', () => {
    const edited = { ...first, 'dist/nl/sleep.md': 'Slaap.\n' }
    const { said, files } = built(edited)
    expect(said).toEqual([
      [
        'dist/nl/sleep.md',
        'Unexpected edit in a page whose document is gone, expected what the last build wrote',
        'Move it away, or delete it: `dragoman build --discard-edits dist/nl/sleep.md`.',
      ],
    ])
    expect(files['dist/nl/sleep.md']).toBe('Slaap.\n')
    expect(built(files, { discardEdits: true }).files).toEqual(built(first).files)
  })

  test('is named by a pull when it was edited', () => {
    const edited = { ...first, 'dist/nl/sleep.md': 'Slaap.\n' }
    const { project } = load(memoryFiles(edited))
    const report = project && pull(project, memoryFiles(edited))
    const said = report?.findings.map(({ path, message, help }) => [path, message, help])
    expect({ edited: report?.edited, said }).toEqual({
      edited: 1,
      said: [
        [
          'dist/nl/sleep.md',
          'Unexpected edit in a page without a document, expected one at `content/sleep.md`',
          'Make it in the catalog of what the document has become, then delete the page.',
        ],
      ],
    })
  })

  test('is left when no build recorded it, or another locale is built', () => {
    const { files } = built({ ...first, 'dist/nl/old.md': 'Oud.\n' }, { locales: ['en'] })
    expect(Object.keys(files).filter((path) => /old|sleep/.test(path))).toEqual([
      'dist/nl/sleep.md',
      'dist/nl/old.md',
    ])
  })

  test('is left when the document is there and cannot be read', () => {
    const latin = new Uint8Array([0x61, 0xe9, 0x0a])
    const { project } = load(memoryFiles({ ...first, 'content/sleep.md': latin }))
    const outputs = memoryFiles({ ...first, 'content/sleep.md': latin })
    const changes = project && build(project, { outputs }).plan.changes
    expect(changes?.filter(({ kind }) => kind === 'delete')).toEqual([])
  })

  test('is left when only the case of its name changed', () => {
    const renamed = { ...first, 'content/Sleep.md': 'Sleep well.\n' }
    const { changes } = built(renamed)
    expect(changes.filter(({ kind }) => kind === 'delete')).toEqual([])
  })
})
