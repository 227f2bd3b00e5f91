import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, graphemes, words } from '../../../src/text/words.ts'

describe('countWords', () => {
  test.each([
    { locale: 'en', text: 'Don’t stop: 24 hours, hyper-independence.', count: 6 },
    { locale: 'hi', text: 'क्या आप अकेले हैं?', count: 4 },
    { locale: 'nl', text: "Foto's en e-mails", count: 4 },
    { locale: 'tr', text: "Quitemate'in yazıları", count: 2 },
    { locale: 'zh', text: '阅读时间4分钟', count: 4 },
    { locale: 'ar', text: 'قراءة المقال كاملاً', count: 3 },
    { locale: 'en', text: ' — … ', count: 0 },
    { locale: 'en', text: '', count: 0 },
  ])('$locale: $text', ({ locale, text, count }) => {
    expect(countWords(text, locale)).toBe(count)
    expect([...words(text, locale)].length).toBe(count)
  })
})

test('counting is what a segmenter does, whatever stands beside a word', () => {
  const piece = constantFrom(
    ...'aéßĲ٣7रक़क्ि़।॰|\u0301\u200D\u00AD\u00A0'.split(''),
    ...' .,:;!?\'"’“‘()_-@/&×ाا阅อ'.split(''),
    '🇳',
    '👩',
    'word',
    ' a ',
    '. ',
    ' "',
    "it's",
    '1,5',
    '1.',
    'शब्द',
    'אב',
    ' \u0301',
  )
  const text = array(piece, { maxLength: 12 }).map((all) => all.join(''))
  assert(
    property(text, constantFrom('en', 'hi', 'nl', 'tr', 'fi', 'zh'), (given, locale) => {
      expect(countWords(given, locale), given).toBe([...words(given, locale)].length)
    }),
    { seed: 7, numRuns: 3000 },
  )
})

test('words know their places', () => {
  expect([...words('İyi günler!', 'tr')]).toEqual([
    { text: 'İyi', start: 0, end: 3 },
    { text: 'günler', start: 4, end: 10 },
  ])
})

test('graphemes are what a person sees as one character', () => {
  expect(graphemes('क्वि👩‍👩‍👧é')).toEqual(['क्वि', '👩‍👩‍👧', 'é'])
})
