import { canonicalLocale, type Locale } from '../../model/locale.ts'
import type { Concept, Spelling, Status } from './concept.ts'
import type { GlossaryFormat } from './glossary-format.ts'
import { readXml, type XmlElement } from './read-xml.ts'
import { settingsIn } from './settings-in.ts'

/**
 * TBX-Basic in DCT style (ISO 30042:2019). Read are also DCA style and the element names of TBX 2.
 * What the format has no place for is a note that begins with `dragoman:`; `mul` is every locale.
 */
export const tbx: GlossaryFormat = {
  name: 'tbx',
  extension: '.tbx',
  encode: (concepts, source) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<tbx type="TBX-Basic" style="dct" xml:lang="${source}" xmlns="urn:iso:std:iso:30042:ed-2"` +
        ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">',
      '  <tbxHeader><fileDesc><sourceDesc><p>Dragoman glossary</p></sourceDesc></fileDesc></tbxHeader>',
      '  <text><body>',
      ...concepts.flatMap((concept, index) => entryLines(concept, index + 1, source)),
      '  </body></text>',
      '</tbx>',
      '',
    ].join('\n'),
  decode(text, source) {
    const { root, fault } = readXml(text)
    if (!root || fault) {
      const at = { start: fault?.at ?? 0, end: (fault?.at ?? 0) + 1 }
      const expected = fault?.expected ?? 'an element'
      return { concepts: [], problems: [{ message: `Unexpected XML, expected ${expected}`, at }] }
    }
    const read = [...within(root, ['conceptEntry', 'termEntry'])].map((entry) => ({
      entry,
      concept: conceptIn(entry, source),
    }))
    return {
      concepts: read.flatMap(({ concept }) => concept ?? []),
      problems: read
        .filter(({ concept }) => !concept)
        .map(({ entry: { start, end } }) => ({
          message: `Missing term in \`${source}\`, expected one in every entry`,
          at: { start, end },
        })),
    }
  },
}

const everyLocale = 'mul'
const settingsMark = 'dragoman:'
const sts: Readonly<Record<Status, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  avoided: 'deprecatedTerm-admn-sts',
}

function entryLines(concept: Concept, id: number, source: Locale): readonly string[] {
  const { type, name, note, settings } = concept
  const own: Spelling = { locale: source, text: name, status: 'preferred' }
  const byLocale = Map.groupBy([own, ...concept.spellings], ({ locale }) => locale)
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...(Object.keys(settings).length || note?.startsWith(settingsMark)
      ? [`${settingsMark} ${JSON.stringify(settings)}`]
      : []),
  ]
  return [
    `    <conceptEntry id="c${id}">`,
    ...(type === 'brand' ? ['      <min:subjectField>brand</min:subjectField>'] : []),
    ...notes.map((text) => `      <note>${escaped(text)}</note>`),
    ...[...byLocale].flatMap(([locale, spellings]) => [
      `      <langSec xml:lang="${locale === '*' ? everyLocale : locale}">`,
      ...spellings.map(
        ({ text, status }) =>
          `        <termSec><term>${escaped(text)}</term>` +
          `<min:administrativeStatus>${sts[status]}</min:administrativeStatus></termSec>`,
      ),
      '      </langSec>',
    ]),
    '    </conceptEntry>',
  ]
}

/** Without what XML 1.0 has no place for (production 2); a carriage return survives as a reference only. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>\r]/g, (mark) => references[mark] ?? mark)
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
}

function conceptIn(entry: XmlElement, source: Locale): Concept | undefined {
  const spellings = [...within(entry, ['langSec', 'langSet'])].flatMap(spellingsIn)
  const own = spellings.find((one) => one.locale === source && one.status !== 'avoided')
  if (!own) return undefined
  const notes = entry.children.filter(({ name }) => name === 'note').map(({ text }) => text)
  const marked = notes.findLastIndex((text) => text.startsWith(settingsMark))
  const [note] = notes.filter((_, index) => index !== marked)
  const isBrand = [...within(entry, ['subjectField', 'descrip'])].some(
    ({ text }) => text.trim() === 'brand',
  )
  return {
    type: isBrand ? 'brand' : 'term',
    name: own.text,
    ...(note !== undefined && { note }),
    spellings: spellings.filter((one) => one !== own),
    settings: settingsIn(notes[marked]?.slice(settingsMark.length) ?? '') ?? {},
  }
}

function spellingsIn(section: XmlElement): readonly Spelling[] {
  const tag = section.attributes['xml:lang'] ?? section.attributes['lang'] ?? ''
  const locale = tag === everyLocale ? '*' : (canonicalLocale(tag) ?? tag)
  return [...within(section, ['termSec', 'tig', 'ntig'])].flatMap((term) => {
    const [text] = within(term, ['term'])
    return text ? [{ locale, text: text.text.trim(), status: statusIn(term) }] : []
  })
}

function statusIn(term: XmlElement): Status {
  const said = [...within(term, ['administrativeStatus', 'termNote'])].map(({ text }) =>
    text.trim(),
  )
  if (said.some((text) => /^(?:deprecated|superseded)Term/.test(text))) return 'avoided'
  return said.some((text) => text.startsWith('admittedTerm')) ? 'admitted' : 'preferred'
}

function* within(element: XmlElement, names: readonly string[]): Iterable<XmlElement> {
  for (const child of element.children) {
    if (names.includes(child.name)) yield child
    yield* within(child, names)
  }
}
