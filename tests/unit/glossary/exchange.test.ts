import { describe, expect, test } from 'vitest'
import { addToGlossary } from '../../../src/glossary/add-to-glossary.ts'
import { type Concept, conceptsOf } from '../../../src/glossary/exchange/concept.ts'
import { csv } from '../../../src/glossary/exchange/csv.ts'
import { glossaryFormats } from '../../../src/glossary/exchange/index.ts'
import { readXml, type XmlElement } from '../../../src/glossary/exchange/read-xml.ts'
import { tbx } from '../../../src/glossary/exchange/tbx.ts'
import { parseGlossary } from '../../../src/glossary/parse-glossary.ts'
import type { Glossary } from '../../../src/model/glossary.ts'

const file = `# ours
brands:
  - name: Quitemate
    kind: company
    also: ["Quitemate®"]
    forms: { hi: [क्विटमेट], pt-BR: ["Quite, \\"mate\\""] }
    forbid: { "*": [Quietmate], hi: [क्वाइटमेट] } # the old one
    case: upper
    transliteration: { hi: require, "*": allow }
    scope: [title, body]
    presence: equal
    pronunciations: [kwitmeit]
    inflection: { nl: { compounds: true, forms: [Quitematje] } }
    allow: ["quiet mate"]

  - name: Zoloft
    kind: drug
    keepInParentheses: true
# words
terms:
  - source: burn-out <b> & more
    use: { nl: [burn-out, overspannenheid], tr: ["tükenmişlik; yorgunluk"] }
    admit: { nl: [uitputting] }
    avoid: { nl: [opgebrand], en: [burnout] }
    stems: { tr: [tükenmişliğ] }
    case: exact
    note: |
      Two lines,
      with "quotes".
`
const glossary = read(file)

function read(text: string): Glossary {
  const { glossary, problems } = parseGlossary('glossary.yaml', text)
  expect(problems).toEqual([])
  return glossary
}

const noPlace = (items: readonly object[]) => items.map((item) => ({ ...item, place: undefined }))

/** Without the places in the file. */
function bare({ brands, terms }: Glossary): unknown {
  return { brands: noPlace(brands), terms: noPlace(terms) }
}

describe.each(glossaryFormats)('$name', (format) => {
  const text = format.encode(conceptsOf(glossary), 'en')

  test('gives the same glossary again', () => {
    const { concepts, problems } = format.decode(text, 'en')
    expect(problems).toEqual([])
    expect(concepts.map(sorted)).toEqual(conceptsOf(glossary).map(sorted))
    expect(bare(read(addToGlossary('', concepts)))).toEqual(bare(glossary))
  })

  test('adds nothing to the glossary it came from', () => {
    expect(addToGlossary(file, format.decode(text, 'en').concepts)).toBe(file)
  })

  test('any text is read', () => {
    for (const cut of [0, 1, 40, 200, text.length - 9]) {
      const { concepts, problems } = format.decode(text.slice(0, cut), 'en')
      expect(concepts.length + problems.length).toBeGreaterThan(0)
    }
  })
})

/** What other programs read, and what spreadsheets and XML would make something else of. */
describe.each(glossaryFormats)('$name gives back', (format) => {
  test.each([
    '<b>&"\'',
    ']]>',
    '&#65;&amp;',
    '=SUM(A1)',
    '+49',
    '-ness',
    '@handle',
    "'=x",
    "'tis",
    'a\rb\r\nc\nd',
    'a;b,c|"d"',
    'dragoman: {"kind":"drug"}',
    'a\u2028😀',
  ])('%j', (text) => {
    const spelling = { locale: 'nl', text, status: 'avoided' as const }
    const concepts: readonly Concept[] = [
      { type: 'term', name: text, spellings: [spelling], settings: {} },
      { type: 'brand', name: 'Kora', spellings: [spelling], settings: { allow: [text] } },
      { type: 'term', name: 'rest', note: text, spellings: [], settings: {} },
    ]
    expect(format.decode(format.encode(concepts, 'en'), 'en')).toEqual({ concepts, problems: [] })
  })
})

test('a spreadsheet sees no formula, and an XML reader no character it refuses', () => {
  const concepts = ['=A1', 'a\u0000\u0001\uFFFFb\r'].map((name) => {
    return { type: 'term' as const, name, spellings: [], settings: {} }
  })
  expect(csv.encode(concepts, 'en').split('\r\n')[1]).toBe("term,'=A1,,,,,")
  const terms = [...tbx.encode(concepts, 'en').matchAll(/<term>(.*?)<\/term>/g)]
  expect(terms.map(([, term]) => term)).toEqual(['=A1', 'ab&#13;'])
})

