import { describe, expect, test } from 'vitest'
import { i18next } from '../../../src/formats/i18next.ts'
import { po } from '../../../src/formats/po.ts'
import type { Sides } from '../../../src/model/sides.ts'

const header = (fields: readonly string[], before = '', eol = '\n') =>
  [`${before}msgid ""`, 'msgstr ""', ...fields.map((field) => `"${field}\\n"`), ''].join(eol)

const mergedHeader = (base: string, ours: string, theirs: string) =>
  po.mergeExtra({ base: [base, ''], ours: [ours, ''], theirs: [theirs, ''] })?.[0]

describe('the header of PO', () => {
  test('of two dates the later one counts, whatever the zone', () => {
    const base = header(['POT-Creation-Date: 2026-01-01 00:00+0000'])
    const early = header(['POT-Creation-Date: 2026-01-02 08:30+0530'])
    const late = header(['POT-Creation-Date: 2026-01-02 04:00+0000'])
    expect(mergedHeader(base, early, late)).toBe(late)
    expect(mergedHeader(base, late, early)).toBe(late)
    const none = header(['POT-Creation-Date: '])
    expect(mergedHeader(base, none, late)).toBe(late)
  })

  test('what both changed is of the side revised later, or of neither', () => {
    const base = header(['PO-Revision-Date: 2026-01-01 10:00+0000', 'Last-Translator: A'])
    const early = header(['PO-Revision-Date: 2026-01-02 10:00+0000', 'Last-Translator: Z'])
    const late = header(['PO-Revision-Date: 2026-01-03 10:00+0000', 'Last-Translator: B'])
    expect(mergedHeader(base, early, late)).toBe(late)
    expect(mergedHeader(base, late, early)).toBe(late)
    const [y, z] = ['Y', 'Z'].map((name) => header([`Last-Translator: ${name}`]))
    expect([mergedHeader('', y ?? '', z ?? ''), mergedHeader('', z ?? '', y ?? '')]).toEqual([z, z])
  })

  test('fields and comments come and go; what one side changed and the other removed stays', () => {
    const base = header(['Language: nl', 'X-Old: 1', 'X-Both: 1'], '# House style: je.\n#, fuzzy\n')
    const ours = header(['Language: nl', 'X-Both: 2', 'X-Ours: 1'], '# House style: u.\n#, fuzzy\n')
    const theirs = header(['Language: nl', 'X-Old: 1', 'X-Theirs: 1'], '# House style: je.\n')
    expect(mergedHeader(base, ours, theirs)).toBe(
      header(['Language: nl', 'X-Both: 2', 'X-Ours: 1', 'X-Theirs: 1'], '# House style: u.\n'),
    )
  })

  test('what is as on one side keeps its bytes and line ends', () => {
    const base = header(['Language: nl', 'X-A: 1'], '', '\r\n')
    const ours = 'msgid ""\r\nmsgstr ""\r\n"Langu"\r\n"age: nl\\nX-A: 2\\n"\r\n'
    const theirs = header(['Language: nl', 'X-A: 1'], '# Ask Ms Jansen.\r\n', '\r\n')
    expect(mergedHeader(base, ours, theirs)).toBe(`# Ask Ms Jansen.\r\n${ours}`)
    const both = header(['Language: nl', 'X-A: 1', 'X-B: 1'], '', '\r\n')
    expect(mergedHeader(base, ours, both)).toBe(
      header(['Language: nl', 'X-A: 2', 'X-B: 1'], '', '\r\n'),
    )
  })

  test('a side without one has nothing to say', () => {
    const [base, theirs] = [header(['X-A: 1']), header(['X-A: 2'])]
    expect([mergedHeader(base, '', theirs), mergedHeader(base, theirs, '')]).toEqual([
      theirs,
      theirs,
    ])
  })

  test('what follows the last entry is merged line by line', () => {
    const sides = {
      base: ['', '\n# a\n'],
      ours: ['', '\n# a\n# b\n'],
      theirs: ['', '\n# a\n# c\n'],
    }
    expect(po.mergeExtra(sides)).toEqual(['', '\n# a\n# b\n# c\n', ''])
  })
})

const unsaid = (text: string) => {
  const { catalog } = po.decode(text, { locale: 'nl', path: 'a.po' })
  return [...(catalog?.units ?? []), ...(catalog?.obsolete ?? [])].map((unit) => po.unsaid(unit))
}

describe('what a PO entry has of a plural', () => {
  const plural = `msgid "%d file"
msgid_plural ""
"%d files"
msgstr[0] "%d bestand"
msgstr[1] ""
"%d bestanden"
`
  test('is all but its first form', () => {
    const rest = 'msgid_plural ""\n"%d files"\nmsgstr[1] ""\n"%d bestanden"'
    const obsolete = plural.replace(/^/gm, '#~ ').replace(/#~ $/, '')
    const others = '\nmsgid "a"\nmsgstr "b"\n'
    expect(unsaid(plural + others)).toEqual([rest, ''])
    expect(unsaid(plural.replaceAll('\n', '\r\n'))).toEqual([rest])
    expect(unsaid(obsolete)).toEqual([rest])
  })
})

const mergedFile = (sides: Sides<string>) =>
  i18next.mergeExtra({ base: [sides.base], ours: [sides.ours], theirs: [sides.theirs] })?.[0]

describe('the file of i18next', () => {
  test('has the keys of both, in the file of ours', () => {
    expect(
      mergedFile({
        base: '{ "a": "1", "b": { "c": "2", "d": "3" } }\n',
        ours: '\uFEFF{ "a": "1", "b": { "c": "2", "d": "3" }, "e": "4" }\n',
        theirs: '{ "b": { "d": "3", "f.g": "5" } }\n',
      }),
    ).toMatchInlineSnapshot(`
      "﻿{
        "b": {
          "d": "3",
          "f.g": "5"
        },
        "e": "4"
      }
      "
    `)
  })
})
