import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, filesIn } from './command-line.ts'

const { run, site, temporary } = commandLine()

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
const entry = (target: string) => `${header}\nmsgid "Rest"\nmsgstr "${target}"\n`

const conflict = { base: entry(''), '.ours': entry('Rust'), theirs: entry('Pauze') }

describe('merge-po BASE OURS THEIRS', () => {
  test('writes into OURS, and says what needs review', () => {
    const folder = site(conflict)
    const args = ['merge-po', 'base', '.ours', 'theirs', '--path', 'locales/nl/page.po']
    expect(run(args, folder)).toEqual({
      code: 0,
      out: '',
      err: 'Warning: `locales/nl/page.po:4` was translated on both sides: ours is kept, theirs stands in a comment.\n',
    })
    expect(filesIn(folder)).toEqual({
      ...conflict,
      '.ours': `${header}\n# Conflicting translation: "Pauze"\n#, fuzzy\nmsgid "Rest"\nmsgstr "Rust"\n`,
    })
  })

  test('--dry-run writes nothing, --json prints one document', () => {
    const folder = site(conflict)
    const args = ['merge-po', 'base', '.ours', 'theirs', '--path=page.po', '--dry-run', '--json']
    const { code, out, err } = run(args, folder)
    const document: unknown = JSON.parse(out)
    expect([code, err]).toEqual([0, ''])
    expect(document).toEqual({
      schemaVersion: 1,
      path: 'page.po',
      merged: true,
      reviews: [{ reason: 'conflict', source: 'Rest', line: 4 }],
      refusals: [],
    })
    expect(filesIn(folder)).toEqual(conflict)
  })

  test('says nothing of a merge without a question; a base that is missing is empty', () => {
    const folder = site({ 'ours.po': entry(''), 'theirs.po': entry('Rust') })
    const args = ['merge-po', 'base.po', 'ours.po', 'theirs.po']
    expect(run(args, folder)).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(join(folder, 'ours.po'), 'utf8')).toBe(entry('Rust'))
  })

  test('does not touch OURS when it is the result', () => {
    const folder = site({ 'base.po': entry(''), 'ours.po': entry('Rust'), 'theirs.po': entry('') })
    const before = statSync(join(folder, 'ours.po'), { bigint: true }).ctimeNs
    expect(run(['merge-po', 'base.po', 'ours.po', 'theirs.po'], folder).code).toBe(0)
    expect(statSync(join(folder, 'ours.po'), { bigint: true }).ctimeNs).toBe(before)
  })

  test.each([
    ['base.po', '<<<<<<< HEAD\n', 'base', '1:1'],
    ['ours.po', `${entry('Rust')}\nmsgid "Rest"\nmsgstr "Pauze"\n`, 'ours', '7:8'],
    ['theirs.po', '\n', 'theirs', '1:1'],
    ['theirs.po', Buffer.from([0x23, 0x20, 0xff]), 'theirs', '1:3'],
  ])('exits 1 and writes nothing when %s cannot be read', (name, text, side, place) => {
    const whole = { 'base.po': entry(''), 'ours.po': entry('Rust'), 'theirs.po': entry('Pauze') }
    const folder = site({ ...whole, [name]: text })
    const before = filesIn(folder)
    const { code, out, err } = run(['merge-po', 'base.po', 'ours.po', 'theirs.po'], folder)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`ours.po:${place} (${side}) Unexpected `)
    expect(err.endsWith('Left `ours.po` alone: it cannot be merged unit by unit.\n')).toBe(true)
    expect(filesIn(folder)).toEqual(before)
  })

  test.each([
    [['base.po', 'ours.po'], 'Unexpected 2 files, expected three: BASE OURS THEIRS.\n'],
    [[], 'Unexpected 0 files, expected three: BASE OURS THEIRS.\n'],
    [['base.po', 'ours.po', 'gone.po'], 'No file `gone.po`.\n'],
    [['base', '.ours', 'theirs'], 'Unknown format of `.ours`.\n'],
  ])('%j is misuse', (files, message) => {
    const folder = site({ ...conflict, 'base.po': '', 'ours.po': '' })
    const { code, err } = run(['merge-po', ...files], folder)
    expect(code).toBe(2)
    expect(err.startsWith(message)).toBe(true)
  })
})

