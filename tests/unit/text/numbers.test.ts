import { describe, expect, test } from 'vitest'
import { compareNumbers, readNumbers } from '../../../src/text/numbers.ts'

function values(text: string, locale: string): readonly (readonly [string, string])[] {
  return readNumbers(text, locale).map((hit) => [hit.text, hit.value])
}

describe('readNumbers', () => {
  test.each([
    [
      'en',
      '1,234.5 of 12,345',
      [
        ['1,234.5', '1234.5'],
        ['12,345', '12345'],
      ],
    ],
    [
      'en',
      'pages 5–10, 5-10 and -5',
      [
        ['5', '5'],
        ['10', '10'],
        ['5', '5'],
        ['10', '10'],
        ['5', '5'],
      ],
    ],
    ['en', 'version 1.2.3', [['1.2.3', '1.2.3']]],
    [
      'en',
      'the 1st of 2.',
      [
        ['1', '1'],
        ['2', '2'],
      ],
    ],
    ['en', '30 million', [['30', '30000000']]],
    ['en', 'at 2:55 PM', [['2:55 PM', '14:55']]],
    [
      'en',
      '6–8 PM',
      [
        ['6', '18:00'],
        ['8 PM', '20:00'],
      ],
    ],
    [
      'nl',
      '1.234,5 en 1,50 %',
      [
        ['1.234,5', '1234.5'],
        ['1,50', '1.5'],
      ],
    ],
    [
      'tr',
      "%50'si 2024'te 3 milyon",
      [
        ['50', '50'],
        ['2024', '2024'],
        ['3', '3000000'],
      ],
    ],
    [
      'hi',
      '१२,३४,५६७ में 30 लाख',
      [
        ['१२,३४,५६७', '1234567'],
        ['30', '3000000'],
      ],
    ],
    ['ar', '١٬٢٣٤٫٥', [['١٬٢٣٤٫٥', '1234.5']]],
    [
      'zh',
      '3万人，第3章',
      [
        ['3', '30000'],
        ['3', '3'],
      ],
    ],
    ['de-CH', '1’234.5', [['1’234.5', '1234.5']]],
    [
      'fr',
      '10\u202F000,5 et 10 000',
      [
        ['10\u202F000,5', '10000.5'],
        ['10 000', '10000'],
      ],
    ],
    ['en', 'no digits', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(values(text, locale)).toEqual(expected)
  })

  test('a hit tells its place and all it may mean', () => {
    expect(readNumbers('op 1.234 m', 'nl')).toEqual([
      {
        start: 3,
        end: 8,
        text: '1.234',
        value: '1234',
        readings: ['1234'],
        foreign: ['1.234'],
        isScaled: false,
      },
    ])
  })
})

interface Case {
  readonly locale: string
  readonly source: string
  readonly target: string
  readonly missing?: readonly string[]
  readonly surplus?: readonly string[]
}

const same: readonly Case[] = [
  { locale: 'nl', source: 'We asked 1,250 people.', target: 'We vroegen het 1.250 mensen.' },
  { locale: 'nl', source: '1,250 people', target: '1,250 mensen' },
  { locale: 'nl', source: '1,250 people', target: '1250 mensen' },
  { locale: 'nl', source: '1.5 litres', target: '1,5 liter' },
  { locale: 'tr', source: '50% of them', target: "%50'si" },
  { locale: 'hi', source: 'Wait 24 hours.', target: '२४ घंटे प्रतीक्षा करें।' },
  { locale: 'hi', source: '3 million people', target: '30 लाख लोग' },
  { locale: 'hi', source: '1,234,567', target: '12,34,567' },
  { locale: 'ar', source: 'at 2:55 PM', target: 'الساعة ٢:٥٥ م' },
  { locale: 'nl', source: 'at 2:55 PM', target: 'om 14:55 uur' },
  { locale: 'nl', source: 'from 6 to 8pm', target: 'van 6 tot 20 uur' },
  { locale: 'de', source: 'at 2:55 PM', target: 'um 14.55 Uhr' },
  { locale: 'fr', source: 'at 2:55 PM', target: 'à 14 h 55' },
  { locale: 'zh', source: '30,000 users', target: '3万用户' },
  { locale: 'zh', source: 'at 2:55 PM', target: '下午2点55分' },
  { locale: 'nl', source: 'Published January 2, 2024', target: 'Gepubliceerd op 02-01-2024' },
  { locale: 'ja', source: 'January 2, 2024', target: '2024年1月2日' },
  { locale: 'nl', source: 'for 2 weeks', target: 'twee weken lang' },
  { locale: 'nl', source: 'for two weeks', target: '2 weken lang' },
  { locale: 'tr', source: '3 of 20, and 20 again', target: '20 içinden 3' },
  { locale: 'ja', source: 'a slice of integers', target: 'i32 のスライス' },
  { locale: 'en', source: 'no number', target: 'none' },
]

const different: readonly Case[] = [
  {
    locale: 'nl',
    source: 'Take 50 mg.',
    target: 'Neem 500 mg.',
    missing: ['50'],
    surplus: ['500'],
  },
  { locale: 'nl', source: '1,500 g', target: '1,5 g', missing: ['1,500'], surplus: ['1,5'] },
  { locale: 'tr', source: 'for 2 weeks', target: '3 hafta', missing: ['2'], surplus: ['3'] },
  { locale: 'hi', source: '15–25 people', target: '१५–२० लोग', missing: ['25'], surplus: ['२०'] },
  { locale: 'ar', source: 'over 40,000 projects', target: 'آلاف المشاريع', missing: ['40,000'] },
  { locale: 'de', source: 'some', target: 'etwa 1990', surplus: ['1990'] },
  { locale: 'nl', source: '5 mg a day', target: 'elke dag', missing: ['5'] },
  { locale: 'nl', source: '3 million', target: '3 miljard', missing: ['3'], surplus: ['3'] },
  {
    locale: 'nl',
    source: 'at 2:55 AM',
    target: 'om 14:55 uur',
    missing: ['2:55 AM'],
    surplus: ['14:55'],
  },
  {
    locale: 'nl',
    source: 'at 2:55 AM',
    target: 'om 02:25 uur',
    missing: ['2:55 AM'],
    surplus: ['02:25'],
  },
  { locale: 'zh', source: '5 of 10', target: '10 和 10', missing: ['5'], surplus: ['10'] },
  {
    locale: 'nl',
    source: 'January 2, 2024',
    target: '3 januari 2024',
    missing: ['2'],
    surplus: ['3'],
  },
]

describe('compareNumbers', () => {
  test.each([...same, ...different])('$locale: $source → $target', (sample) => {
    const { locale, source, target, missing = [], surplus = [] } = sample
    const result = compareNumbers(source, target, { sourceLocale: 'en', locale })
    expect({
      missing: result.missing.map(({ text }) => text),
      surplus: result.surplus.map(({ text }) => text),
    }).toEqual({ missing, surplus })
  })
})
