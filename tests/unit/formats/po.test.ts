import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { po } from '../../../src/formats/po.ts'
import { blankUnit, type Catalog, type Unit } from '../../../src/model/catalog.ts'
import { locate } from '../../../src/model/trace.ts'

const at = { locale: 'nl', path: 'locales/nl/page.po' }

const header = `msgid ""
msgstr ""
"Language: nl\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
`

function decoded(text: string): Catalog {
  const { catalog, problems } = po.decode(text, at)
  expect(problems).toEqual([])
  return catalog ?? { ...at, units: [], obsolete: [] }
}

function unit(of: Partial<Unit>): Unit {
  return { ...blankUnit('Read'), target: 'Lees', state: 'translated', ...of }
}

/** What a unit says, without where it stands. */
function said(of: Unit): unknown {
  const { source, context, target, state, previous, notes, comments, references, flags } = of
  return {
    source,
    target,
    state,
    notes,
    comments,
    references,
    flags,
    ...(context !== undefined && { context }),
    ...(previous && { previous }),
  }
}

/** A file as other tools write it. */
const foreign = readFileSync(join(import.meta.dirname, 'foreign.po'), 'utf8')

describe('reading', () => {
  test('every part of an entry', () => {
    const [first] = decoded(foreign).units
    expect(first && said(first)).toEqual({
      source: 'New text',
      context: 'menu',
      target: 'Nieuwe\ntekst\tAA',
      state: 'stale',
      previous: { source: 'Old text', context: 'old' },
      notes: ['note'],
      comments: [' two spaces, and a list:', 'no space'],
      references: ['a.md:3', 'b c.md'],
      flags: ['markdown-text', 'c-format'],
    })
  })

  test('obsolete entries stand apart', () => {
    expect(decoded(foreign).obsolete.map(({ source, state }) => [source, state])).toEqual([
      ['gone', 'translated'],
      ['is', 'stale'],
    ])
  })

  test('a range of a target is found in its file, through escapes and lines', () => {
    const [first] = decoded(foreign).units
    const target = first?.target ?? ''
    const range = (piece: string) => {
      const start = target.indexOf(piece)
      return locate(first?.targetTrace ?? [], { start, end: start + piece.length })
    }
    const spelt = ['Nieuwe', 'tekst', '\t', 'AA', 'e\ntek'].map((piece) => {
      const { start, end } = range(piece)
      return foreign.slice(start, end)
    })
    expect(spelt).toEqual(['Nieuwe', 'tekst', '\\t', '\\x41\\101', 'e\\n"\n"tek'])
  })

  test('an empty target has a place between its quotes', () => {
    const text = `${header}\nmsgid "Read"\nmsgstr ""\n`
    const [only] = decoded(text).units
    expect(locate(only?.targetTrace ?? [], { start: 0, end: 0 })).toEqual({
      start: text.length - 2,
      end: text.length - 2,
    })
  })

  test('a plural without its first form is translated all the same', () => {
    const text = `${header}
msgid "%d file"
msgid_plural "%d files"
msgstr[0] ""
msgstr[1] "%d bestanden"
`
    const [only] = decoded(text).units
    expect([only?.state, only?.target]).toEqual(['translated', '%d bestanden'])
  })

  test('bytes spelt as numbers are letters', () => {
    const text = `${header}\nmsgid "a"\nmsgstr "\\303\\251\\xc3\\xa9\\101\\x41"\n`
    expect(decoded(text).units[0]?.target).toBe('ééAA')
  })

  test('fuzzy says nothing of an entry without a translation', () => {
    const [only] = decoded(`${header}\n#, fuzzy\nmsgid "Read"\nmsgstr ""\n`).units
    expect(only && said(only)).toEqual(
      said(unit({ target: '', state: 'untranslated', flags: ['fuzzy'] })),
    )
  })
})

