import { describe, expect, test } from 'vitest'
import { mergePo, type MergePoReport } from '../../../src/commands/merge-po.ts'
import { i18next } from '../../../src/formats/i18next.ts'
import { po } from '../../../src/formats/po.ts'

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'

function merged(base: string, ours: string, theirs: string, isJson = false): MergePoReport {
  const into = isJson ? { path: 'ui.json', format: i18next } : { path: 'page.po', format: po }
  return mergePo({ base, ours, theirs }, into)
}

function entry(source: string, target: string): string {
  return `\nmsgid "${source}"\nmsgstr "${target}"\n`
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n')

describe('line ends', () => {
  const base = header + entry('Rest', '') + entry('Sleep', '')
  const ours = header + entry('Rest', 'Rust') + entry('Sleep', '')
  const theirs = header + entry('Rest', '') + entry('Sleep', 'Slaap')
  const wanted = header + entry('Rest', 'Rust') + entry('Sleep', 'Slaap')

  test('are those of the side that changed them', () => {
    expect(merged(base, ours, crlf(theirs)).text).toBe(crlf(wanted))
    expect(merged(base, crlf(ours), theirs).text).toBe(crlf(wanted))
    expect(merged(crlf(base), crlf(ours), theirs).text).toBe(wanted)
  })

  test('are those of ours where there was nothing', () => {
    expect(merged('', crlf(ours), theirs).text).toBe(crlf(wanted))
    expect(merged('', ours, crlf(theirs)).text).toBe(wanted)
  })
})

const plural = (one: string, other: string) =>
  `${header}\nmsgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] "${one}"\nmsgstr[1] "${other}"\n`

describe('plural forms', () => {
  test('that one side changed are taken from it', () => {
    const [base, theirs] = [plural('bestand', ''), plural('bestand', 'bestanden')]
    const ours = base.replace('\nmsgid "%d', '\n# Ask Ms Jansen.\nmsgid "%d')
    expect(merged(base, ours, theirs).text).toBe(
      theirs.replace('\nmsgid "%d', '\n# Ask Ms Jansen.\nmsgid "%d'),
    )
  })

  test('that both changed need review, and none is lost', () => {
    const { text, reviews } = merged(
      plural('', ''),
      plural('bestand', 'bestanden'),
      plural('dossier', 'dossiers'),
    )
    expect(reviews).toEqual([{ reason: 'conflict', source: '%d file', line: 4 }])
    expect(text).toBe(
      plural('bestand', 'bestanden').replace(
        '\nmsgid "%d',
        '\n# Conflicting translation: "dossier"\n# Conflicting translation: "msgid_plural \\"%d files\\"\\nmsgstr[1] \\"dossiers\\""\n#, fuzzy\nmsgid "%d',
      ),
    )
  })
})

describe('flags', () => {
  test('of an untranslated unit do not make a translation stale', () => {
    const base = `${header}${entry('Rest', '')}`
    const theirs = base.replace('\nmsgid "Rest"', '\n#, fuzzy, no-wrap\nmsgid "Rest"')
    const { text, reviews } = merged(base, header + entry('Rest', 'Rust'), theirs)
    expect({ text, reviews }).toEqual({
      text: `${header}\n#, no-wrap\nmsgid "Rest"\nmsgstr "Rust"\n`,
      reviews: [],
    })
  })
})

const fuzzy = (target: string) => `${header}\n#, fuzzy\nmsgid "Rest"\nmsgstr "${target}"\n`
const sure = (target: string) => header + entry('Rest', target)

describe('states', () => {
  test('one text in two states is the less sure', () => {
    expect(merged(sure(''), sure('Rust'), fuzzy('Rust')).text).toBe(fuzzy('Rust'))
    expect(merged(sure(''), fuzzy('Rust'), sure('Rust')).text).toBe(fuzzy('Rust'))
  })

  test('a text one side took away and the other changed is kept, to be looked at', () => {
    expect(merged(sure('Rust'), sure(''), sure('Pauze'))).toEqual({
      text: fuzzy('Pauze'),
      reviews: [{ reason: 'conflict', source: 'Rest', line: 4 }],
      refusals: [],
    })
  })
})

const previous = '#, fuzzy\n#| msgid "Take it in the morning."\n'

const side = (source: string) => `\n${previous}msgid "${source}"\nmsgstr "Neem het."\n`

describe('a source that changed', () => {
  test('takes the newer text along wherever the sync left the old one, comments and all', () => {
    const base = header + entry('Take it in the morning.', 'Neem het.')
    const ours = `${header}\n# Ask Ms Jansen.${entry('Take it in the morning.', 'Neem het vroeg.')}`
    const theirs = header + entry('Take it in the mornings.', 'Neem het.')
    expect(merged(base, ours, theirs).text).toBe(
      `${header}\n# Ask Ms Jansen.\n${previous}msgid "Take it in the mornings."\nmsgstr "Neem het vroeg."\n\n# Ask Ms Jansen.\n#~ msgid "Take it in the morning."\n#~ msgstr "Neem het vroeg."\n`,
    )
  })

  test('has nothing to do with another text that happens to be translated alike', () => {
    const base = header + entry('Read', 'Lees')
    const ours = header + entry('Read', 'Lezen')
    const theirs = header + entry('Look at it', 'Lees')
    expect(merged(base, ours, theirs).text).toBe(
      `${header}${entry('Look at it', 'Lees')}\n#~ msgid "Read"\n#~ msgstr "Lezen"\n`,
    )
  })

  test('on both sides differently leaves both, for the sync to decide', () => {
    const base = header + entry('Take it in the morning.', 'Neem het.')
    const old = '\n#~ msgid "Take it in the morning."\n#~ msgstr "Neem het."\n'
    const [ours, theirs] = ['Take it early.', 'Take it at seven.'].map(side)
    expect(merged(base, header + ours + old, header + theirs + old)).toEqual({
      text: header + theirs + ours + old,
      reviews: [],
      refusals: [],
    })
  })
})

describe('UI strings', () => {
  test('a key one side took out and the other changed is for a person', () => {
    expect(
      merged('{ "a": "1", "b": "2" }', '{ "a": "1" }', '{ "a": "1", "b": "3" }', true),
    ).toEqual({
      reviews: [],
      refusals: [
        {
          side: 'ours',
          line: 1,
          column: 1,
          message: 'Unexpected changes of `b` on both sides, expected one',
          help: 'Choose one by hand: this format has no place for the other.',
        },
      ],
    })
  })

  test('both sides may begin a file', () => {
    expect(merged('', '{ "a": "1" }', '{ "a": "1", "b": "2" }', true).text).toBe(
      '{\n  "a": "1",\n  "b": "2"\n}',
    )
  })

  test('a list is merged when it keeps its length, and else is for a person', () => {
    const [base, ours] = ['{"a":["1","2"],"b":"3"}', '{"a":["1","2"],"b":"4"}']
    expect(merged(base, ours, '{"a":["1","5"],"b":"3"}', true).text).toBe('{"a":["1","5"],"b":"4"}')
    const { refusals } = merged(base, ours, '{"a":["1"],"b":"3"}', true)
    expect(refusals.map(({ message }) => message)).toEqual([
      'Unexpected changes of `a.1` on both sides, expected one',
    ])
  })

  test('a key below a text is written with its whole name', () => {
    expect(merged('{}', '{ "a": "1" }', '{ "a": { "b": "2" } }', true).text).toBe(
      '{\n  "a": "1",\n  "a.b": "2"\n}',
    )
  })
})
