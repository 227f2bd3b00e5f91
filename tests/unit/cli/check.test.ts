import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { commandLine, edit, filesIn } from './command-line.ts'
import { inProcess } from './in-process.ts'
import { commit, git } from './repository.ts'

const { site } = commandLine()

type Options = Readonly<Record<string, unknown>>

/** `check --reporter concise`, without the line that sums up. */
async function check(cwd: string, options: Options = {}, words: readonly string[] = []) {
  const given = { reporter: ['concise'], ...options, cwd }
  const { code, out, err } = await inProcess(
    () => import('../../../src/cli/run-check.ts'),
    words,
    given,
  )
  const lines = out
    .split('\n')
    .filter((line) => !/^(?:Checked|\d+ \w+(?:, \d+ \w+)* in) /.test(line))
  return { code, out: lines.join('\n'), err }
}

const pages = {
  'dragoman.yaml': 'locales: [nl]\ntemplates: ""\n',
  'content/one.md': 'We met 12 people.\n',
  'content/two.md': 'We met 15 people.\n',
  'locales/nl/one.po': 'msgid "We met 12 people."\nmsgstr "Wij ontmoetten 13 mensen."\n',
  'locales/nl/two.po': 'msgid "We met 15 people."\nmsgstr "Wij ontmoetten 16 mensen."\n',
}

const one =
  'locales/nl/one.po:2:24 error Unexpected `13`, expected `12` as in the source changed-number\n'
const two =
  'locales/nl/two.po:2:24 error Unexpected `16`, expected `15` as in the source changed-number\n'

describe('part of a project', () => {
  const folder = site(pages)

  test.each([
    [['locales/nl/one.po'], one],
    [['content/two.md'], two],
    [['content'], one + two],
    [['./locales/nl'], one + two],
  ])('check %j', async (paths, out) => {
    expect(await check(folder, {}, paths)).toEqual({ code: 1, out, err: '' })
  })

  test('a path with nothing to check is a mistake of the command', async () => {
    expect(await check(folder, {}, ['contnt'])).toEqual({
      code: 2,
      out: '',
      err: 'Nothing to check at `contnt`.\n',
    })
  })
})

describe('what has changed', () => {
  const folder = site(pages)
  commit(folder, 'All')
  git(folder, ['checkout', '--quiet', '-b', 'work'])

  test('nothing has', async () => {
    expect(await check(folder, { changed: true })).toEqual({ code: 0, out: '', err: '' })
    expect(await check(folder, { staged: true })).toEqual({ code: 0, out: '', err: '' })
  })

  test('a catalog on the disk', async () => {
    edit(join(folder, 'locales/nl/one.po'), 'mensen', 'lieden')
    expect((await check(folder, { changed: true })).out).toBe(one)
    expect((await check(folder, { staged: true })).out).toBe('')
  })

  test('what is staged is read as it is staged', async () => {
    git(folder, ['add', '.'])
    edit(join(folder, 'locales/nl/one.po'), '13', '12')
    expect((await check(folder, { staged: true })).out).toBe(one)
    expect((await check(folder, { changed: true })).out).toBe('')
    git(folder, ['add', '.'])
    expect((await check(folder, { staged: true })).out).toBe('')
  })

  test('since a branch began, a document being read with its catalogs', async () => {
    commit(folder, 'One')
    edit(join(folder, 'content/two.md'), 'people.', 'people!')
    commit(folder, 'Two')
    expect((await check(folder, { changed: true })).out).toBe('')
    const { out } = await check(folder, { changed: 'HEAD~1' })
    expect(out).toContain('locales/nl/two.po')
    expect(out).not.toContain('locales/nl/one.po')
  })

  test('UI strings are read with those of the source', async () => {
    const strings = site({
      'dragoman.yaml': 'locales: [nl]\ntemplates: ""\n',
      'content/one.md': 'Word.\n',
      'locales/nl/one.po': 'msgid "Word."\nmsgstr "Woord."\n',
      'locales/en/ui.json': '{ "met": "We met 12" }\n',
      'locales/nl/ui.json': '{ "met": "Ontmoet: 12" }\n',
    })
    commit(strings, 'Strings')
    edit(join(strings, 'locales/en/ui.json'), '12', '15')
    expect((await check(strings, { changed: true })).out).toBe(
      'locales/nl/ui.json:1:20 error Unexpected `12`, expected `15` as in the source changed-number\n',
    )
  })

  test('places are those of what is staged, not of the disk', async () => {
    const staged = site(pages)
    git(staged, ['init', '--quiet'])
    git(staged, ['add', '.'])
    writeFileSync(join(staged, 'locales/nl/two.po'), '')
    const { out } = await check(staged, { staged: true, reporter: ['rdjson'] }, ['content/two.md'])
    expect(out).toContain('"column": 24')
  })

  test('a folder of a worktree, in a hook before a commit', async () => {
    const inner = Object.entries(pages).map(([path, text]) => [`my site/${path}`, text] as const)
    const top = site(Object.fromEntries(inner))
    commit(top, 'All')
    edit(join(top, 'my site/locales/nl/one.po'), 'mensen', 'lieden')
    git(top, ['add', '.'])
    vi.stubEnv('GIT_DIR', join(top, '.git'))
    const { out } = await check(join(top, 'my site'), { staged: true })
    vi.unstubAllEnvs()
    expect(out).toBe(one)
  })

  test('where the configuration changed, all may have', async () => {
    edit(join(folder, 'dragoman.yaml'), 'templates: ""', 'templates: "" # none')
    expect((await check(folder, { changed: true })).out).toBe((await check(folder)).out)
  })

  test.each([
    [
      { staged: true, fix: true },
      'Cannot fix what is staged: fixes are made in the files on the disk.',
    ],
    [{ staged: true, changed: true }, 'Options --staged and --changed do not go together.'],
    [{ changed: 'nowhere' }, 'No commit `nowhere` in this repository.'],
  ])('check %j is a mistake', async (args, message) => {
    const { code, err } = await check(folder, args)
    expect([code, err.split('\n')[0]]).toEqual([2, message])
  })
})