describe('writing', () => {
  test.each([
    ['a foreign file', foreign],
    ['CRLF', foreign.replaceAll('\n', '\r\n')],
    ['no final line ending', `${header}\nmsgid "a"\nmsgstr "b"`],
    ['a header alone', header],
    ['a retired comment', `${header}\n#~ # old\n#~ msgid "a"\n#~ msgstr "b"\n`],
    ['a flag said twice', `${header}\n#, fuzzy, fuzzy\nmsgid "a"\nmsgstr "b"\n`],
    ['a header, a comment', `${header}\n# nothing here\n`],
    ['a byte order mark, no header', '\uFEFFmsgid "a"\nmsgstr "b"\n'],
    ['mixed line endings', `${header}\r\nmsgid "a"\nmsgstr "b"\r\n\nmsgid "c"\rmsgstr "d"\n`],
    ['one line', 'msgid "a" "b" msgstr "c" msgid "d" msgstr "e" # f'],
    ['strings far apart', `${header}\n  msgid"a"\n\n\t"b"  \n\n#~\nmsgstr\t"c"\f\n\n\n\n`],
    [
      'obsolete entries between others',
      `${header}
#~ msgid "b"
#~ msgstr "c"

msgid "d"
msgstr "e"

#~ #, fuzzy
#~ msgid "f"
#~ msgstr "g"

msgid "h"
msgstr ""
`,
    ],
  ])('%s is itself', (_, text) => {
    expect(po.encode(decoded(text))).toBe(text)
  })

  test('of a changed unit only the lines that differ change', () => {
    const catalog = decoded(foreign)
    const units = catalog.units.map((entry, index) =>
      index === 0 ? { ...entry, notes: ['note', 'another'], target: 'Nieuw' } : entry,
    )
    const wanted = foreign
      .replace('#. note\n', '#. note\n#. another\n')
      .replace('msgstr ""\n"Nieuwe\\n"\n"tekst\\t\\x41\\101"\n', 'msgstr "Nieuw"\n')
    expect(po.encode({ ...catalog, units })).toBe(wanted)
  })

  test('a new catalog', () => {
    const units = [
      unit({ notes: ['heading'], references: ['content/a b.md'] }),
      unit({
        source: 'Two\nlines "quoted" \\ \t',
        target: 'Twee\nregels',
        context: 'menu',
        state: 'stale',
        flags: ['no-wrap'],
        comments: ['hm', ''],
        previous: { source: 'One line' },
      }),
    ]
    const obsolete = [
      unit({ source: 'Gone\naway', target: 'Weg', notes: ['x'], references: ['y'] }),
    ]
    expect(po.encode({ ...at, units, obsolete })).toMatchInlineSnapshot(`
      "msgid ""
      msgstr ""
      "Project-Id-Version: \\n"
      "PO-Revision-Date: \\n"
      "Last-Translator: \\n"
      "Language-Team: \\n"
      "Language: nl\\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"

      #. heading
      #: ⁨content/a b.md⁩
      msgid "Read"
      msgstr "Lees"

      # hm
      #
      #, fuzzy, no-wrap
      #| msgid "One line"
      msgctxt "menu"
      msgid ""
      "Two\\n"
      "lines \\"quoted\\" \\\\ \\t"
      msgstr ""
      "Twee\\n"
      "regels"

      #~ msgid ""
      #~ "Gone\\n"
      #~ "away"
      #~ msgstr "Weg"
      "
    `)
  })

  test('a unit that retires and returns keeps what translators wrote', () => {
    const text = `${header}
# Ask Ms Öz.
#. note
#: a.md
#, fuzzy, no-wrap
#| msgid "%d Files"
msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d bestand"
msgstr[1] "%d bestanden"
`
    const catalog = decoded(text)
    const retired = po.encode({ ...catalog, units: [], obsolete: catalog.units })
    expect(retired).toBe(`${header}
# Ask Ms Öz.
#, fuzzy, no-wrap
#~| msgid "%d Files"
#~ msgid "%d file"
#~ msgid_plural "%d files"
#~ msgstr[0] "%d bestand"
#~ msgstr[1] "%d bestanden"
`)
    const again = decoded(retired)
    const back = again.obsolete.map((entry) => ({
      ...entry,
      notes: ['note'],
      references: ['a.md'],
    }))
    expect(po.encode({ ...again, units: back, obsolete: [] })).toBe(text)
  })

  test('a plural entry keeps its other forms when one changes', () => {
    const catalog = decoded(foreign)
    const units = catalog.units.map((entry) =>
      entry.source === '%d file' ? { ...entry, target: '%d dossier' } : entry,
    )
    expect(po.encode({ ...catalog, units })).toBe(
      foreign.replace('msgstr[0] "%d bestand"', 'msgstr[0] "%d dossier"'),
    )
  })

  test('a file that changes gets a header, and a byte order mark goes', () => {
    const catalog = decoded('\uFEFFmsgid "a"\nmsgstr "b"\n')
    const units = catalog.units.map((entry) => ({ ...entry, target: 'c' }))
    const fresh = po.encode({ ...at, units: [], obsolete: [] })
    expect(po.encode({ ...catalog, units })).toBe(`${fresh}\nmsgid "a"\nmsgstr "c"\n`)
    const windows = decoded('msgid "a"\r\nmsgstr "b"\r\n')
    expect(po.encode({ ...windows, units: [...windows.units, unit({})] })).toBe(
      `${fresh}\nmsgid "a"\nmsgstr "b"\n\nmsgid "Read"\nmsgstr "Lees"\n`.replaceAll('\n', '\r\n'),
    )
  })

  test('a file that changes says that it is UTF-8', () => {
    const text = `# In msgid order.\n${header.replace('UTF-8', 'ISO-8859-9')}\nmsgid "a"\nmsgstr "ş"\n`
    expect(po.charsetIn?.(text)?.name).toBe('ISO-8859-9')
    expect(po.encode(decoded(text))).toBe(text)
    const catalog = decoded(text)
    const units = catalog.units.map((entry) => ({ ...entry, target: 'ğ' }))
    expect(po.encode({ ...catalog, units })).toBe(
      text.replace('ISO-8859-9', 'UTF-8').replace('ş', 'ğ'),
    )
  })

  test('a template has no translations and a header to be filled in', () => {
    expect(po.encodeTemplate({ ...at, units: [unit({ notes: ['heading'] })], obsolete: [] }))
      .toMatchInlineSnapshot(`
      "#, fuzzy
      msgid ""
      msgstr ""
      "Project-Id-Version: \\n"
      "PO-Revision-Date: \\n"
      "Last-Translator: \\n"
      "Language-Team: \\n"
      "Language: \\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"

      #. heading
      msgid "Read"
      msgstr ""
      "
    `)
  })
})