const hasGit = spawnSync('git', ['--version']).status === 0

function repository(files: Readonly<Record<string, string>>): string {
  const folder = site({ 'dragoman.yaml': 'locales: [nl]\n', ...files })
  expect(spawnSync('git', ['init', '--quiet'], { cwd: folder }).status).toBe(0)
  return folder
}

const settings = (folder: string) =>
  spawnSync('git', ['config', '--local', '--get-regexp', '^merge'], { cwd: folder })
    .stdout.toString()
    .replace(/\S*node \S*main.ts/, 'dragoman')

describe.skipIf(!hasGit)('merge-po --install', () => {
  const lines =
    'locales/**/*.po merge=dragoman\nlocales/templates/**/*.pot merge=dragoman\nlocales/*/ui.json merge=dragoman\n'

  test('sets git up once, keeps what is there, and undoes it', () => {
    const folder = repository({ '.gitattributes': '*.md text' })
    const attributes = () => readFileSync(join(folder, '.gitattributes'), 'utf8')
    const dry = run(['merge-po', '--install', '--dry-run'], folder)
    expect(dry.out).toContain('Would write: .gitattributes\nWould set: merge.dragoman.name')
    expect([attributes(), settings(folder)]).toEqual(['*.md text', ''])
    const { code, out } = run(['merge-po', '--install'], folder)
    expect(code).toBe(0)
    expect(out).toContain('Wrote: .gitattributes\nSet: merge.dragoman.name = ')
    expect(attributes()).toBe(`*.md text\n${lines}`)
    expect(settings(folder)).toBe(
      'merge.dragoman.name catalogs, unit by unit\nmerge.dragoman.driver dragoman merge-po --path %P %O %A %B || { git merge-file -L ours -L base -L theirs %A %O %B; exit 1; }\n',
    )
    expect(run(['merge-po', '--install'], folder).out).toBe('Everything is up to date.\n')
    expect(attributes()).toBe(`*.md text\n${lines}`)
    expect(run(['merge-po', '--uninstall'], folder).out).toBe(
      'Wrote: .gitattributes\nUnset: merge.dragoman.name\nUnset: merge.dragoman.driver\n',
    )
    expect([attributes(), settings(folder)]).toEqual(['*.md text\n', ''])
    expect(run(['merge-po', '--uninstall'], folder).out).toBe('Everything is up to date.\n')
  })

  test('--json says what it did; a file with nothing left is deleted', () => {
    const folder = repository({})
    run(['merge-po', '--install'], folder)
    expect(JSON.parse(run(['merge-po', '--uninstall', '--json'], folder).out)).toEqual({
      schemaVersion: 1,
      changes: [{ kind: 'delete', path: '.gitattributes' }],
      settings: [
        { key: 'merge.dragoman.name', value: null },
        { key: 'merge.dragoman.driver', value: null },
      ],
    })
  })

  test('follows the configuration, and says what is wrong with it', () => {
    const folder = repository({})
    run(['merge-po', '--install'], folder)
    const yaml = 'locales: [nl]\ncatalogs: "i18n/{locale}/my {path}.po"\ntemplates: ""\n'
    writeFileSync(join(folder, 'dragoman.yaml'), yaml)
    run(['merge-po', '--install'], folder)
    expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe(
      'locales/*/ui.json merge=dragoman\n"i18n/*/my **/*.po" merge=dragoman\n',
    )
    writeFileSync(join(folder, 'dragoman.yaml'), 'lokales: [nl]\n')
    const { code, out } = run(['merge-po', '--install'], folder)
    expect(code).toBe(1)
    expect(out).toContain('dragoman.yaml:1:1')
  })

  test('writes nothing outside of a repository', () => {
    const folder = site({ 'dragoman.yaml': 'locales: [nl]\n' })
    const env = { GIT_CEILING_DIRECTORIES: temporary }
    expect(run(['merge-po', '--install'], folder, env)).toEqual({
      code: 2,
      out: '',
      err: `No git repository at \`${folder}\`.\nRun \`git init\` first, or give the folder of the project with --cwd.\n`,
    })
    expect(Object.keys(filesIn(folder))).toEqual(['dragoman.yaml'])
  })
})
