import { describe, expect, test } from 'vitest'
import { po } from '../../../src/formats/po.ts'

const at = { locale: 'nl', path: 'locales/nl/page.po' }

/** As git writes it: one conflict is one mistake, what follows is read. */
const conflict = `msgid "a"
<<<<<<< HEAD
msgstr "b"
=======
msgstr "c"
>>>>>>> other

msgid "d
msgstr "e"
`

describe('mistakes', () => {
  test.each([
    ['no closing quote', 'msgid "a"\nmsgstr "b\n'],
    ['no quotes', 'msgid a\nmsgstr "b"\n'],
    ['no msgstr', 'msgid "a"\n\nmsgid "b"\nmsgstr "c"\n'],
    ['cut off', 'msgid "a"\n'],
    ['no msgid', 'msgstr "b"\n'],
    ['a stray line', 'msgid "a"\nmsgstr "b"\n<<<<<<< HEAD\n'],
    ['an unknown escape', 'msgid "a"\nmsgstr "b\\q"\n'],
    ['a string of nothing', '"a"\n'],
    ['the same msgid twice', 'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n'],
    ['the same msgid, obsolete', 'msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n'],
    ['a header after a unit', 'msgid "a"\nmsgstr "b"\n\nmsgid ""\nmsgstr "Language: nl\\n"\n'],
    ['a second header', 'msgid ""\nmsgstr ""\n\nmsgid ""\nmsgstr "Language: nl\\n"\n'],
    ['a retired header', 'msgid ""\nmsgstr ""\n\n#~ msgid ""\n#~ msgstr "Language: nl\\n"\n'],
    ['NUL', 'msgid "a"\nmsgstr "b\0"\n'],
    ['a merge conflict', conflict],
    ['a second msgstr', 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n'],
    ['a form of no plural', 'msgid "a"\nmsgstr[0] "b"\n'],
    ['a plural without forms', 'msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n'],
    ['a plural that starts at 1', 'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n'],
    ['half obsolete', '#~ msgid "a"\nmsgstr "b"\n'],
    ['a string of another mark', '#~ msgid "a"\n"b"\n#~ msgstr "c"\n'],
    ['bytes that are no UTF-8', 'msgid "a"\nmsgstr "\\303\\303"\n'],
    ['another domain', 'domain "a"\nmsgid "b"\nmsgstr "c"\n'],
    ['another domain further on', 'msgid "a"\nmsgstr "b"\ndomain "x"\nmsgid "a"\nmsgstr "c"\n'],
    ['a domain without quotes', 'domain messages\nmsgid "b"\nmsgstr "c"\n'],
    ['a domain within an entry', 'msgid "b"\ndomain "messages"\nmsgstr "c"\n'],
    ['two domains at once', 'domain "messages" "x"\nmsgid "b"\nmsgstr "c"\n'],
    ['a keyword without its string', 'msgid\nmsgstr "c"\n'],
    ['a comment before the string of a keyword', 'msgid\n# a\n"b"\nmsgstr "c"\n'],
    ['a last keyword without its string', 'msgid "b"\nmsgstr\n'],
    [
      'a keyword without its string before an entry',
      'msgid "b"\nmsgstr\n\nmsgid "c"\nmsgstr "d"\n',
    ],
    ['text after an old msgid', '#| a\nmsgid "b"\nmsgstr "c"\n'],
  ])('%s', (_, text) => {
    const { catalog, problems } = po.decode(text, at)
    expect(catalog).toBeUndefined()
    expect(problems.map(({ message, at: { start } }) => `${start} ${message}`)).toMatchSnapshot()
  })

  test('each broken entry is reported once, the entries between are read', () => {
    const text = `msgid "a
msgstr "b"

msgid "c"
msgstr "d"

msgid e
msgstr f
`
    const { problems } = po.decode(text, at)
    expect(problems.map((problem) => text.slice(problem.at.start).split('\n')[0])).toEqual([
      '"a',
      'e',
    ])
  })
})