describe('a baseline', () => {
  const folder = site({
    ...pages,
    'content/bad.md': 'See [us](/a).\n',
    'locales/nl/bad.po': 'msgid "See [us](1)."\nmsgstr "Zie [ons](2)."\n',
  })
  const path = join(folder, 'dragoman-baseline.json')

  test('there has to be one', async () => {
    const { code, err } = await check(folder, { baseline: true })
    expect([code, err]).toEqual([2, 'No baseline at `dragoman-baseline.json`.\n'])
  })

  test('it takes what is found, but for what can do harm', async () => {
    const { code, out } = await check(folder, { updateBaseline: true })
    expect(code).toBe(1)
    expect(out).toContain('broken-markup')
    const { findings } = Object(JSON.parse(readFileSync(path, 'utf8')))
    expect(findings).toMatchObject([
      { rule: 'changed-number', locale: 'nl', path: 'locales/nl/one.po' },
      { rule: 'changed-number', locale: 'nl', path: 'locales/nl/two.po' },
    ])
    edit(join(folder, 'locales/nl/bad.po'), '](2)', '](1)')
  })

  test('what it knows is not shown, where ever it moves', async () => {
    const catalog = join(folder, 'locales/nl/one.po')
    writeFileSync(catalog, `# A note.\n\n${readFileSync(catalog, 'utf8')}`)
    expect(await check(folder, { baseline: true })).toEqual({
      code: 0,
      out: '',
      err: '2 known findings not shown: see dragoman-baseline.json.\n',
    })
  })

  test('what is mended has to leave it, and nothing new comes in', async () => {
    edit(join(folder, 'locales/nl/one.po'), '13', '12')
    edit(join(folder, 'content/two.md'), '15', '17')
    edit(join(folder, 'locales/nl/two.po'), '15', '17')
    const { code, out } = await check(folder, { baseline: true })
    expect(code).toBe(1)
    const fresh = two.replace('`15`', '`17`')
    const stale =
      'dragoman-baseline.json:1:1 error Unexpected entries of 2 findings that are gone, expected findings there are stale-baseline\n'
    expect(out).toBe(fresh + stale)
    expect((await check(folder, { updateBaseline: true })).out).toBe(fresh)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ schemaVersion: 1, findings: [] })
  })

  test.each([
    [{ updateBaseline: true }, ['content'], 'Part of a project cannot update its baseline.'],
    [{ baseline: 'content/one.md' }, [], '`content/one.md` is no baseline.'],
  ])('check %j is a mistake', async (options, words, message) => {
    const { code, err } = await check(folder, options, words)
    expect([code, err.split('\n')[0]]).toEqual([2, message])
  })
})

describe('warnings and fixes', () => {
  const folder = site({
    'dragoman.yaml':
      'locales: [nl]\ntemplates: ""\npatterns:\n  own-words: { extends: substitution, swap: { middels: met } }\n',
    'locales/glossary.yaml': 'brands: [{ name: Quitemate }]\n',
    'content/page.md': 'With Quitemate.\n',
    'locales/nl/page.po': 'msgid "With Quitemate."\nmsgstr "Middels Kwaitmeet."\n',
  })

  test('there may be so many warnings', async () => {
    expect((await check(folder, { failOn: 'never', maxWarnings: '1' })).code).toBe(0)
    const { code, err } = await check(folder, { failOn: 'never', maxWarnings: '0' })
    expect([code, err]).toEqual([1, 'Too many warnings: 1, at most 0 may be there.\n'])
    expect((await check(folder, { maxWarnings: 'few' })).code).toBe(2)
  })

  test('a dry run shows a patch, which git applies', async () => {
    const before = filesIn(folder)
    const { out } = await check(folder, { fix: true, dryRun: true, json: true })
    const { patch } = Object(JSON.parse(out))
    expect(patch).toBe(
      `--- a/locales/nl/page.po\n+++ b/locales/nl/page.po\n@@ -1,2 +1,2 @@\n msgid "With Quitemate."\n-msgstr "Middels Kwaitmeet."\n+msgstr "Met Kwaitmeet."\n`,
    )
    expect(filesIn(folder)).toEqual(before)
  })

  test('a dry run with a baseline shows what a run would mend', async () => {
    const known = site({
      'dragoman.yaml':
        'locales: [nl]\ntemplates: ""\npatterns: { own-word: { extends: substitution, swap: { Word: Term } } }\n',
      'content/one.md': 'Word.\n',
      'locales/nl/one.po': 'msgid "Word."\nmsgstr "Woord."\n',
    })
    await check(known, { updateBaseline: true })
    const { out } = await check(known, { baseline: true, fix: true, dryRun: true, reporter: [] })
    expect(out).toContain('\n+Term.\n')
  })

  test('unsafe fixes are made when they are asked for', async () => {
    await check(folder, { fix: true })
    expect(readFileSync(join(folder, 'locales/nl/page.po'), 'utf8')).toContain('"Met Kwaitmeet."')
    expect((await check(folder, { fixUnsafe: true })).code).toBe(0)
    expect(readFileSync(join(folder, 'locales/nl/page.po'), 'utf8')).toContain('"Met Quitemate."')
  })
})
