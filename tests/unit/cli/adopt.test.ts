import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, filesIn } from './command-line.ts'

const { run, site } = commandLine()

const files = {
  'content/page.md': '# Rest\n\nSee [the guide](/guide) for 3 ways to rest.\n',
  'done/nl/page.md': '# Rust\n\nZie [de gids](/nl/guide) voor 3 manieren om te rusten.\n',
}
const filled = (folder: string) =>
  readFileSync(join(folder, 'locales', 'nl', 'page.po'), 'utf8').match(/^msgstr ".+"$/gm)

describe('adopt', () => {
  test('needs no configuration, and changes nothing the second time', () => {
    const folder = site(files)
    const args = ['adopt', 'nl', '--from', 'done/{locale}/{path}{ext}']
    expect(run(args, folder)).toEqual({
      code: 0,
      out: [
        'Document  Locale  Translated  Stale  Known  Missing  Surplus  Words',
        'page      nl               2      0      0        0        0  100 %',
        '',
        'Wrote: locales/nl/page.po',
        '1 file written.',
        '',
      ].join('\n'),
      err: '',
    })
    expect(filled(folder)).toEqual([
      'msgstr "Rust"',
      'msgstr "Zie [de gids](1) voor 3 manieren om te rusten."',
    ])
    const before = filesIn(folder)
    expect(run(args, folder).out).toContain('Nothing to write.\n')
    expect(filesIn(folder)).toEqual(before)
  })

  test('--dry-run writes nothing, --json tells all', () => {
    const folder = site(files)
    const before = filesIn(folder)
    const args = ['adopt', 'nl', '--from', 'done/{locale}/{path}.md', '--dry-run', '--json']
    const { code, out, err } = run(args, folder)
    expect({ code, err, report: JSON.parse(out) }).toEqual({
      code: 0,
      err: '',
      report: {
        schemaVersion: 1,
        documents: [
          {
            document: 'page',
            path: 'content/page.md',
            locale: 'nl',
            catalog: 'locales/nl/page.po',
            units: 2,
            translated: 2,
            stale: 0,
            known: 0,
            differing: [],
            words: { all: 9, translated: 9, stale: 0 },
            from: 'done/nl/page.md',
            left: [],
            missing: [],
            surplus: [],
          },
        ],
        changes: [{ kind: 'write', path: 'locales/nl/page.po' }],
        skipped: [],
        findings: [],
      },
    })
    expect(filesIn(folder)).toEqual(before)
  })

  test.each([
    [['nl'], 'Missing `--from` or `--po`, expected one of them.'],
    [
      ['nl', '--from', 'x/{path}', '--po', 'x.po'],
      'Unexpected `--po` beside `--from`, expected one of them.',
    ],
    [['nl', 'tr', '--po', 'x.po'], 'Unexpected locales `nl, tr`, expected one beside `--po`.'],
    [['nl', '--po', 'x.po'], 'No file `x.po`.'],
    [['nl', '--from', 'x/{path}.md'], 'No translations found at `x/{path}.md` in nl.'],
    [['en', '--from', 'x/{path}.md'], 'Unknown locale `en`.'],
  ])('misuse: %j', (args, message) => {
    const folder = site(files)
    const before = filesIn(folder)
    const { code, out, err } = run(['adopt', ...args], folder)
    expect({ code, out, first: err.split('\n')[0] }).toEqual({ code: 2, out: '', first: message })
    expect(filesIn(folder)).toEqual(before)
  })

  test('a translation that cannot be read is a finding, and the others go on', () => {
    const folder = site({
      ...files,
      'content/other.md': '# Sleep\n',
      'done/nl/other.md': Buffer.from([0x23, 0x20, 0xff]),
    })
    const { code, out } = run(['adopt', 'nl', '--from', 'done/{locale}/{path}.md'], folder)
    expect(code).toBe(1)
    expect(out).toContain('done/nl/other.md:1:3  error  Unexpected byte `0xFF` at offset 2')
    expect(filled(folder)).toHaveLength(2)
  })
})
