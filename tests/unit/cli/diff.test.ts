import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, edit } from './command-line.ts'
import { commit, git } from './repository.ts'

const { run, site, temporary } = commandLine()

describe('diff', () => {
  const folder = site({
    'dragoman.yaml': 'source: en\nlocales: [hi, nl]\n',
    'content/rest.md': '# Rest\n\nTake 5 mg a day.\n\nLie down.\n',
    'content/günstig/été.md': 'Summer is *here*.\n\nIt is warm.\n',
    'locales/nl/rest.po':
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "New here."\nmsgstr "Nieuw hier."\n',
  })
  commit(folder, 'First')
  edit(join(folder, 'content/rest.md'), '5 mg a day', '10 mg a day')
  edit(join(folder, 'content/rest.md'), 'Lie down.', 'New here.')
  renameSync(join(folder, 'content/günstig'), join(folder, 'content/warm'))
  edit(join(folder, 'content/warm/été.md'), 'It is warm.', 'It is hot.')

  test('says what changed since the last commit, word by word', () => {
    expect(run(['diff'], folder)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "content/rest.md
           3  changed  Take [-5-]{+10+} mg a day.
           5  new      New here.  (only hi)
           5  removed  Lie down.

      content/warm/été.md (was content/günstig/été.md)
           3  changed  It is [-warm-]{+hot+}.

      Hindi (hi): 10 words in 3 units to translate (2 changed, 1 new)
      Dutch (nl): 8 words in 2 units to translate (2 changed, 0 new), 2 words done
      Removed: 2 words in 1 unit
      ",
      }
    `)
  })

  test('colours words where colours are wanted', () => {
    const { out } = run(['diff', '--color', '--locale', 'hi'], folder)
    expect(out).toContain('Take \u001B[31m5\u001B[39m\u001B[32m10\u001B[39m mg a day.')
  })

  test('takes any commit, and prints JSON', () => {
    git(folder, ['tag', 'v1'])
    const { code, out } = run(['diff', 'v1', '--json', '--locale', 'nl'], folder)
    const { commit: hash, documents, ...rest } = JSON.parse(out)
    expect(code).toBe(0)
    expect(hash).toBe(git(folder, ['rev-parse', 'HEAD']))
    expect(documents[0].units[0]).toMatchInlineSnapshot(`
      {
        "diff": [
          {
            "kind": "same",
            "text": "Take ",
          },
          {
            "kind": "removed",
            "text": "5",
          },
          {
            "kind": "added",
            "text": "10",
          },
          {
            "kind": "same",
            "text": " mg a day.",
          },
        ],
        "kind": "changed",
        "line": 3,
        "open": [
          "nl",
        ],
        "source": "Take 10 mg a day.",
        "words": 5,
      }
    `)
    expect(rest).toMatchInlineSnapshot(`
      {
        "ref": "v1",
        "removed": {
          "units": 1,
          "words": 2,
        },
        "schemaVersion": 1,
        "totals": [
          {
            "changed": {
              "units": 2,
              "words": 8,
            },
            "done": {
              "units": 1,
              "words": 2,
            },
            "locale": "nl",
            "new": {
              "units": 0,
              "words": 0,
            },
          },
        ],
      }
    `)
  })

  test('of a folder of a repository looks at that folder', () => {
    const outer = site({ 'site/content/a.md': 'One.\n', 'content/b.md': 'Two.\n' })
    commit(outer, 'First')
    const inner = join(outer, 'site')
    writeFileSync(join(inner, 'content/a.md'), 'One.\n\nThree.\n')
    const { out } = run(['diff', '--cwd', 'site'], outer)
    expect(out).toBe('content/a.md\n     3  new      Three.\n\n')
  })

  test.each([
    ['a commit that is none', ['diff', 'nowhere'], 'No commit `nowhere` in this repository.'],
    ['an option', ['diff', '--', '--output=x'], 'No commit `--output=x` in this repository.'],
  ])('%s is a mistake', (_, args, message) => {
    const { code, err } = run(args, folder)
    expect([code, err.split('\n')[0]]).toEqual([2, message])
  })

  test('needs a repository', () => {
    const bare = site({ 'content/a.md': 'One.\n' })
    const { code, err } = run(['diff'], bare, { GIT_CEILING_DIRECTORIES: temporary })
    expect([code, err.split('\n')[0]]).toEqual([2, `No git repository at \`${bare}\`.`])
  })

  test('needs git', () => {
    const { code, err } = run(['diff'], folder, { PATH: '/nowhere' })
    expect([code, err.split('\n')[0]]).toEqual([2, 'Cannot run `git`.'])
  })
})
