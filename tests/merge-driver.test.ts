import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, edit } from './unit/cli/command-line.ts'

const { run, site } = commandLine()

const hasGit = spawnSync('git', ['--version']).status === 0

const catalog = 'locales/nl/page.po'

/** Nothing of the person's own configuration. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

interface Repository {
  readonly path: (name: string) => string
  readonly read: (name: string) => string
  readonly git: (...args: readonly string[]) => {
    readonly code: number | null
    readonly said: string
  }
  /** Commits what a change does, on a branch that starts at the first commit. */
  readonly branch: (name: string, change: () => void) => void
  /** Merges the branch `theirs` into the branch `ours`. */
  readonly merge: () => { readonly code: number | null; readonly said: string }
}

function repository(
  files: Readonly<Record<string, string>>,
  options: { readonly install: boolean } = { install: true },
): Repository {
  const folder = site({ 'dragoman.yaml': 'locales: [nl]\n', ...files })
  const path = (name: string) => join(folder, name)
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: folder, env })
    return { code: status, said: `${stdout.toString()}${stderr.toString()}` }
  }
  const commit = () => {
    git('add', '--all')
    expect(git('commit', '--quiet', '--message', 'x')).toEqual({ code: 0, said: '' })
  }
  git('init', '--quiet', '--initial-branch', 'base')
  if (options.install) run(['merge-po', '--install'], folder)
  commit()
  return {
    path,
    read: (name) => readFileSync(path(name), 'utf8'),
    git,
    branch(name, change) {
      git('checkout', '--quiet', '-b', name, 'base')
      change()
      commit()
    },
    merge() {
      git('checkout', '--quiet', 'ours')
      return git('merge', '--no-edit', 'theirs')
    },
  }
}

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'

const dated = (date: string) =>
  `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"PO-Revision-Date: ${date}\\n"\n`
const entry = (source: string, target: string) => `\nmsgid "${source}"\nmsgstr "${target}"\n`

