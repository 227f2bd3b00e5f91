import { describe, expect, test } from 'vitest'
import { type Claim, readClaims } from '../../../src/metadata/claims.ts'

type Labels = Readonly<Record<string, string>>

/** The claim's kind and value, its text and the number in it. */
function read(text: string, locale: string, labels?: Labels): readonly (readonly unknown[])[] {
  return readClaims(text, locale, labels).map((claim) => [
    claim.kind,
    valueOf(claim),
    text.slice(claim.start, claim.end),
    text.slice(claim.numberRange.start, claim.numberRange.end),
  ])
}

function valueOf(claim: Claim): number | string {
  if (claim.kind === 'reading-time') return claim.minutes
  return claim.approximate ? `~${claim.words}` : claim.words
}

describe('what bylines say', () => {
  test.each([
    ['en', 'Reading time 4 minutes', [['reading-time', 4, 'Reading time 4 minutes', '4']]],
    ['en', 'READING TIME: 1 minute', [['reading-time', 1, 'READING TIME: 1 minute', '1']]],
    ['en', '4 min read', [['reading-time', 4, '4 min read', '4']]],
    ['en', '**4-minute read**', [['reading-time', 4, '4-minute read', '4']]],
    ['en', 'Jan 2, 2024 · 4 min read', [['reading-time', 4, '4 min read', '4']]],
    ['en', '~775 words', [['words', '~775', '~775 words', '775']]],
    ['en', 'About 775 words.', [['words', '~775', 'About 775 words', '775']]],
    [
      'en',
      'Published January 02, 2024, Tuesday at 2:55 AM Reading time 4 minutes ~1,775 words',
      [
        ['reading-time', 4, 'Reading time 4 minutes', '4'],
        ['words', '~1775', '~1,775 words', '1,775'],
      ],
    ],
    [
      'en',
      '4 min read (775 words)',
      [
        ['reading-time', 4, '4 min read', '4'],
        ['words', 775, '775 words', '775'],
      ],
    ],
    [
      'hi',
      'पढ़ने का समय ४ मिनट · लगभग ७७५ शब्द',
      [
        ['reading-time', 4, 'पढ़ने का समय ४ मिनट', '४'],
        ['words', '~775', 'लगभग ७७५ शब्द', '७७५'],
      ],
    ],
    [
      'nl',
      'Leestijd 4 minuten · ca. 1.775 woorden',
      [
        ['reading-time', 4, 'Leestijd 4 minuten', '4'],
        ['words', '~1775', 'ca. 1.775 woorden', '1.775'],
      ],
    ],
    [
      'tr',
      'OKUMA SÜRESİ 4 DAKİKA · ~775 KELİME',
      [
        ['reading-time', 4, 'OKUMA SÜRESİ 4 DAKİKA', '4'],
        ['words', '~775', '~775 KELİME', '775'],
      ],
    ],
    ['de', 'Lesezeit: 4 Min.', [['reading-time', 4, 'Lesezeit: 4 Min.', '4']]],
    ['fr', '4 min de lecture', [['reading-time', 4, '4 min de lecture', '4']]],
    [
      'es',
      'Tiempo de lectura: 4 minutos',
      [['reading-time', 4, 'Tiempo de lectura: 4 minutos', '4']],
    ],
  ])('%s: %s', (locale, text, claims) => {
    expect(read(text, locale)).toEqual(claims)
  })
})

describe('prose claims nothing', () => {
  test.each([
    ['en', 'Write 200 words a day.'],
    ['en', 'Aim for ~200 words.'],
    ['en', '~200 words, then stop'],
    ['en', '775 words'],
    ['en', 'Write about 200 words in 4 minutes.'],
    ['en', 'This 4-minute read about sleep is old.'],
    ['en', 'The reading time is up.'],
    ['nl', 'Schrijf elke dag ongeveer 200 woorden.'],
    ['hi', 'रोज़ लगभग 200 शब्द लिखें।'],
    ['tr', 'Günde yaklaşık 200 kelime yazın.'],
    ['ja', '約200語を書く'],
  ])('%s: %s', (locale, text) => {
    expect(read(text, locale)).toEqual([])
  })

  test('nor does prose beside a reading time', () => {
    expect(read('Reading time 4 minutes. Write about 200 words a day.', 'en')).toEqual([
      ['reading-time', 4, 'Reading time 4 minutes', '4'],
    ])
  })
})

describe('a site’s own labels', () => {
  const japanese = { readingTime_other: '読了時間{{count}}分', words_other: '約{{count}}語' }

  test('are read as they are written', () => {
    expect(read('読了時間4分・約775語', 'ja', japanese)).toEqual([
      ['reading-time', 4, '読了時間4分', '4'],
      ['words', 775, '約775語', '775'],
    ])
  })

  test('a label that is only a unit is no claim', () => {
    expect(read('10 min', 'en', { readingTime_other: '{{count}} min' })).toEqual([])
  })

  test('a label without a count is no claim', () => {
    expect(read('Short read 4', 'en', { readingTime_other: 'Short read' })).toEqual([])
  })
})
