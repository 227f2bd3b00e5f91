import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { po } from '../../../src/formats/po.ts'
import type { Unit } from '../../../src/model/catalog.ts'

const at = { locale: 'nl', path: 'locales/nl/page.po' }

const hasGettext = spawnSync('msgcat', ['--version']).status === 0

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'

/** What GNU gettext reads, though none of its tools writes it. */
const texts: Readonly<Record<string, string>> = {
  'the usual domain first': `domain "messages"\n\n${header}\nmsgid "a"\nmsgstr "b"\n`,
  'the usual domain before an entry': `${header}\ndomain "messages"\n# c\nmsgid "a"\nmsgstr "b"\n`,
  'the usual domain after comments': `${header}\n# c\ndomain "messages"\nmsgid "a"\nmsgstr "b"\n`,
  'the usual domain at the end': `${header}\nmsgid "a"\nmsgstr "b"\ndomain "messages"\n`,
  'the usual domain in the line of an entry': `${header}\ndomain "messages" msgid "a" msgstr "b"\n`,
  'a domain of obsolete entries': `${header}\n#~ domain "messages"\n#~ msgid "a"\n#~ msgstr "b"\n`,
  'keywords in lines of their own': `${header}\nmsgctxt\n"x"\nmsgid\n"a"\nmsgstr\n"b"\n"c"\n`,
  'blank lines after keywords': `${header}\nmsgid\n\n"a"\nmsgstr \t\n\n"b"\n`,
  'plural forms in lines of their own': `${header}\nmsgid\n"a"\nmsgid_plural\n"as"\nmsgstr[0]\n"b"\nmsgstr[1]\n"c"\n`,
  'obsolete keywords in lines of their own': `${header}\n#~ msgid\n#~ "a"\n#~ msgstr\n#~ "b"\n`,
  'old keywords in lines of their own': `${header}\n#, fuzzy\n#| msgid\n#| "o"\nmsgid "a"\nmsgstr "b"\n`,
}

function said({ source, context, target, previous, state }: Unit): unknown {
  return { source, context, target, previous, state }
}

function changed(unit: Unit): Unit {
  return { ...unit, target: 'new', comments: ['new'] }
}

describe.each(Object.entries(texts))('%s', (_, text) => {
  const { catalog, problems } = po.decode(text, at)
  const all = catalog ? [...catalog.units, ...catalog.obsolete] : []

  test('is read, and written as it was', () => {
    expect(problems).toEqual([])
    expect(all.map(({ source }) => source)).toEqual(['a'])
    expect(catalog && po.encode(catalog)).toBe(text)
  })

  test.skipIf(!hasGettext)('says what it says to msgcat', () => {
    const { stdout } = spawnSync('msgcat', ['--no-wrap', '-'], { input: text })
    const again = po.decode(stdout.toString(), at).catalog
    expect(all.map(said)).toEqual([...(again?.units ?? []), ...(again?.obsolete ?? [])].map(said))
  })

  test('can be edited', () => {
    if (!catalog) return
    const { units, obsolete } = catalog
    const edited = { ...catalog, units: units.map(changed), obsolete: obsolete.map(changed) }
    const written = po.encode(edited)
    const { catalog: again } = po.decode(written, at)
    expect([...(again?.units ?? []), ...(again?.obsolete ?? [])]).toMatchObject([
      { source: 'a', target: 'new', comments: ['new'] },
    ])
  })
})
