import { describe, expect, test } from 'vitest'
import { i18next } from '../../../src/formats/i18next.ts'
import { locate } from '../../../src/model/trace.ts'

const at = { locale: 'nl', path: 'locales/nl/ui.json' }

const file = `{
    "readArticle": "Lees \\"het\\" artikel\\u0021",
  "menu": { "home": "Thuis", "empty": "" },
  "words_other": "~{{count}} woorden"
}
`

describe('reading', () => {
  test('nested keys are joined, empty texts are untranslated', () => {
    const { catalog, problems } = i18next.decode(file, at)
    expect(problems).toEqual([])
    expect(catalog?.units.map(({ context, target, state }) => [context, target, state])).toEqual([
      ['readArticle', 'Lees "het" artikel!', 'translated'],
      ['menu.home', 'Thuis', 'translated'],
      ['menu.empty', '', 'untranslated'],
      ['words_other', '~{{count}} woorden', 'translated'],
    ])
  })

  test('a range of a text is found in its file, through escapes and a byte order mark', () => {
    const marked = `\uFEFF${file}`
    const [first] = i18next.decode(marked, at).catalog?.units ?? []
    const spelt = [
      { start: 5, end: 10 },
      { start: 18, end: 19 },
    ].map((range) => {
      const { start, end } = locate(first?.targetTrace ?? [], range)
      return marked.slice(start, end)
    })
    expect(spelt).toEqual(['\\"het\\"', '\\u0021'])
  })

  test.each([
    ['a trailing comma', '{ "a": "b", }'],
    ['a comment', '{ // no\n"a": "b" }'],
    ['no closing brace', '{ "a": "b"'],
    ['no colon', '{ "a" "b" }'],
    ['a number', '{ "a": 4 }'],
    ['a list of texts and more', '{ "a": ["b", null] }'],
    ['a key twice', '{ "a": "b", "a": "c" }'],
    ['no object', '"a"'],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    const { catalog, problems } = i18next.decode(text, at)
    expect({
      catalog,
      said: problems.map(({ message, at: { start } }) => `${start} ${message}`),
    }).toMatchSnapshot()
  })
})

describe('writing', () => {
  test.each([file, file.replaceAll('\n', '\r\n'), `\uFEFF${file}`, '{}'])(
    'a file is itself',
    (text) => {
      const { catalog } = i18next.decode(text, at)
      expect(catalog && i18next.encode(catalog)).toBe(text)
    },
  )

  test('changed and new texts are edited in place', () => {
    const { catalog } = i18next.decode(file, at)
    const units = catalog?.units ?? []
    const changed = units.map((unit) =>
      unit.context === 'menu.home' ? { ...unit, target: 'Begin' } : unit,
    )
    const [model] = units
    const added = model ? [{ ...model, context: 'more', target: 'Meer' }] : []
    expect(catalog && i18next.encode({ ...catalog, units: [...changed, ...added] })).toBe(
      file.replace('Thuis', 'Begin').replace('woorden"\n', 'woorden",\n  "more": "Meer"\n'),
    )
  })

  test('a new catalog and a template', () => {
    const { catalog } = i18next.decode('{"a":"b"}', at)
    const fresh = { ...at, units: catalog?.units ?? [], obsolete: [] }
    expect(i18next.encode(fresh)).toBe('{\n  "a": "b"\n}\n')
    expect(i18next.encodeTemplate(fresh)).toBe('{\n  "a": ""\n}\n')
  })
})
