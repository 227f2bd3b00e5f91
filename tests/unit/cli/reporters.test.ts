import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { reporterNames } from '../../../src/reporters/reporter-names.ts'
import { validators } from '../reporters/validators.ts'
import { commandLine, filesIn } from './command-line.ts'

const { run, site, temporary } = commandLine()

const folder = site({
  'dragoman.yaml': 'locales: [hi, nl]\ntemplates: ""\nglossary: glossary.yaml\n',
  'glossary.yaml': 'brands:\n  - name: Quitemate\n',
  'content/page.md': 'Sleep with Quitemate.\n',
  'locales/nl/page.po': 'msgid "Sleep with Quitemate."\nmsgstr "Slaap met Quietmate."\n',
  'locales/hi/page.po': 'msgid "Sleep with Quitemate."\nmsgstr "😀 Quietmate के साथ सोएँ।"\n',
})

test('all at once, each to its file', () => {
  const reports = join(folder, 'reports')
  const asked = reporterNames.flatMap((name) => ['--reporter', `${name}=reports/${name}`])
  const { code, out, err } = run(['check', ...asked], folder)
  expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' })
  const written = filesIn(reports)
  expect(Object.keys(written)).toEqual(reporterNames.toSorted())
  const problems = Object.entries(written).map(([name, text]) => [name, validators[name]?.(text)])
  expect(problems).toEqual(Object.keys(written).map((name) => [name, []]))
})

test('fixes are read from the files', () => {
  const fixes = z.object({
    diagnostics: z.array(z.object({ suggestions: z.array(z.unknown()).optional() })),
  })
  const { out } = run(['check', '--locale', 'hi', '--reporter', 'rdjson'], folder)
  expect(fixes.parse(JSON.parse(out)).diagnostics).toEqual([
    {
      suggestions: [
        {
          range: { start: { line: 2, column: 14 }, end: { line: 2, column: 23 } },
          text: 'Quitemate',
        },
      ],
    },
  ])
})

describe('the summary of a job', () => {
  const file = join(temporary, 'summary.md')

  test('is added to the file that is named', () => {
    writeFileSync(file, 'before\n')
    const set = { GITHUB_STEP_SUMMARY: file }
    expect(run(['check', '--reporter', 'github'], folder, set).code).toBe(1)
    expect(readFileSync(file, 'utf8')).toMatchInlineSnapshot(`
      "before
      ### Dragoman

      2 errors in 2 files &#40;2 fixable with --fix&#41;

      #### Errors

      - <code>locales/hi/page.po&#58;2&#58;12</code> Unexpected <code>Quietmate</code>, expected <code>Quitemate</code> (<code>misspelt-brand</code>)
      - <code>locales/nl/page.po&#58;2&#58;19</code> Unexpected <code>Quietmate</code>, expected <code>Quitemate</code> (<code>misspelt-brand</code>)
      "
    `)
  })

  test('is for the one reporter that has one', () => {
    writeFileSync(file, '')
    run(['check', '--reporter', 'concise'], folder, { GITHUB_STEP_SUMMARY: file })
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  test('that cannot be written is said', () => {
    mkdirSync(join(temporary, 'taken'))
    const set = { GITHUB_STEP_SUMMARY: join(temporary, 'taken') }
    const { code, err } = run(['check', '--reporter', 'github'], folder, set)
    expect({ code, err: err.replaceAll(temporary, '…') }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "Cannot write \`…/taken\`.
      Check the variable that names it.
      ",
      }
    `)
  })
})

test.each([
  [['--reporter', 'json', '--reporter', 'concise']],
  [['--reporter', 'json=', '--reporter', 'concise']],
  [['--reporter', 'sarrif']],
])('misuse: %j', (args) => {
  const { code, out, err } = run(['check', ...args], folder)
  expect({ code, out, err }).toMatchSnapshot()
})

test('a document is alone on stdout', () => {
  const { out, err } = run(['build', '--force', '--reporter', 'json'], folder)
  expect(validators['json']?.(out)).toEqual([])
  expect(err).toContain('written to dist/.')
})

test('reports that are no documents follow each other', () => {
  const { out } = run(['check', '--reporter', 'github', '--reporter', 'summary'], folder)
  expect(out).toMatchSnapshot()
})
