import { array, assert, constantFrom, nat, pre, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMentions } from '../../../src/glossary/compare-mentions.ts'
import { findMentions } from '../../../src/glossary/find-mentions.ts'
import { latinEndingsOf } from '../../../src/glossary/latin-endings.ts'
import { prepareBrands } from '../../../src/glossary/prepare-brands.ts'
import { brand } from './brand.ts'

const names = [
  'Quitemate',
  'Headspace',
  'LinkedIn',
  'Wellbutrin',
  'Acme Cloud',
  'BetterHelp',
] as const
const kindsIn = (text: string, locale: string, name: string): readonly string[] =>
  findMentions(text, { locale, brands: prepareBrands([brand(name)]) }).map(({ kind }) => kind)

describe('every name is right with every ending of its language', () => {
  const glued = [
    'en',
    'nl',
    'de',
    'sv',
    'da',
    'fi',
    'et',
    'hu',
    'pl',
    'cs',
    'sl',
    'lt',
    'lv',
    'ro',
    'id',
  ]
  test.each(glued)('%s', (locale) => {
    const { glued = [], derived = [] } = latinEndingsOf(locale)
    for (const name of [...names, 'Zoloft', 'Kora'])
      for (const ending of ['', ...glued, ...derived].filter((one) => !doubles(name, one)))
        expect([name + ending, kindsIn(`(${name}${ending}).`, locale, name)]).toEqual([
          name + ending,
          ['right'],
        ])
  })

  const separated = [
    ['tr', "'", ['in', 'e', 'de', 'den', 'i', 'le', 'tekiler', 'siz', 'lerin', 'nin', 'ye', 'dir']],
    ['pl', '’', ['a', 'em', 'u']],
    ['hu', '-', ['nél', 'ben', 'tel']],
    ['hi', ' ', ['में', 'के', 'ने']],
    ['ko', '', ['는', '에서는', '의', '로']],
    ['ja', '', ['は', 'の', '株式会社']],
    ['ar', ' ', ['في']],
  ] as const
  test.each(separated)('%s', (locale, separator, endings) => {
    for (const name of names)
      for (const ending of endings)
        expect(kindsIn(`${name}${separator}${ending}`, locale, name)).toEqual(['right'])
  })

  test('an approved form with its affixes', () => {
    const brands = prepareBrands([
      brand('Zoloft', {
        forms: { ko: ['졸로프트'], ru: ['Золофт'], ar: ['زولوفت'], hi: ['ज़ोलॉफ्ट'] },
      }),
    ])
    const right = [
      ['ko', '졸로프트', '졸로프트는', '졸로프트에서도'],
      ['ru', 'Золофт', 'Золофта', 'Золофтом'],
      ['ar', 'زولوفت', 'وزولوفت', 'بزولوفت', 'والزولوفت'],
      ['hi', 'ज़ोलॉफ्ट', 'ज़ोलॉफ्ट में', 'ज़ोलॉफ्टमें', 'ज़ोलॉफ्ट-ऐप'],
    ] as const
    for (const [locale, ...forms] of right)
      for (const form of forms)
        expect([form, findMentions(form, { locale, brands }).map(({ kind }) => kind)]).toEqual([
          form,
          ['right'],
        ])
  })
})

/** A last consonant is not written twice. */
function doubles(name: string, ending: string): boolean {
  return /^[^aeiou]$/.test(ending) && name.endsWith(ending)
}

const letter = constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''))
const slip = record({
  name: constantFrom(...names.filter((name) => !name.includes(' '))),
  at: nat(),
  kind: constantFrom('drop', 'add', 'change', 'swap'),
  letter,
})

function slipped({
  name,
  at,
  kind,
  letter,
}: {
  name: string
  at: number
  kind: string
  letter: string
}): string {
  const index = 1 + (at % (name.length - 1))
  const [head, rest] = [name.slice(0, index), name.slice(index)]
  if (kind === 'drop') return head + rest.slice(1)
  if (kind === 'add') return head + letter + rest
  if (kind === 'change') return head + letter + rest.slice(1)
  return head + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2)
}

test('every single slip in a long name is found', () => {
  assert(
    property(slip, (given) => {
      const wrong = slipped(given)
      pre(wrong !== given.name)
      const text = `Hôm nay ${wrong} giúp bạn.`
      const found = findMentions(text, { locale: 'vi', brands: prepareBrands([brand(given.name)]) })
      expect(found.map(({ text, expected }) => ({ text, expected }))).toEqual([
        { text: wrong, expected: given.name },
      ])
    }),
    { numRuns: 2000 },
  )
})

test('every single slip in a name the source mentions is found, and the name is not dropped', () => {
  const name = constantFrom('Zoloft', 'Prozac', 'Lexapro', 'Ritalin', 'Quitemate')
  assert(
    property(slip, name, (given, name) => {
      const wrong = slipped({ ...given, name })
      pre(wrong !== name)
      const query = { locale: 'vi', sourceLocale: 'en', brands: prepareBrands([brand(name)]) }
      const { wrong: found, dropped } = compareMentions(
        `Take ${name}.`,
        `${wrong} là thuốc.`,
        query,
      )
      expect(found.map(({ text, expected }) => ({ text, expected }))).toEqual([
        { text: wrong, expected: name },
      ])
      expect(dropped).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

const scraps = array(
  constantFrom(
    'Quitemate',
    'Quietmate',
    'quite',
    'Mate',
    "'in",
    '-app',
    'क्वाइटमेट',
    'में',
    '콰이트메이트는',
    '奎特美特',
    'Ｑｕｉｔｅｍａｔｅ',
    'Quite\u200Bmate',
    'e\u0301',
    'İ',
    '\uFFFC',
    'Kwitemate',
    'بكوايتميت',
    'Квайтмейтом',
    ' ',
    ' ',
    '. ',
    '\n',
    '@quitemate',
    'a@b.cd',
    'Qu\u0131temate',
    'क्विटमैट',
    'ควิทเมท',
    'ﬁ',
    '\u{1F468}',
  ),
  { maxLength: 14 },
)

test('offsets slice the text, mentions are in order and apart', () => {
  const brands = prepareBrands([brand('Quitemate', { forms: { hi: ['क्विटमेट'] } })])
  assert(
    property(scraps, constantFrom('hi', 'tr', 'ko', 'zh', 'th', 'ar', 'ru'), (parts, locale) => {
      const text = parts.join('')
      let end = 0
      for (const mention of findMentions(text, { locale, brands })) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.text).not.toBe('')
        end = mention.end
      }
    }),
    { numRuns: 1500 },
  )
})

test('composed and decomposed texts have the same mentions', () => {
  const brands = prepareBrands([brand('Quitemate', { forms: { hi: ['क्विटमेट'] } })])
  assert(
    property(scraps, constantFrom('hi', 'tr', 'ko'), (parts, locale) => {
      const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
        findMentions(parts.join('').normalize(form), { locale, brands }).map(({ kind, text }) => [
          kind,
          text.normalize('NFC'),
        ]),
      )
      expect(decomposed).toEqual(composed)
    }),
  )
})
