import { describe, expect, test } from 'vitest'
import { renderDate, renderNumber } from '../../../src/metadata/render.ts'
import { readDates } from '../../../src/text/dates.ts'

const day = { year: 2024, month: 1, day: 2, weekday: 2 }
const moment = { ...day, hour: 2, minute: 55 }

describe('renderDate', () => {
  test.each([
    ['en', undefined, 'Tuesday, January 2, 2024 at 2:55 AM'],
    ['hi', 'latn', 'मंगलवार, 2 जनवरी 2024 को 2:55 am बजे'],
    ['hi', 'deva', 'मंगलवार, २ जनवरी २०२४ को २:५५ am बजे'],
    ['nl', undefined, 'dinsdag 2 januari 2024 om 02:55'],
    ['tr', undefined, '2 Ocak 2024 Salı 02:55'],
    ['ar', 'arab', 'الثلاثاء، ٢ يناير ٢٠٢٤ في ٢:٥٥ ص'],
    ['zh', undefined, '2024年1月2日星期二 02:55'],
    ['fa', 'latn', 'سه‌شنبه 2 ژانویهٔ 2024 ساعت 2:55'],
  ])('%s %s', (locale, digits, text) => {
    expect(renderDate(moment, locale, { digits })).toBe(text)
  })

  test('without a time', () => {
    expect(['en', 'hi', 'nl', 'tr'].map((locale) => renderDate(day, locale))).toEqual([
      'Tuesday, January 2, 2024',
      'मंगलवार, 2 जनवरी 2024',
      'dinsdag 2 januari 2024',
      '2 Ocak 2024 Salı',
    ])
  })

  test.each(['en', 'hi', 'nl', 'tr', 'ar', 'zh'])('%s: what is rendered is read back', (locale) => {
    const [hit] = readDates(renderDate(moment, locale), locale)
    expect([hit?.year, hit?.month, hit?.day, hit?.weekday, hit?.time]).toEqual([
      2024,
      1,
      2,
      2,
      { hour: 2, minute: 55 },
    ])
  })
})

test.each([
  ['en', undefined, '1,234,567'],
  ['hi', undefined, '12,34,567'],
  ['hi', 'deva', '१२,३४,५६७'],
  ['nl', undefined, '1.234.567'],
  ['tr', undefined, '1.234.567'],
  ['ar', 'arab', '١٬٢٣٤٬٥٦٧'],
  ['zh', undefined, '1,234,567'],
])('renderNumber: %s %s', (locale, digits, text) => {
  expect(renderNumber(1_234_567, locale, { digits })).toBe(text)
})
