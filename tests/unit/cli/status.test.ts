import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, edit } from './command-line.ts'
import { commit } from './repository.ts'

const { run, site } = commandLine()

const po = (entries: string) =>
  `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n${entries}`

describe('status', () => {
  const folder = site({
    'dragoman.yaml': 'source: en\nlocales: [hi, nl]\n',
    'content/rest.md': 'Rest well.\n\nSleep well.\n',
    'content/指南/नींद.md': 'One day.\n',
    'locales/nl/rest.po': po('msgid "Rest well."\nmsgstr "Rust."\n'),
    'locales/nl/指南/नींद.po': po('#, fuzzy\nmsgid "One day."\nmsgstr "Ooit."\n'),
  })
  commit(folder, 'First', '2023-01-02T23:00:00Z')
  edit(join(folder, 'locales/nl/rest.po'), 'msgid "Rest', '#, fuzzy\nmsgid "Rest')
  commit(folder, 'Second', '2024-01-02T12:00:00Z')

  test('counts units and words by locale', () => {
    expect(run(['status'], folder).out).toMatchInlineSnapshot(`
      "Locale      Done  Translated    Stale  Missing  Words left
      Hindi (hi)   0 %           0        0  3 (6 w)           6
      Dutch (nl)   0 %           0  2 (4 w)  1 (2 w)           6
      "
    `)
  })

  test('by document or folder, names last so that columns are aligned in every script', () => {
    expect(run(['status', '--by', 'document', '--oldest'], folder).out).toMatchInlineSnapshot(`
      "Locale      Done  Translated    Stale  Missing  Words left  Stale since
      Hindi (hi)   0 %           0        0  2 (4 w)           4            -  content/rest.md
      Dutch (nl)   0 %           0  1 (2 w)  1 (2 w)           4   2024-01-02  content/rest.md
      Hindi (hi)   0 %           0        0  1 (2 w)           2            -  content/指南/नींद.md
      Dutch (nl)   0 %           0  1 (2 w)        0           2   2023-01-02  content/指南/नींद.md
      "
    `)
    expect(run(['status', 'content/指南', '--by', 'folder', '-l', 'nl'], folder).out)
      .toMatchInlineSnapshot(`
      "Locale      Done  Translated    Stale  Missing  Words left
      Dutch (nl)   0 %           0  1 (2 w)        0           2  content/指南/
      "
    `)
  })

  test('says since when the oldest stale unit waits, unless it is not committed', () => {
    edit(join(folder, 'locales/nl/指南/नींद.po'), 'Ooit.', 'Eens.')
    const { out } = run(['status', '--oldest', '--json'], folder)
    const { rows } = JSON.parse(out)
    expect(rows.map((row: { oldestStale: unknown }) => row.oldestStale)).toEqual([
      null,
      { locale: 'nl', date: '2024-01-02', path: 'locales/nl/rest.po', line: 4 },
    ])
  })

  test.each([
    [['status', '--by', 'folders'], 'Unknown grouping `folders`.\nDid you mean folder?\n'],
    [['status', 'dist'], 'No document at `dist`.\nGive documents or folders of the content.\n'],
  ])('%j is a mistake', (args, err) => {
    expect(run(args, folder)).toEqual({ code: 2, out: '', err })
  })
})
