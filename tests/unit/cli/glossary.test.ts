import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine } from './command-line.ts'

const { run, site } = commandLine()

const glossary = '# ours\nbrands:\n  - name: Quitemate # the house\n'

function project(): string {
  return site({
    'dragoman.yaml': 'source: en\nlocales: [nl]\n',
    'content/page.md': 'We use Lumevia lamps.\n\nAsk the Lumevia team, or Quitemate.\n',
    'locales/glossary.yaml': glossary,
  })
}

describe('glossary', () => {
  test('suggests names and writes them', () => {
    const folder = project()
    const path = join(folder, 'locales/glossary.yaml')
    expect(run(['glossary', 'suggest'], folder)).toEqual({
      code: 0,
      err: '',
      out: '    2  Lumevia  content/page.md:1\n',
    })
    expect(readFileSync(path, 'utf8')).toBe(glossary)
    expect(JSON.parse(run(['glossary', 'suggest', '--write', '--json'], folder).out)).toEqual({
      schemaVersion: 1,
      names: [
        {
          name: 'Lumevia',
          count: 2,
          forms: [{ text: 'Lumevia', count: 2 }],
          places: ['content/page.md:1', 'content/page.md:3'],
        },
      ],
    })
    expect(readFileSync(path, 'utf8')).toBe(`${glossary}  - name: Lumevia\n`)
    expect(run(['glossary', 'suggest'], folder).out).toBe(
      'No names found that the glossary lacks.\n',
    )
  })

  test('goes out and comes back', () => {
    const folder = project()
    for (const file of ['terms.csv', 'terms.tbx']) {
      expect(run(['glossary', 'export', file], folder).out).toBe(`Wrote 1 concept to ${file}.\n`)
      expect(run(['glossary', 'import', file], folder).out).toBe(`Read 1 concept from ${file}.\n`)
      expect(readFileSync(join(folder, 'locales/glossary.yaml'), 'utf8')).toBe(glossary)
    }
  })

  test('reports what is wrong with a file, and imports nothing of it', () => {
    const folder = project()
    writeFileSync(join(folder, 'terms.csv'), 'name,locale,text,status\nrest,nl,rust,prefered\n')
    const { code, out } = run(['glossary', 'import', 'terms.csv', '--json'], folder)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      concepts: 1,
      findings: [
        {
          rule: 'broken-glossary',
          path: 'terms.csv',
          line: 2,
          column: 14,
          message: 'Unexpected `prefered`, expected `preferred`',
        },
      ],
    })
    expect(readFileSync(join(folder, 'locales/glossary.yaml'), 'utf8')).toBe(glossary)
  })

  test.each([
    [['glossary', 'sugest'], 'Unknown action `sugest`.'],
    [['glossary', 'import'], 'Expected one file to import.'],
    [['glossary', 'export', 'terms.xls'], 'Unknown format of `terms.xls`.'],
    [['glossary', 'import', 'none.csv'], 'No file `none.csv`.'],
  ])('%j', (args, said) => {
    const { code, err } = run(args, project())
    expect([code, err.includes(said)]).toEqual([2, true])
  })
})
