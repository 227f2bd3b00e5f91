import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../src/commands/build.ts'
import { check } from '../src/commands/check.ts'
import { sync } from '../src/commands/sync.ts'
import { disk } from '../src/host/disk.ts'
import { load } from '../src/host/load.ts'
import type { Plan } from '../src/model/plan.ts'

const root = join(import.meta.dirname, '..')

function project() {
  const { project: loaded, findings } = load(disk(root))
  if (!loaded) throw new Error(JSON.stringify(findings))
  return loaded
}

function textsOf(plan: Plan): ReadonlyMap<string, string> {
  const entries = plan.changes.flatMap((change) =>
    change.kind === 'write' ? [[change.path, change.text] as const] : [],
  )
  return new Map(entries)
}

describe('the sample site', () => {
  test('has no findings', () => {
    expect(check(project()).findings).toEqual([])
  })

  test('is in sync', () => {
    expect(sync(project()).plan.changes).toEqual([])
  })

  test('is built in full, and the same every time', () => {
    const { plan, pages } = build(project())
    expect(pages.map(({ path, coverage, heldBack }) => [path, coverage, heldBack])).toEqual(
      [
        'guides/first-week-journal',
        'mixing-sertraline-and-alcohol',
        'understanding-hyper-independence',
      ].flatMap((name) =>
        ['en', 'hi', 'nl', 'tr'].map((locale) => [`dist/${locale}/${name}.md`, 100, undefined]),
      ),
    )
    expect(build(project()).plan).toEqual(plan)
  })

  test('in its own language is the author’s file, byte for byte', () => {
    const { plan } = build(project())
    const texts = textsOf(plan)
    for (const { path, name, text } of project().documents)
      expect([path, texts.get(`dist/en/${name}.md`)]).toEqual([path, text])
  })

  test.each(['en', 'hi', 'nl', 'tr'])('computes what is typed elsewhere: %s', (locale) => {
    const texts = textsOf(build(project()).plan)
    const page = texts.get(`dist/${locale}/understanding-hyper-independence.md`) ?? ''
    const regions = [...page.matchAll(/<!-- dragoman \w+ -->\n[^]*?<!-- \/dragoman -->/g)]
    expect(regions.map(([region]) => region).join('\n\n')).toMatchSnapshot()
  })

  test('has the facts of the story', () => {
    const { pages } = build(project())
    const page = pages.find(({ path }) => path === 'dist/en/understanding-hyper-independence.md')
    expect(page?.words).toBe(775)
  })
})

const hasGettext = spawnSync('msgfmt', ['--version']).status === 0

describe.skipIf(!hasGettext)('GNU gettext', () => {
  const { catalogs } = project()
  const paths = [...catalogs.values()]
    .flatMap((files) => [...files.values()])
    .map(({ path }) => path)

  test.each(paths)('msgfmt accepts %s', (path) => {
    const run = spawnSync('msgfmt', ['--check', '--output-file=-', path], { cwd: root })
    expect([run.status, run.stderr.toString()]).toEqual([0, ''])
  })

  test.each(paths)('msgcat --no-wrap has nothing to change in %s', (path) => {
    const run = spawnSync('msgcat', ['--no-wrap', path], { cwd: root })
    expect(run.stdout.toString()).toBe(readFileSync(join(root, path), 'utf8'))
  })
})