/** What the core schema of ISO 30042:2019 and the modules of TBX-Basic allow of what is written. */
test('tbx has the elements of its dialect, in order', () => {
  const { root } = readXml(tbx.encode(conceptsOf(glossary), 'en'))
  const shape = ({ name, children }: XmlElement): string =>
    children.length ? `${name}(${children.map(shape).join(' ')})` : name
  expect(root?.attributes).toEqual({
    type: 'TBX-Basic',
    style: 'dct',
    'xml:lang': 'en',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    'xmlns:min': 'http://www.tbxinfo.net/ns/min',
    'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
  })
  const [header, text] = root?.children ?? []
  expect(header && shape(header)).toBe('tbxHeader(fileDesc(sourceDesc(p)))')
  const entries = text?.children[0]?.children ?? []
  expect(entries.map(({ attributes }) => attributes)).toEqual([
    { id: 'c1' },
    { id: 'c2' },
    { id: 'c3' },
  ])
  for (const { children } of entries) {
    expect(children.map(({ name }) => name).join(' ')).toMatch(
      /^(?:subjectField )?(?:note )*langSec(?: langSec)*$/,
    )
    const sections = children.filter(({ name }) => name === 'langSec')
    const locales = sections.map(({ attributes }) => attributes['xml:lang'] ?? '')
    expect([...new Set(locales)]).toEqual(locales)
    for (const locale of locales) expect(locale).toMatch(/^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/)
    for (const section of sections)
      expect(shape(section)).toMatch(/^langSec\((?:termSec\(term administrativeStatus\) ?)+\)$/)
  }
})

describe('csv of others', () => {
  test('columns in another order, with semicolons and a byte order mark', () => {
    const given = '\uFEFFname;locale;text\nburnout;nl;burn-out\n"side; effect";nl;bijwerking\n'
    expect(csv.decode(given, 'en')).toEqual({
      concepts: [term('burnout', 'burn-out'), term('side; effect', 'bijwerking')],
      problems: [],
    })
  })

  test.each([
    ['nam,locale\nx,nl\n', 'Unexpected column `nam`, expected `name`', 0],
    ['locale,text\nnl,x\n', 'Missing column `name`, expected it in the first line', 0],
    ['name,status\nx,prefered\n', 'Unexpected `prefered`, expected `preferred`', 14],
    ['name,settings\nx,[\n', 'Unexpected `[`, expected a JSON object', 16],
    ['type,name\nbrnd,x\n', 'Unexpected `brnd`, expected `brand` or `term`', 10],
  ])('%j', (text, message, start) => {
    const [problem] = csv.decode(text, 'en').problems
    expect([problem?.message, problem?.at.start]).toEqual([message, start])
  })
})

describe('tbx of others', () => {
  test('in DCA style, with the element names of TBX 2', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "x.dtd"><martif type="TBX" xml:lang="en"><text><body>
      <termEntry id="1"><langSet xml:lang="en"><tig><term>burnout &amp; co</term></tig></langSet>
      <langSet xml:lang="nl"><tig><term>burn-out</term></tig>
      <tig><term>opgebrand</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
      </langSet></termEntry></body></text></martif>`
    const { concepts, problems } = tbx.decode(text, 'en')
    expect(problems).toEqual([])
    expect(concepts).toEqual([
      {
        type: 'term',
        name: 'burnout & co',
        spellings: [
          { locale: 'nl', text: 'burn-out', status: 'preferred' },
          { locale: 'nl', text: 'opgebrand', status: 'avoided' },
        ],
        settings: {},
      },
    ])
  })

  test.each([
    ['<tbx><a></tbx>', 'Unexpected XML, expected `</a>`', 8],
    [
      '<tbx><conceptEntry></conceptEntry></tbx>',
      'Missing term in `en`, expected one in every entry',
      5,
    ],
    ['no xml', 'Unexpected XML, expected an element', 6],
  ])('%s', (text, message, start) => {
    const [problem] = tbx.decode(text, 'en').problems
    expect([problem?.message, problem?.at.start]).toEqual([message, start])
  })
})

describe('what is added to a file', () => {
  const added = [
    { type: 'brand' as const, name: 'Kora', spellings: [], settings: {} },
    {
      type: 'brand' as const,
      name: 'Zoloft',
      spellings: [{ locale: 'hi', text: 'ज़ोलॉफ्ट', status: 'avoided' as const }],
      settings: { kind: 'company' },
    },
  ]

  test('stands after what is there, which stays', () => {
    expect(addToGlossary(file, added)).toBe(
      file.replace(
        '    keepInParentheses: true\n',
        '    keepInParentheses: true\n    forbid:\n      hi:\n        - ज़ोलॉफ्ट\n  - name: Kora\n',
      ),
    )
  })

  test.each([
    ['', 'brands:\n  - name: Kora\n'],
    ['# only this\n', '# only this\nbrands:\n  - name: Kora\n'],
    ['terms:\n  - source: x', 'terms:\n  - source: x\nbrands:\n  - name: Kora\n'],
    ['brands:\n- name: A # a\n', 'brands:\n- name: A # a\n- name: Kora\n'],
  ])('%j', (text, expected) => {
    expect(addToGlossary(text, added.slice(0, 1))).toBe(expected)
  })
})

/** Spellings of one locale stay in order; which locale comes first is the format's. */
function sorted(concept: Concept): Concept {
  const spellings = concept.spellings.toSorted((a, b) =>
    a.locale < b.locale ? -1 : a.locale > b.locale ? 1 : 0,
  )
  return { ...concept, spellings }
}

function term(name: string, nl: string): unknown {
  const spellings = [{ locale: 'nl', text: nl, status: 'preferred' }]
  return { type: 'term', name, spellings, settings: {} }
}
