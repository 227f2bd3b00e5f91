import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, filesIn } from './command-line.ts'

const { run, sample, site } = commandLine()

describe('pseudo', () => {
  test('writes pages in both pseudo-locales for a project without locales', () => {
    const folder = site({
      'content/page.md':
        '---\ntitle: Rest\n---\n\n# Rest\n\n<!-- dragoman byline -->\n<!-- /dragoman -->\n\nLie *down*, see [the guide](/guide) and `nap()` {{name}}.\n',
    })
    const before = filesIn(folder)
    expect(run(['pseudo', '--dry-run'], folder)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "en-XA: 1 page
      ar-XB: 1 page
      2 files out of date in dist/.
      ",
      }
    `)
    expect(run(['pseudo', '--check'], folder).code).toBe(1)
    expect(filesIn(folder)).toEqual(before)
    expect(run(['pseudo'], folder).out).toContain('2 files written to dist/.')
    expect(readFileSync(join(folder, 'dist/en-XA/page.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      title: '[Ŕéšţ ôñé]'
      ---

      # [Ŕéšţ ôñé]

      <!-- dragoman byline -->
      \\[Ŕéàđîñĝ ţîɱé 1 ɱîñûţé ôñé ţŵô ţĥŕéé] · \\[~12 ŵôŕđš ôñé ţŵô]
      <!-- /dragoman -->

      [Ļîé *đôŵñ*, šéé [ţĥé ĝûîđé](/guide) àñđ \`nap()\` {{name}}. ôñé ţŵô ţĥŕéé]
      "
    `)
    const mirrored = readFileSync(join(folder, 'dist/ar-XB/page.md'), 'utf8')
    expect(mirrored.replace(/\u200F\u202E(.*?)\u202C\u200F/g, '⟨$1⟩')).toMatchInlineSnapshot(`
      "---
      title: ⟨Rest⟩
      ---

      # ⟨Rest⟩

      <!-- dragoman byline -->
      ⟨Reading⟩ ⟨time⟩ 1 ⟨minute⟩ · ~8 ⟨words⟩
      <!-- /dragoman -->

      ⟨Lie⟩ *⟨down⟩*, ⟨see⟩ [⟨the⟩ ⟨guide⟩](/guide) ⟨and⟩ \`nap()\` {{name}}.
      "
    `)
    expect(run(['pseudo', '--check'], folder)).toMatchObject({ code: 0 })
  })

  test('writes one, and leaves the catalogs of a project alone', () => {
    const folder = sample()
    const before = filesIn(folder)
    const json: unknown = JSON.parse(run(['pseudo', '--json', '--locale', 'en-xa'], folder).out)
    expect(json).toMatchObject({ schemaVersion: 1, skipped: [] })
    const after = filesIn(folder)
    const added = Object.keys(after).filter((path) => !(path in before))
    expect(added.every((path) => path.startsWith('dist/en-XA/'))).toBe(true)
    expect(added).toHaveLength(3)
    expect(Object.entries(before).filter(([path, text]) => after[path] !== text)).toEqual([])
    // Every segment, computed regions and all: no line of prose is left in plain letters.
    const page = after['dist/en-XA/mixing-sertraline-and-alcohol.md'] ?? ''
    expect(page).toContain('Þûƀļîšĥéđ')
    expect(page).not.toContain('What does sertraline do?')
  })

  test('exits 1 when a document has mistakes, and 2 for another locale', () => {
    const folder = site({ 'content/a.mdx': '<b>\n', 'content/b.md': 'Lie down.\n' })
    const { code, out, err } = run(['pseudo', '--locale', 'ar-XB'], folder)
    expect({ code, out, err }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "Warning: left out \`content/a.mdx:1:1\`: Unexpected MDX syntax, expected closed tags and valid expressions.
      ",
        "out": "ar-XB: 1 page
      1 file written to dist/.
      ",
      }
    `)
    expect(run(['pseudo', '--locale', 'nl'], folder)).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "Unknown pseudo-locale \`nl\`.
      Choose from en-XA, ar-XB.
      ",
        "out": "",
      }
    `)
  })
})
