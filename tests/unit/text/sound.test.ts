import { describe, expect, test } from 'vitest'
import { soundDistance } from '../../../src/text/sound-distance.ts'
import { soundsOfName } from '../../../src/text/sound-of-name.ts'
import { soundOf } from '../../../src/text/sound.ts'

test.each([
  ['क्वाइटमेट', 'kwaitmet'],
  ['Квайтмейт', 'kwaitmeit'],
  ['콰이트메이트', 'kwaitmeit'],
  ['クワイエットメイト', 'kwaietmeit'],
  ['クィットメイト', 'kwitmeit'],
  ['ウィキ', 'wiki'],
  ['チェック', 'cek'],
  ['كوايتميت', 'kwitmit'],
  ['קוויטמייט', 'kwitmit'],
  ['奎特美特', 'kwitemeite'],
  ['ควิทเมท', 'kwitmet'],
  ['Κουίτμεϊτ', 'kwitmeit'],
  ['इंस्टा', 'insta'],
  ['2024', ''],
])('%s sounds %s', (word, letters) => {
  expect(soundOf(word).letters).toBe(letters)
})

describe('names', () => {
  test.each([
    ['Quitemate', [], ['kwitmat']],
    ['Quitemate', ['kwait-meit'], ['kwitmat', 'kwaitmeit']],
    ['Headspace', [], ['headspas', 'hidspas']],
    ['Xanax', [], ['ksanaks', 'zanaks']],
    ['Nestlé', [], ['nestle']],
    ['Яндекс', [], ['iandeks']],
    ['42', [], []],
  ])('%s', (name, spoken, letters) => {
    expect(soundsOfName(name, spoken).map((sound) => sound.letters)).toEqual(letters)
  })
})

describe('how far apart', () => {
  test.each([
    ['Quitemate', 'क्विटमेट', 0, 0.05],
    ['Quitemate', 'クワイエットメイト', 0.05, 0.1],
    ['Quitemate', '奎特美特', 0.05, 0.1],
    ['Quitemate', 'كوايتميت', 0, 0.045],
    ['Prozac', 'Прозак', 0, 0],
    ['Prozac', 'प्रायोजक', 0.115, 0.13],
    ['Quitemate', 'комитет', 0.3, 1],
    ['Headspace', 'クラスメイト', 0.3, 1],
  ])('%s, %s', (name, word, least, most) => {
    const [sound] = soundsOfName(name)
    const distance = sound ? soundDistance(sound, soundOf(word)) : Infinity
    expect(distance).toBeGreaterThanOrEqual(least)
    expect(distance).toBeLessThanOrEqual(most)
    expect(sound && soundDistance(sound, soundOf(word), { limit: most })).toBe(distance)
  })

  test('an ending is free where languages glue chains of them', () => {
    const [name] = soundsOfName('Quitemate')
    const word = soundOf('குவிட்மேட்டில்')
    expect(name && soundDistance(name, word)).toBeGreaterThan(0.15)
    expect(name && soundDistance(name, word, { freeTail: true })).toBeLessThan(0.05)
  })
})
