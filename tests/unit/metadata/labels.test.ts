import { describe, expect, test } from 'vitest'
import { defaultLabels } from '../../../src/metadata/default-labels.ts'
import { labels } from '../../../src/metadata/labels.ts'

/** Every default label. */
const english: Readonly<Record<string, string>> = {
  ...defaultLabels['byline'],
  ...defaultLabels['related'],
}

describe('plurals', () => {
  const arabic = {
    words_zero: 'لا كلمات',
    words_one: 'كلمة',
    words_two: 'كلمتان',
    words_few: '{{count}} كلمات',
    words_many: '{{count}} كلمة',
    words_other: '{{count}} كلمة تقريبا',
  }
  test.each([
    [0, 'لا كلمات'],
    [1, 'كلمة'],
    [2, 'كلمتان'],
    [3, '3 كلمات'],
    [11, '11 كلمة'],
    [100, '100 كلمة تقريبا'],
  ])('ar: %i', (count, text) => {
    expect(labels(arabic, 'ar', {}, 'en').text('words', {}, count)).toBe(text)
  })

  test('the shown count may have other digits', () => {
    const hindi = labels(
      { words_one: '~{{count}} शब्द', words_other: '~{{count}} शब्द' },
      'hi',
      {},
      'en',
    )
    expect(hindi.text('words', { count: '७७५' }, 775)).toBe('~७७५ शब्द')
  })
})

describe('fallback', () => {
  const dutch = labels({ readArticle: 'Lees het artikel', published: '' }, 'nl', english, 'en')

  test.each([
    ['readArticle', 'Lees het artikel'],
    ['published', 'Published {{date}}'],
    ['nothing', undefined],
    ['constructor', undefined],
  ])('%s', (key, text) => {
    expect(dutch.text(key)).toBe(text)
  })

  test('plurals of the fallback are those of the source locale', () => {
    const turkish = labels({}, 'ja', english, 'en')
    expect(turkish.text('readingTime', {}, 1)).toBe('Reading time 1 minute')
    expect(turkish.text('readingTime', {}, 4)).toBe('Reading time 4 minutes')
  })

  test('a source locale other than English', () => {
    const german = labels(
      {},
      'nl',
      { words_one: '{{count}} Wort', words_other: '{{count}} Wörter' },
      'de',
    )
    expect([german.text('words', {}, 1), german.text('words', {}, 2)]).toEqual([
      '1 Wort',
      '2 Wörter',
    ])
  })

  test('the source itself', () => {
    expect(labels(english, 'en', english, 'en').text('published', { date: 'today' })).toBe(
      'Published today',
    )
  })
})

describe('inert', () => {
  const strings = {
    nested: 'a $t(other) b',
    other: 'other',
    open: '{{date}} {{unknown}}',
    'dotted.key:with colon': 'found',
  }
  test.each([
    ['nested', {}, 'a $t(other) b'],
    ['open', { date: '$t(other) {{unknown}} <b>&' }, '$t(other) {{unknown}} <b>& {{unknown}}'],
    ['dotted.key:with colon', {}, 'found'],
  ])('%s', (key, values, text) => {
    expect(labels(strings, 'tr', {}, 'en').text(key, values)).toBe(text)
  })
})
