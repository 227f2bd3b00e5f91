import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wrapped } from '../../../src/formats/po/wrapped.ts'
import { po } from '../../../src/formats/po.ts'
import { blankUnit, type Catalog, type Unit } from '../../../src/model/catalog.ts'

const at = { locale: 'ja', path: 'locales/ja/page.po' }

/** A file as `msgcat` writes it. */
const file = readFileSync(join(import.meta.dirname, 'wrapped.po'), 'utf8')

function decoded(text: string): Catalog {
  const { catalog, problems } = po.decode(text, at)
  expect(problems).toEqual([])
  return catalog ?? { ...at, units: [], obsolete: [] }
}

/** A unit of which every string counts as changed. */
function retold(unit: Unit): Unit {
  if (!unit.read) return unit
  const { previous: _, ...said } = unit.read.unit
  return { ...unit, read: { ...unit.read, unit: { ...said, source: '', target: '' } } }
}

describe('what is written anew', () => {
  test.each([
    ['as msgcat wraps it', file],
    ['with CRLF', file.replaceAll('\n', '\r\n')],
  ])('looks like the rest of the file: %s', (_, text) => {
    const catalog = decoded(text)
    const again = { units: catalog.units.map(retold), obsolete: catalog.obsolete.map(retold) }
    expect(po.encode({ ...catalog, ...again })).toBe(text)
  })

  test.each([40, 60, 76, 81, 100])('in a file that is %i columns wide', (width) => {
    const style = wrapped(width, '0.23')
    const [header = ''] = file.split('\n\n')
    const entries = decoded(file)
      .units.filter(({ flags }) => !flags.length)
      .map(({ source, target }) => [...style('msgid', source), ...style('msgstr', target), ''])
    const text = `${header}\n\n${entries.flat().join('\n')}`
    const catalog = decoded(text)
    expect(po.encode({ ...catalog, units: catalog.units.map(retold) })).toBe(text)
  })

  test('is not wrapped in a file that shows no style', () => {
    const text = 'msgid ""\nmsgstr "Language: ja\\n"\n\nmsgid "a"\nmsgstr "b"\n'
    const catalog = decoded(text)
    const added = { ...blankUnit('long '.repeat(30)), target: '長い'.repeat(60) }
    expect(po.encode({ ...catalog, units: [...catalog.units, added] })).toBe(
      `${text}\nmsgid "${added.source}"\nmsgstr "${added.target}"\n`,
    )
  })

  test('lines end where letters, not where escapes or syllables are', () => {
    const text = `${'"'.repeat(30)}\\\t${'न्दि'.repeat(9)} ${'👩‍👩‍👧'.repeat(12)}${'に'.repeat(9)}`
    expect(wrapped(40, '0.23')('msgstr', text, '#| ').join('\n')).toMatchInlineSnapshot(`
      "#| msgstr ""
      #| "\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\"\\\\"
      #| "\\tन्दिन्दिन्दिन्दिन्दिन्दिन्दिन्दिन्दि "
      #| "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"
      #| "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"
      #| "👩‍👩‍👧👩‍👩‍👧ににににににににに""
    `)
  })
})