describe.skipIf(!hasGit)('a merge by git', () => {
  const wrapped = `${header}
msgid ""
"Take 5 mg in the evening "
"with a glass of water."
msgstr ""
`

  function dose(install: boolean): Repository {
    const made = repository({ [catalog]: wrapped }, { install })
    made.branch('ours', () =>
      edit(made.path(catalog), 'water."\nmsgstr ""', 'water."\nmsgstr "Neem 5 mg."'),
    )
    made.branch('theirs', () => edit(made.path(catalog), '5 mg', '10 mg'))
    return made
  }

  test('without the driver puts a translation under a source it was not made for', () => {
    const { merge, read } = dose(false)
    expect(merge().code).toBe(0)
    expect(read(catalog)).toBe(wrapped.replace('5 mg', '10 mg').replace(/""\n$/, '"Neem 5 mg."\n'))
  })

  test('with it says that the translation is of an earlier source', () => {
    const { merge, read } = dose(true)
    const { code, said } = merge()
    expect(code).toBe(0)
    expect(said).toContain(
      'Warning: `locales/nl/page.po:4` was translated while its source changed: the old text needs review.\n',
    )
    expect(read(catalog)).toBe(`${header}
#, fuzzy
#| msgid "Take 5 mg in the evening with a glass of water."
msgid ""
"Take 10 mg in the evening "
"with a glass of water."
msgstr "Neem 5 mg."

#~ msgid ""
#~ "Take 5 mg in the evening "
#~ "with a glass of water."
#~ msgstr "Neem 5 mg."
`)
  })

  test('keeps what both sides translated and added, and the later date', () => {
    const made = repository({
      [catalog]: dated('2026-01-02 10:00+0100') + entry('Rest', '') + entry('Sleep', ''),
    })
    const write = (text: string) => writeFileSync(made.path(catalog), text)
    made.branch('ours', () =>
      write(
        dated('2026-01-04 10:00+0100') +
          entry('Rest', 'Rust') +
          entry('Sleep', '') +
          entry('Dream', 'Droom'),
      ),
    )
    made.branch('theirs', () =>
      write(
        dated('2026-01-03 10:00+0100') +
          entry('Rest', '') +
          entry('Sleep', 'Slaap') +
          entry('Wake', 'Word wakker'),
      ),
    )
    const { code, said } = made.merge()
    expect(code).toBe(0)
    expect(said).not.toContain('Warning')
    expect(made.read(catalog)).toBe(
      dated('2026-01-04 10:00+0100') +
        entry('Rest', 'Rust') +
        entry('Sleep', 'Slaap') +
        entry('Dream', 'Droom') +
        entry('Wake', 'Word wakker'),
    )
  })

  test('keeps both translations of one text, and says where', () => {
    const made = repository({ [catalog]: `${header}\nmsgid "Rest"\nmsgstr ""\n` })
    made.branch('ours', () => edit(made.path(catalog), 'Rest"\nmsgstr ""', 'Rest"\nmsgstr "Rust"'))
    made.branch('theirs', () =>
      edit(made.path(catalog), 'Rest"\nmsgstr ""', 'Rest"\nmsgstr "Pauze"'),
    )
    const { code, said } = made.merge()
    expect(code).toBe(0)
    expect(said).toContain(
      'Warning: `locales/nl/page.po:4` was translated on both sides: ours is kept, theirs stands in a comment.\n',
    )
    expect(made.read(catalog)).toBe(
      `${header}\n# Conflicting translation: "Pauze"\n#, fuzzy\nmsgid "Rest"\nmsgstr "Rust"\n`,
    )
  })

  test('leaves an ordinary conflict where a side cannot be read', () => {
    const made = repository({ [catalog]: `${header}\nmsgid "Rest"\nmsgstr ""\n` })
    made.branch('ours', () => edit(made.path(catalog), 'Rest"\nmsgstr ""', 'Rest"\nmsgstr "Rust"'))
    made.branch('theirs', () => edit(made.path(catalog), 'Rest"\nmsgstr ""', 'Rest"\nmsgstr "Rust'))
    const { code, said } = made.merge()
    expect(code).toBe(1)
    expect(said).toContain('locales/nl/page.po:5:8 (theirs) Unexpected `msgstr "Rust`')
    expect(said).toContain('Left `locales/nl/page.po` alone: it cannot be merged unit by unit.\n')
    expect(made.git('status', '--short').said).toBe(`UU ${catalog}\n`)
    expect(made.read(catalog)).toBe(
      `${header}\nmsgid "Rest"\n<<<<<<< ours\nmsgstr "Rust"\n=======\nmsgstr "Rust\n>>>>>>> theirs\n`,
    )
  })

  test('leaves one where both sides changed a UI string, and merges the others', () => {
    const made = repository({ 'locales/nl/ui.json': '{\n  "a": "1",\n  "b": "2"\n}\n' })
    made.branch('ours', () => edit(made.path('locales/nl/ui.json'), '"1"', '"een"'))
    made.branch('theirs', () => edit(made.path('locales/nl/ui.json'), '"2"', '"twee"'))
    expect(made.merge().code).toBe(0)
    expect(made.read('locales/nl/ui.json')).toBe('{\n  "a": "een",\n  "b": "twee"\n}\n')
    made.git('checkout', '--quiet', 'theirs')
    edit(made.path('locales/nl/ui.json'), '"1"', '"één"')
    made.git('commit', '--quiet', '--all', '--message', 'x')
    const { code, said } = made.merge()
    expect(code).toBe(1)
    expect(said).toContain('(ours) Unexpected changes of `a` on both sides, expected one\n')
    expect(made.read('locales/nl/ui.json')).toContain('<<<<<<< ours\n  "a": "een",')
  })

  test('follows a document that one side renamed', () => {
    const made = repository({
      'content/page.md': 'Rest a while.\n\nLie down.\n',
      [catalog]: `${header}\nmsgid "Rest a while."\nmsgstr ""\n\nmsgid "Lie down."\nmsgstr "Ga liggen."\n`,
    })
    made.branch('ours', () => {
      renameSync(made.path('content/page.md'), made.path('content/rest.md'))
      renameSync(made.path(catalog), made.path('locales/nl/rest.po'))
    })
    made.branch('theirs', () =>
      edit(made.path(catalog), 'while."\nmsgstr ""', 'while."\nmsgstr "Rust."'),
    )
    expect(made.merge().code).toBe(0)
    expect(made.read('locales/nl/rest.po')).toContain('msgid "Rest a while."\nmsgstr "Rust."\n')
  })

  test('of a file one side deleted is for a person, who finds the translation', () => {
    const made = repository({ [catalog]: `${header}\nmsgid "Rest"\nmsgstr ""\n` })
    made.branch('ours', () => rmSync(made.path(catalog)))
    made.branch('theirs', () =>
      edit(made.path(catalog), 'Rest"\nmsgstr ""', 'Rest"\nmsgstr "Rust"'),
    )
    const { code, said } = made.merge()
    expect(code).toBe(1)
    expect(said).toContain('CONFLICT (modify/delete)')
    expect(made.read(catalog)).toContain('msgstr "Rust"\n')
  })

  test('of two branches that each synced an edit has no conflict, and nothing left to sync', () => {
    const made = repository({
      'content/page.md': 'Take 5 mg in the evening.\n\nRest.\n\nLie down and close your eyes.\n',
    })
    const folder = made.path('.')
    const sync = () => expect(run(['sync'], folder).code).toBe(0)
    sync()
    for (const [source, target] of [
      ['Take 5 mg in the evening.', "Neem 's avonds 5 mg."],
      ['Rest.', 'Rust.'],
      ['Lie down and close your eyes.', 'Ga liggen en sluit je ogen.'],
    ])
      edit(
        made.path(catalog),
        `msgid "${source}"\nmsgstr ""`,
        `msgid "${source}"\nmsgstr "${target}"`,
      )
    made.git('add', '--all')
    made.git('commit', '--quiet', '--message', 'x')
    made.branch('ours', () => {
      edit(made.path('content/page.md'), '5 mg', '10 mg')
      sync()
    })
    made.branch('theirs', () => {
      edit(made.path('content/page.md'), 'your eyes.', 'both eyes.\n\nSleep.')
      sync()
    })
    expect(made.merge().code).toBe(0)
    expect(made.read(catalog).replace(/^[^]*?\n\n/, '')).toMatchInlineSnapshot(`
      "#. needs review (number): Take [-5-]{+10+} mg in the evening.
      #. paragraph
      #: content/page.md
      #, fuzzy
      #| msgid "Take 5 mg in the evening."
      msgid "Take 10 mg in the evening."
      msgstr "Neem 's avonds 5 mg."

      #. paragraph
      #: content/page.md
      msgid "Rest."
      msgstr "Rust."

      #. needs review (wording): Lie down and close [-your-]{+both+} eyes.
      #. paragraph
      #: content/page.md
      #, fuzzy
      #| msgid "Lie down and close your eyes."
      msgid "Lie down and close both eyes."
      msgstr "Ga liggen en sluit je ogen."

      #. paragraph
      #: content/page.md
      msgid "Sleep."
      msgstr ""

      # Retired 2026-11-25
      #~ msgid "Lie down and close your eyes."
      #~ msgstr "Ga liggen en sluit je ogen."

      # Retired 2026-11-25
      #~ msgid "Take 5 mg in the evening."
      #~ msgstr "Neem 's avonds 5 mg."
      "
    `)
    expect(run(['sync', '--check'], folder)).toEqual({
      code: 0,
      out: 'Dutch (nl): 4 kept\nEverything is up to date.\n',
      err: '',
    })
  })
})
