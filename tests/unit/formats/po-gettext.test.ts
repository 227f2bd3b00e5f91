import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wrapped } from '../../../src/formats/po/wrapped.ts'
import { po } from '../../../src/formats/po.ts'
import { blankUnit, type Catalog } from '../../../src/model/catalog.ts'

const at = { locale: 'nl', path: 'locales/nl/page.po' }

const version = /(\d+)\.(\d+)/.exec(
  spawnSync('msgcat', ['--version'], { env: { ...process.env, LC_ALL: 'C' } }).stdout?.toString() ??
    '',
)

const words = [
  'Lie',
  'down.',
  'e.g.:',
  '"now"',
  '(or',
  'later)',
  'a/path',
  'well-being',
  '5 mg',
  '50%',
  '€5',
]
const letters = Array.from('薬を、。「」！ー５％（）नमस्तेسلام؟Ωж…—–«»’\\\t\n ')

/** Texts with every kind of place where a line may end or may not, the same each time. */
const texts = Array.from({ length: 400 }, (_, seed) => {
  const from = seed % 3 ? words : [...words, ...letters]
  const parts = Array.from({ length: 4 + (seed % 60) }, (_, index) => {
    const next = from[(seed * 31 + index * index * 7 + index * seed) % from.length] ?? ''
    return seed % 3 || index % 4 === 0 ? `${next} ` : next
  })
  return `${seed} ${parts.join('')}`
})

const catalog: Catalog = {
  ...at,
  units: texts.map((text) => ({ ...blankUnit(text), target: text, state: 'translated' as const })),
  obsolete: [],
}

function gettext(program: string, args: readonly string[], input: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(program, [...args, '-'], { input })
  return { status, out: stdout.toString(), err: stderr.toString() }
}

describe.skipIf(!version)('GNU gettext', () => {
  const written = po.encode(catalog)

  test('msgfmt accepts what is written', () => {
    const { status, err } = gettext(
      'msgfmt',
      ['--check-format', '--check-header', '-o', '/dev/null'],
      written,
    )
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })

  test('msgcat writes it the same way', () => {
    expect(gettext('msgcat', ['--no-wrap'], written).out).toBe(written)
  })

  test.each([79, 50, 100])('msgcat breaks lines at %i columns the same way', (width) => {
    const { out } = gettext('msgcat', [`--width=${width}`], written)
    const [major = 0, minor = 0] = (version ?? []).slice(1).map(Number)
    const style = wrapped(width, major === 0 && minor < 22 ? '0.21' : '0.23')
    const [header] = written.split('\n\n')
    const entries = texts.map((text) =>
      [...style('msgid', text), ...style('msgstr', text), ''].join('\n'),
    )
    expect(out).toBe(`${header}\n\n${entries.join('\n')}`)
  })

  test('a text cut off is accepted only where msgcat accepts it', () => {
    const whole = readFileSync(join(import.meta.dirname, 'wrapped.po'))
    const odd = []
    for (let length = 120; length < whole.length; length += 17) {
      const cut = whole.subarray(0, length)
      const isRead = po.decode(cut.toString(), at).catalog !== undefined
      const isValid = gettext('msgcat', [], cut).status === 0
      if (isRead && !isValid && !cut.toString().includes('\uFFFD'))
        odd.push(cut.toString().slice(-60))
    }
    expect(odd).toEqual([])
  })
})

describe('a text cut off anywhere', () => {
  test.each(['foreign.po', 'wrapped.po'])('%s: an error, or every entry it holds whole', (name) => {
    const text = readFileSync(join(import.meta.dirname, name), 'utf8')
    const whole = unitsOf(text) ?? []
    const lost = []
    let accepted = 0
    for (let length = 0; length < text.length; length++) {
      const units = unitsOf(text.slice(0, length))
      if (!units) continue
      accepted++
      const held = whole.filter(({ place }) => place.end <= length)
      const same = held.filter((unit, index) => units[index]?.target === unit.target)
      // The entry that was cut may be there as well, as far as it goes.
      if (same.length < held.length || units.length > held.length + 1) lost.push(length)
    }
    expect({ lost, some: accepted > 0 && accepted < text.length / 2 }).toEqual({
      lost: [],
      some: true,
    })
  })
})

function unitsOf(text: string) {
  const { catalog: read } = po.decode(text, at)
  if (!read) return undefined
  return [...read.units, ...read.obsolete].toSorted((a, b) => a.place.start - b.place.start)
}
