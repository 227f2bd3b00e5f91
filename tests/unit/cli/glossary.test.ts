import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine } from './command-line.ts'
import { inProcess } from './in-process.ts'

const { site } = commandLine()

function run(
  words: readonly string[],
  cwd: string,
  options: Readonly<Record<string, unknown>> = {},
) {
  return inProcess(() => import('../../../src/cli/run-glossary.ts'), words, { ...options, cwd })
}

const glossary = '# ours\nbrands:\n  - name: Quitemate # the house\n'

function project(): string {
  return site({
    'dragoman.yaml': 'source: en\nlocales: [nl]\n',
    'content/page.md': 'We use Lumevia lamps.\n\nAsk the Lumevia team, or Quitemate.\n',
    'locales/glossary.yaml': glossary,
  })
}

describe('glossary', () => {
  test('suggests names and writes them', async () => {
    const folder = project()
    const path = join(folder, 'locales/glossary.yaml')
    expect(await run(['suggest'], folder)).toEqual({
      code: 0,
      err: '',
      out: '    2  Lumevia  content/page.md:1\n',
    })
    expect(readFileSync(path, 'utf8')).toBe(glossary)
    const written = await run(['suggest'], folder, { write: true, json: true })
    expect(JSON.parse(written.out)).toEqual({
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
    const { out } = await run(['suggest'], folder)
    expect(out).toBe('No names found that the glossary lacks.\n')
  })

  test('goes out and comes back', async () => {
    const folder = project()
    for (const file of ['terms.csv', 'terms.tbx']) {
      expect((await run(['export', file], folder)).out).toBe(`Wrote 1 concept to ${file}.\n`)
      expect((await run(['import', file], folder)).out).toBe(`Read 1 concept from ${file}.\n`)
      expect(readFileSync(join(folder, 'locales/glossary.yaml'), 'utf8')).toBe(glossary)
    }
  })

  test('reports what is wrong with a file, and imports nothing of it', async () => {
    const folder = project()
    writeFileSync(join(folder, 'terms.csv'), 'name,locale,text,status\nrest,nl,rust,prefered\n')
    const { code, out } = await run(['import', 'terms.csv'], folder, { json: true })
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
    [['sugest'], 'Unknown action `sugest`.'],
    [['import'], 'Expected one file to import.'],
    [['export', 'terms.xls'], 'Unknown format of `terms.xls`.'],
    [['import', 'none.csv'], 'No file `none.csv`.'],
  ])('%j', async (args, said) => {
    const { code, err } = await run(args, project())
    expect([code, err.includes(said)]).toEqual([2, true])
  })
})
