import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, edit, filesIn } from './command-line.ts'

const { run, site } = commandLine()

describe('pull', () => {
  const folder = site({
    'dragoman.yaml': 'source: en\nlocales: [nl]\n',
    'content/rest.md': '<!-- dragoman byline -->\n<!-- /dragoman -->\n\nLie down.\n',
    'locales/nl/rest.po':
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n#: content/rest.md\nmsgid "Lie down."\nmsgstr "Ga liggen."\n',
    'locales/nl/ui.json':
      '{ "readingTime_one": "{{count}} minuut", "readingTime_other": "{{count}} minuten", "words_one": "{{count}} woord", "words_other": "{{count}} woorden" }',
  })
  const page = 'dist/nl/rest.md'
  const catalog = 'locales/nl/rest.po'

  test('needs a build', () => {
    const { code, err } = run(['pull'], folder)
    expect([code, err]).toEqual([
      2,
      'No build is recorded, so that edits cannot be told from what was built.\nRun `dragoman build` first, then edit its pages.\n',
    ])
  })

  test('finds nothing in pages as they were built', () => {
    expect(run(['build'], folder).code).toBe(0)
    const before = filesIn(folder)
    expect(run(['pull'], folder)).toEqual({
      code: 0,
      out: 'No page was edited since it was built.\n',
      err: '',
    })
    expect(filesIn(folder)).toEqual(before)
  })

  test('takes an edit that build would not overwrite, and the next build goes on', () => {
    edit(join(folder, page), 'Ga liggen.', 'Ga eens *lekker* liggen.')
    const refused = run(['build'], folder)
    expect([refused.code, refused.out.split('\n')[0]]).toEqual([
      1,
      `${page}:1:1  error  Unexpected edit in a built file, expected what the last build wrote  edited-output`,
    ])
    const edited = filesIn(folder)
    expect(run(['pull', page, '--dry-run'], folder).out).toContain(
      '1 translation would be taken into 1 catalog.\n',
    )
    expect(filesIn(folder)).toEqual(edited)
    const { code, out } = run(['pull'], folder)
    expect([code, out]).toEqual([0, expect.stringContaining('  + Ga eens *lekker* liggen.\n')])
    expect(readFileSync(join(folder, catalog), 'utf8')).toContain(
      'msgstr "Ga eens *lekker* liggen."',
    )
    // Its word count has changed, and with it the byline and the manifest.
    expect(run(['build'], folder).out).toContain('2 files written to dist/.\n')
  })

  test('prints JSON, and exits 1 where an edit was not taken', () => {
    const small = site({
      'dragoman.yaml': 'source: en\nlocales: [nl]\n',
      'content/rest.md': 'Rest.\n\nSleep.\n',
      'locales/nl/rest.po':
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Rest."\nmsgstr "Rust."\n\nmsgid "Sleep."\nmsgstr "Slaap."\n',
    })
    run(['build'], small)
    writeFileSync(join(small, 'dist/nl/rest.md'), 'Rust uit.\n\nSlaap!\n')
    edit(join(small, 'locales/nl/rest.po'), 'Slaap.', 'Slapen.')
    const { code, out } = run(['pull', 'dist/nl', '--json'], small)
    expect({ code, ...JSON.parse(out) }).toMatchInlineSnapshot(`
      {
        "changes": [
          {
            "kind": "write",
            "path": "locales/nl/rest.po",
          },
        ],
        "code": 1,
        "findings": [
          {
            "actual": "Slaap!",
            "column": 1,
            "endColumn": 7,
            "endLine": 3,
            "expected": "Slapen.",
            "fix": null,
            "help": "Both were changed since the build: make them the same, then pull again.",
            "line": 3,
            "locale": "nl",
            "message": "Unexpected \`Slaap!\`, expected \`Slapen.\` as in the catalog",
            "path": "dist/nl/rest.md",
            "related": [
              {
                "column": 1,
                "line": 7,
                "message": "the catalog says \`Slapen.\`",
                "path": "locales/nl/rest.po",
              },
            ],
            "rule": "edit-conflict",
            "severity": "error",
          },
        ],
        "pulled": [
          {
            "after": "Rust uit.",
            "before": "Rust.",
            "catalog": "locales/nl/rest.po",
            "document": "rest",
            "locale": "nl",
            "page": "dist/nl/rest.md",
            "source": "Rest.",
          },
        ],
        "schemaVersion": 1,
      }
    `)
    expect(run(['pull'], small)).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "",
        "out": "dist/nl/rest.md:3:1  error  Unexpected \`Slaap!\`, expected \`Slapen.\` as in the catalog  edit-conflict
          nl  Slapen.   locales/nl/rest.po:7:1
          nl  Slaap!
        help  Both were changed since the build: make them the same, then pull again.

      1 error in 1 file
      Nothing was taken.
      ",
      }
    `)
    expect(run(['build', '--discard-edits', 'dist/nl/rest.md'], small).code).toBe(0)
    expect(readFileSync(join(small, 'dist/nl/rest.md'), 'utf8')).toBe('Rust uit.\n\nSlapen.\n')
  })

  test.each([
    [['pull', 'dist/tr/nothing.md'], 'Nothing was built at `dist/tr/nothing.md`.'],
    [['build', '--discard-edits', 'content'], 'Nothing is built at `content`.'],
  ])('%j is a mistake', (args, message) => {
    const { code, err } = run(args, folder)
    expect([code, err.split('\n')[0]]).toEqual([2, message])
  })
})
